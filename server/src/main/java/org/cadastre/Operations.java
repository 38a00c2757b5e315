package org.cadastre;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cadastre.config.Config;
import org.cadastre.config.ListenerConfig;
import org.cadastre.country.Language;
import org.cadastre.report.difference.Extent;

/// What the commands do once their arguments are read and checked. Standard output is handed in; what is said about
/// failure is logged or printed to standard error by the operation itself, without traces for bad input.
record Operations(
        Serve serve,
        Check check,
        Query query,
        Simulate simulate,
        Diff diff,
        Convert convert,
        Report report,
        Health health) {
    /// Loads, listens and answers until SIGTERM.
    @FunctionalInterface
    interface Serve {
        /// Serves until the process is told to stop.
        ///
        /// @param exports what to serve; empty for the demo world
        /// @return `OK` when stopped, `EXPORT`, `BIND`
        ExitCode serve(List<Path> exports, Config config, PrintStream out);
    }

    /// Lints exports.
    @FunctionalInterface
    interface Check {
        /// Reports every problem on standard output.
        ///
        /// @param limit the most problems of a kind, or of a file, that are listed
        /// @return `OK`, `REFUSED`, `UNREADABLE`
        ExitCode check(List<Path> exports, CheckFormat format, int limit, Config config, PrintStream out);
    }

    /// Answers one query from exports.
    @FunctionalInterface
    interface Query {
        /// Writes the answer to standard output.
        ///
        /// @param query the words of the query, joined by single blanks
        /// @return `OK`, `NOT_FOUND`, `MALFORMED`, `EXPORT`
        ExitCode query(List<Path> exports, String query, AnswerFormat format, Config config, PrintStream out);
    }

    /// Writes the simulated world.
    @FunctionalInterface
    interface Simulate {
        /// Writes the files; the folder is made when it is missing.
        ///
        /// @return `OK`, `UNWRITABLE`
        ExitCode simulate(Path folder, long seed, PrintStream out);
    }

    /// Compares two exports.
    @FunctionalInterface
    interface Diff {
        /// Reports on standard output.
        ///
        /// @param extent which numbers are compared
        /// @return `OK` when both say the same of them, `DIFFERENT`, `EXPORT`
        ExitCode diff(Path old, Path now, Extent extent, DiffForm form, Config config, PrintStream out);
    }

    /// Writes exports in another form.
    @FunctionalInterface
    interface Convert {
        /// Writes the files and prints where; the folder is made when it is missing.
        ///
        /// @return `OK`, `EXPORT`, `UNWRITABLE`
        ExitCode convert(List<Path> exports, ConvertForm form, Path folder, Config config, PrintStream out);
    }

    /// Writes the report to Council.
    @FunctionalInterface
    interface Report {
        /// Writes the files and prints where; the folder is made when it is missing.
        ///
        /// @return `OK`, `USAGE` when an option names what the exports do not have, `EXPORT`, `UNWRITABLE`
        ExitCode report(ReportTask task, Config config, PrintStream out);
    }

    /// Asks a running server whether it is ready.
    @FunctionalInterface
    interface Health {
        /// Says in one line on standard output whether the server is ready, or why it is not.
        ///
        /// @param listeners where the server listens
        /// @return `OK`, `NOT_READY`, `CONFIG` when the port is not known
        ExitCode health(ListenerConfig listeners, PrintStream out);
    }

    /// What `report` is to write.
    ///
    /// @param region empty for the one that the registries serve
    /// @param cut empty for the usual groups
    /// @param populationYear empty for the newest of each day
    /// @param pools empty for all
    record ReportTask(
            Path from,
            Path to,
            Set<ReportFormat> formats,
            Path folder,
            Language language,
            String region,
            String cut,
            String populationYear,
            List<String> pools) {
        ReportTask {
            formats = Set.copyOf(formats);
            pools = List.copyOf(pools);
        }
    }

    /// A form of a report.
    enum ReportFormat {
        HTML,
        PDF,
        CSV,
        JSON
    }

    /// What `convert` writes.
    enum ConvertForm {
        /// Statistics files.
        DELEGATED
    }

    /// How `check` reports.
    enum CheckFormat {
        TEXT,
        JSON
    }

    /// In which form `diff` reports.
    enum DiffFormat {
        TEXT,
        JSON,
        CSV
    }

    /// How `diff` reports.
    ///
    /// @param table the table that CSV has
    record DiffForm(DiffFormat format, String table) {}

    /// How `query` answers.
    enum AnswerFormat {
        WHOIS,
        RDAP
    }
}
