package org.cadastre.bootstrap.special;

import java.util.List;
import org.cadastre.bootstrap.FileProblem;

/// What reading a special-purpose registry gives.
public sealed interface SpecialReading {
    /// What is wrong, at most [FileProblems#MAX_KEPT] problems.
    List<FileProblem> problems();

    /// The registry can be used.
    ///
    /// @param space which registry it is; all entries are of it
    /// @param entries at least one, no range twice
    /// @param problems rows that were left out
    record Read(SpecialSpace space, List<SpecialRange> entries, List<FileProblem> problems) implements SpecialReading {
        public Read {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    /// The file is broken, or is no such registry.
    ///
    /// @param problems at least one
    record Refused(List<FileProblem> problems) implements SpecialReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
