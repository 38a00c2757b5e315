package org.cadastre.file;

import java.util.List;
import java.util.function.Function;

/// What reading a file gives.
public sealed interface Reading<T> {
    /// What is wrong, at most [FileProblems#MAX_KEPT] problems.
    List<FileProblem> problems();

    /// The file is used.
    ///
    /// @param input the file it was read from
    /// @param problems rows that were left out and what else is odd
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
    ///
    /// @param problems at least one
    record Refused<T>(List<FileProblem> problems) implements Reading<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// What is read of that which was read here.
    default <R> Reading<R> then(Function<T, Reading<R>> reader) {
        return switch (this) {
            case Read<T> read -> reader.apply(read.value());
            case Refused<T>(List<FileProblem> problems) -> new Refused<>(problems);
        };
    }
}
