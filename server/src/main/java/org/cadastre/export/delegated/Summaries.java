package org.cadastre.export.delegated;

import org.cadastre.export.FileProblems;

/// What the summary lines `registry|*|type|*|count|summary` promise. Of two lines for one type the first counts.
final class Summaries {
    private static final int ANY = 1;
    private static final int TYPE = 2;
    private static final int COUNT = 4;
    private static final int WORD = 5;

    private final long[] promised = new long[ResourceType.values().length];
    private final long[] lines = new long[promised.length];

    /// Whether a line is a summary.
    static boolean begins(LineScanner line) {
        return line.fieldIs(WORD, "summary") && line.fieldIs(ANY, "*");
    }

    /// Reads a summary line. One that cannot be used is a warning.
    void read(LineScanner line, FileProblems problems) {
        ResourceType type = ResourceType.of(line, TYPE);
        long count = Latin.number(line.buffer(), line.fieldStart(COUNT), line.fieldEnd(COUNT));
        if (type == null) {
            problems.warn(line.line(), "A summary of the type " + line.quoted(TYPE) + ", which is not known.");
        } else if (count < 0) {
            problems.warn(line.line(), "The summary's count is " + line.quoted(COUNT) + ", not a number.");
        } else if (lines[type.ordinal()] > 0) {
            problems.warn(
                    line.line(),
                    "A second summary for " + type.word() + "; that of line " + lines[type.ordinal()] + " counts.");
        } else {
            promised[type.ordinal()] = count;
            lines[type.ordinal()] = line.line();
        }
    }

    /// Whether there is a summary for a type.
    boolean has(ResourceType type) {
        return lines[type.ordinal()] > 0;
    }

    /// The line of a type's summary, or 0 without one.
    long line(ResourceType type) {
        return lines[type.ordinal()];
    }

    /// How many rows are promised for a type; 0 without a summary.
    long promised(ResourceType type) {
        return promised[type.ordinal()];
    }

    /// Whether there is no summary at all.
    boolean isEmpty() {
        for (long line : lines) {
            if (line > 0) {
                return false;
            }
        }
        return true;
    }

    /// How many rows are promised in all.
    long promised() {
        long sum = 0;
        for (long count : promised) {
            sum += count;
        }
        return sum;
    }
}
