package org.cadastre.check.rpsl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.rpsl.RpslClass;

/// What a look at the dumps of a check has found.
///
/// @param sources the sources of the objects, in the order in which they came
/// @param counts how many problems there are of each kind that there is, the gravest kind first
/// @param problems the problems, of each kind at most as many as were to be listed, in the order of the files
public record DumpReport(List<Source> sources, Map<ProblemKind, Long> counts, List<DumpProblem> problems) {
    public DumpReport {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /// The objects of a source.
    ///
    /// @param name its name, in capitals
    /// @param classes how many objects there are of each known class that there is
    /// @param others how many there are of unknown classes
    public record Source(String name, Map<RpslClass, Integer> classes, int others) {
        /// All objects.
        public int objects() {
            int all = others;
            for (int count : classes.values()) {
                all += count;
            }
            return all;
        }
    }

    /// All problems of a kind.
    public long count(ProblemKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    static DumpReport of(Dump dump) {
        List<Source> sources = new ArrayList<>();
        for (int source = 0; source < dump.sources().size(); source++) {
            Map<RpslClass, Integer> classes = new EnumMap<>(RpslClass.class);
            for (RpslClass rpslClass : RpslClass.values()) {
                int count = dump.sources().count(source, rpslClass);
                if (count > 0) {
                    classes.put(rpslClass, count);
                }
            }
            sources.add(new Source(
                    dump.sources().name(source), classes, dump.sources().others(source)));
        }
        Map<String, Integer> order = new HashMap<>();
        for (String file : dump.places().files()) {
            order.putIfAbsent(file, order.size());
        }
        List<DumpProblem> problems = new ArrayList<>(dump.findings().problems());
        problems.sort(Comparator.comparingInt((DumpProblem problem) -> order.getOrDefault(problem.file(), -1))
                .thenComparingLong(DumpProblem::line)
                .thenComparing(DumpProblem::kind)
                .thenComparing(DumpProblem::reason));
        return new DumpReport(sources, dump.findings().counts(), problems);
    }
}
