package org.cadastre.bootstrap;

import java.util.List;
import org.cadastre.file.FileProblem;

/// What reading a bootstrap file gives.
public sealed interface BootstrapReading {
    /// What is wrong, at most [FileProblems#MAX_KEPT] problems.
    List<FileProblem> problems();

    /// The file can be used.
    ///
    /// @param problems entries that were left out, and what else is not as it should be
    /// @param problemCount how many problems there are in all
    record Read(BootstrapFile file, List<FileProblem> problems, int problemCount) implements BootstrapReading {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /// The file is broken.
    ///
    /// @param problems at least one
    record Refused(List<FileProblem> problems) implements BootstrapReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
