package org.cadastre.export.delegated;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cadastre.export.FileFacts;
import org.cadastre.export.FileProblems;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RowSink;
import org.cadastre.number.NumberRange;
import org.jspecify.annotations.Nullable;

/// Reads one statistics file line by line. A bad row is left out and named; whether the file as a whole is
/// good enough to be served, [LoadGate] says at the end.
final class DelegatedReader<S extends RowSink> {
    private static final String SIMULATED = "# world: simulated";
    private static final String POOL = "# pool: ";
    private static final int MOST_POOLS = 10_000;

    private final String name;
    private final LineScanner lines;
    private final S sink;
    private final FileProblems problems;
    private final DelegatedRow row = new DelegatedRow();
    private final Summaries summaries = new Summaries();
    private final List<NumberRange> pools = new ArrayList<>();
    private final long[] rows = new long[ResourceType.values().length];
    private @Nullable VersionLine version;
    private boolean versionSeen;
    private boolean simulated;
    private boolean extended;
    private long firstRow;

    DelegatedReader(String name, InputStream content, S sink) {
        this.name = name;
        this.lines = new LineScanner(content);
        this.sink = sink;
        this.problems = new FileProblems(name);
    }

    /// Reads the file to its end.
    ReadFile<S> read() throws IOException {
        while (lines.next()) {
            readLine();
        }
        new LoadGate(problems, summaries, rows)
                .check(version, versionSeen, firstRow, lines.isTerminated() ? 0 : lines.line());
        boolean refused = problems.isRefused();
        return new ReadFile<>(name, facts(), refused ? null : sink, problems.listed(), problems.count());
    }

    private void readLine() {
        if (lines.isTooLong()) {
            problems.quarantine(lines.line(), "The line is longer than " + LineScanner.MAX_LINE + " bytes.");
        } else if (lines.isComment()) {
            if (!versionSeen) {
                readMark();
            }
        } else if (VersionLine.begins(lines)) {
            readVersion();
        } else if (Summaries.begins(lines)) {
            summaries.read(lines, problems);
        } else if (!lines.isBlank()) {
            readRow();
        }
    }

    /// Reads a comment before the version line, which may say something of the file.
    private void readMark() {
        simulated |= lines.lineIs(SIMULATED);
        if (lines.lineBegins(POOL)) {
            NumberRange pool = NumberRange.read(lines.lineFrom(POOL.length()));
            if (pool == null || pools.size() == MOST_POOLS) {
                problems.warn(lines.line(), "The pool is no range of numbers, or one too many.");
            } else {
                pools.add(pool);
            }
        }
    }

    private void readVersion() {
        if (versionSeen) {
            problems.warn(lines.line(), "A second version line; the first one counts.");
            return;
        }
        versionSeen = true;
        version = VersionLine.read(lines, problems);
    }

    private void readRow() {
        if (firstRow == 0) {
            firstRow = lines.line();
        }
        String fault = row.read(lines, problems);
        if (fault != null) {
            problems.quarantine(lines.line(), fault);
            return;
        }
        rows[row.type().ordinal()]++;
        extended |= row.isExtended();
        row.give(sink);
    }

    private @Nullable FileFacts facts() {
        if (version == null) {
            return null;
        }
        return new FileFacts(
                version.registry(),
                version.version(),
                version.serial(),
                version.endDate(),
                extended,
                true,
                simulated,
                LoadGate.promised(version, summaries),
                clamped(rows[ResourceType.IPV4.ordinal()]),
                clamped(rows[ResourceType.IPV6.ordinal()]),
                clamped(rows[ResourceType.ASN.ordinal()]),
                0,
                0,
                0,
                0,
                clamped(problems.quarantined()),
                lines.bytes(),
                lines.sha256Hex(),
                Set.of(),
                pools);
    }

    private static int clamped(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }
}
