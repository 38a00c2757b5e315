package org.cadastre.country.file;

import java.util.List;

/// What reading a file gives.
public sealed interface Reading<T> {
    /// The file is used.
    ///
    /// @param input the file it was read from
    /// @param problems rows that were left out and what else is odd, at most [FileProblems#MAX_KEPT]
    /// @param problemCount how many problems there are in all
    record Read<T>(T value, InputFile input, List<FileProblem> problems, int problemCount) implements Reading<T> {
        public Read {
            problems = List.copyOf(problems);
        }

        /// With the problems gathered so far.
        public static <T> Read<T> of(T value, InputFile input, FileProblems problems) {
            return new Read<>(value, input, problems.kept(), problems.count());
        }
    }

    /// The file is not used.
    record Refused<T>(FileProblem problem) implements Reading<T> {}
}
