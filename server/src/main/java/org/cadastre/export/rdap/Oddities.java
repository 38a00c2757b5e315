package org.cadastre.export.rdap;

import org.cadastre.export.FileProblems;

/// Counts what is odd in the objects of a file. The first few of each kind become warnings of their own, the
/// others one warning together.
final class Oddities {
    private static final int NAMED = 3;
    private static final Oddity[] KINDS = Oddity.values();

    private final FileProblems problems;
    private final long[] counts = new long[KINDS.length];
    private final long[] lines = new long[KINDS.length];
    private final String[] examples = new String[KINDS.length];

    Oddities(FileProblems problems) {
        this.problems = problems;
    }

    /// Notes one case.
    ///
    /// @param what what of the file it is seen in
    void add(Oddity kind, long line, String what) {
        int index = kind.ordinal();
        counts[index]++;
        if (counts[index] <= NAMED) {
            problems.warn(line, kind.sentence(Quoted.of(what)));
        } else if (counts[index] == NAMED + 1) {
            lines[index] = line;
            examples[index] = what;
        }
    }

    /// How many cases of a kind there were.
    long count(Oddity kind) {
        return counts[kind.ordinal()];
    }

    /// Warns of those that were not named one by one.
    void finish() {
        for (Oddity kind : KINDS) {
            int index = kind.ordinal();
            if (counts[index] > NAMED) {
                problems.warnOfFile(lines[index], kind.sentence(counts[index] - NAMED, Quoted.of(examples[index])));
            }
        }
    }
}
