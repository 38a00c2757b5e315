package org.cadastre.check.rpsl;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Problems as they are found: all counted, of each kind only some kept. For one thread.
final class Findings {
    private static final int KINDS = ProblemKind.values().length;

    private final int limit;
    private final long[] counts = new long[KINDS];
    private final int[] kept = new int[KINDS];
    private final List<DumpProblem> problems = new ArrayList<>();

    /// @param limit the most problems of a kind that are kept
    Findings(int limit) {
        this.limit = limit;
    }

    /// Counts a problem.
    ///
    /// @return whether it is to be kept
    boolean count(ProblemKind kind) {
        counts[kind.ordinal()]++;
        return kept[kind.ordinal()] < limit;
    }

    /// Counts problems that are not kept.
    void count(ProblemKind kind, long more) {
        counts[kind.ordinal()] += more;
    }

    /// Keeps a problem that was counted.
    void keep(DumpProblem problem) {
        kept[problem.kind().ordinal()]++;
        problems.add(problem);
    }

    /// Adds what was found in a part of a file.
    ///
    /// @param file name of the file
    /// @param linesBefore the lines of the file before the part
    void addAll(Findings part, String file, int linesBefore) {
        for (ProblemKind kind : ProblemKind.values()) {
            counts[kind.ordinal()] += part.counts[kind.ordinal()];
        }
        for (DumpProblem problem : part.problems) {
            if (kept[problem.kind().ordinal()] < limit) {
                keep(new DumpProblem(
                        file,
                        linesBefore + problem.line(),
                        problem.kind(),
                        problem.className(),
                        problem.key(),
                        problem.reason()));
            }
        }
    }

    /// The problems kept.
    List<DumpProblem> problems() {
        return problems;
    }

    /// How many problems there are of each kind that there is.
    Map<ProblemKind, Long> counts() {
        Map<ProblemKind, Long> found = new EnumMap<>(ProblemKind.class);
        for (ProblemKind kind : ProblemKind.values()) {
            if (counts[kind.ordinal()] > 0) {
                found.put(kind, counts[kind.ordinal()]);
            }
        }
        return found;
    }
}
