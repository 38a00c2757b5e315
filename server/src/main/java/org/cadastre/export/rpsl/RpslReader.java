package org.cadastre.export.rpsl;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.cadastre.export.FileFacts;
import org.cadastre.export.FileProblems;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RowSink;
import org.jspecify.annotations.Nullable;

/// Reads one dump. A bad object is left out and named. A file that holds more than one object, and next to
/// none that is good, is refused.
final class RpslReader<S extends RowSink> {
    private static final int MANY = 100;
    /// The part of the objects that may be bad where many are: one in so many.
    private static final int TOLERATED = 10;

    private final String name;
    private final BlockCutter blocks;
    private final S sink;
    private final FileProblems problems;
    private final BlockResult found = new BlockResult();

    RpslReader(String name, InputStream content, S sink) {
        this.name = name;
        this.blocks = new BlockCutter(content);
        this.sink = sink;
        this.problems = new FileProblems(name);
    }

    /// Reads the file to its end.
    ReadFile<S> read() throws IOException {
        try (BlockLanes lanes = new BlockLanes(blocks, sink, block -> found.add(block, problems))) {
            for (Block block = blocks.next(); block != null; block = blocks.next()) {
                lanes.scan(block);
            }
            lanes.finish();
        }
        check();
        boolean refused = problems.isRefused();
        return new ReadFile<>(name, facts(), refused ? null : sink, problems.listed(), problems.count());
    }

    private void check() {
        long bad = problems.quarantined();
        if (found.good() == 0 && bad > 1) {
            problems.refuse(0, "None of its " + bad + " objects is good.");
        } else if (bad >= MANY && bad * TOLERATED > found.good() + bad) {
            problems.refuse(
                    0, bad + " of its " + (found.good() + bad) + " objects are bad; more than 10 % may not be.");
        }
        if (!blocks.isTerminated()) {
            problems.warnOfFile(found.lines, "The file does not end in a newline; it may be cut short.");
        }
    }

    private FileFacts facts() {
        String source = found.source;
        return new FileFacts(
                source == null ? SourceToken.UNKNOWN : source,
                "",
                "",
                endDate(),
                false,
                false,
                found.simulated,
                0,
                found.ipv4,
                found.ipv6,
                found.autnums,
                found.entities,
                found.domains,
                0,
                found.others,
                (int) Math.min(problems.quarantined(), Integer.MAX_VALUE),
                blocks.bytes(),
                blocks.sha256Hex(),
                found.sources,
                List.of());
    }

    /// The newest day on which an object was changed: dumps do not say when they were made.
    private @Nullable LocalDate endDate() {
        int year = found.changedDay / 10_000;
        int month = found.changedDay / 100 % 100;
        int day = found.changedDay % 100;
        boolean isMonth = month >= 1 && month <= 12;
        return isMonth && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
                ? LocalDate.of(year, month, day)
                : null;
    }
}
