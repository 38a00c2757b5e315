package org.cadastre.check;

import java.util.Map;
import org.cadastre.check.rpsl.DumpProblem;
import org.cadastre.check.rpsl.DumpReport;
import org.cadastre.check.rpsl.ProblemKind;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.FileFacts;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.snapshot.CheckedFile;

/// Writes a check as text: each problem as `file:line: severity: reason`, those of RPSL dumps with the object and
/// the kind of problem as well, then a line of totals for each file, each source of RPSL objects and each kind.
public final class TextReport {
    private TextReport() {}

    /// The report, its lines ended by LF.
    public static String of(ExportCheck check) {
        StringBuilder text = new StringBuilder();
        check.unreadable().forEach(problem -> append(text, problem, "unreadable"));
        check.leftOut().forEach(problem -> text.append(problem).append('\n'));
        for (CheckedFile file : check.files()) {
            if (!check.dumpFiles().contains(file.name())) {
                file.problems().forEach(problem -> append(text, problem, severity(problem.severity())));
                long more = file.problemCount() - file.problems().size();
                if (more > 0) {
                    text.append(file.name()).append(": ").append(more).append(" more problems are not listed\n");
                }
            }
        }
        check.dump().problems().forEach(problem -> append(text, problem));
        check.files().forEach(file -> appendTotals(text, check, file));
        check.smallFiles().forEach(files -> append(text, files));
        check.dump().sources().forEach(source -> append(text, source));
        check.dump().counts().forEach((kind, count) -> append(text, check.dump(), kind, count));
        text.append(check.fileCount()).append(" files checked");
        if (!check.leftOut().isEmpty()) {
            text.append(", ").append(check.leftOut().size()).append(" left out");
        }
        if (!check.unreadable().isEmpty()) {
            text.append(", ").append(check.unreadable().size()).append(" unreadable");
        }
        return text.append(": ").append(sentence(check.verdict())).append('\n').toString();
    }

    private static void append(StringBuilder text, ExportProblem problem, String severity) {
        appendPlace(text, problem.file(), problem.line());
        text.append(severity).append(": ").append(problem.reason()).append('\n');
    }

    private static void append(StringBuilder text, DumpProblem problem) {
        appendPlace(text, problem.file(), problem.line());
        text.append(problem.kind().severity().text()).append(": ");
        if (!problem.className().isEmpty()) {
            text.append(problem.className()).append(' ').append(problem.key()).append(": ");
        }
        text.append(problem.reason()).append(" [").append(problem.kind().text()).append("]\n");
    }

    private static void appendPlace(StringBuilder text, String file, long line) {
        text.append(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        text.append(": ");
    }

    private static void appendTotals(StringBuilder text, ExportCheck check, CheckedFile file) {
        text.append(file.name()).append(": ");
        FileFacts facts = file.facts();
        boolean isDump = check.dumpFiles().contains(file.name());
        if (facts != null) {
            text.append(facts.registry()).append(facts.serial().isEmpty() ? "" : " ");
            text.append(facts.serial()).append(", ").append(facts.rows());
            text.append(facts.whole() ? " rows (" : " objects (");
            text.append(facts.autnumRows()).append(" asn, ");
            text.append(facts.ipv4Rows()).append(" ipv4, ");
            text.append(facts.ipv6Rows()).append(" ipv6");
            if (!facts.whole()) {
                text.append(", ").append(facts.entities()).append(" entities, ");
                text.append(facts.domains()).append(" domains, ");
                text.append(facts.nameservers()).append(" nameservers");
                if (facts.others() > 0) {
                    text.append(", ").append(facts.others()).append(" others");
                }
            }
            text.append(')');
            if (!isDump) {
                text.append(" of ").append(facts.promised()).append(" promised");
            }
            text.append(", ").append(facts.quarantined()).append(" bad, ");
        }
        if (!isDump) {
            text.append(file.problemCount()).append(" problems, ");
        }
        text.append(file.isRefused() ? "refused" : "loads").append('\n');
    }

    private static void append(StringBuilder text, SmallFiles files) {
        text.append(files.export()).append(": ").append(files.files()).append(" files of one object, ");
        text.append(files.objects()).append(" objects (");
        text.append(files.autnums()).append(" asn, ");
        text.append(files.ipv4()).append(" ipv4, ");
        text.append(files.ipv6()).append(" ipv6, ");
        text.append(files.entities()).append(" entities, ");
        text.append(files.domains()).append(" domains, ");
        text.append(files.others()).append(" others), ");
        text.append(files.bad()).append(" bad, load\n");
    }

    private static void append(StringBuilder text, DumpReport.Source source) {
        text.append("source ").append(source.name()).append(": ");
        text.append(source.objects()).append(" objects (");
        String separator = "";
        for (Map.Entry<RpslClass, Integer> count : source.classes().entrySet()) {
            text.append(separator)
                    .append(count.getValue())
                    .append(' ')
                    .append(count.getKey().text());
            separator = ", ";
        }
        if (source.others() > 0) {
            text.append(separator).append(source.others()).append(" of unknown classes");
        }
        text.append(")\n");
    }

    private static void append(StringBuilder text, DumpReport dump, ProblemKind kind, long count) {
        text.append(kind.text())
                .append(": ")
                .append(count)
                .append(' ')
                .append(kind.severity().text());
        text.append(count == 1 || kind.severity() == ProblemKind.Severity.REFUSED ? "" : "s");
        long listed = dump.problems().stream()
                .filter(problem -> problem.kind() == kind)
                .count();
        if (listed < count) {
            text.append(", ").append(count - listed).append(" of them not listed");
        }
        text.append('\n');
    }

    static String severity(ExportProblem.Severity severity) {
        return switch (severity) {
            case WARNING -> "warning";
            case QUARANTINED -> "bad row";
            case REFUSED -> "refused";
        };
    }

    private static String sentence(ExportCheck.Verdict verdict) {
        return switch (verdict) {
            case CLEAN -> "each loads";
            case REFUSED -> "not all load";
            case UNREADABLE -> "not all can be read";
        };
    }
}
