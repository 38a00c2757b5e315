package org.cadastre.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One file of an export after reading.
///
/// @param name the file's name as the operator knows it; inside an archive `archive!member`
/// @param facts what the file says of itself; null when it was refused before that was known
/// @param rows the sink that holds its rows; null exactly when the file was refused
/// @param problems what is wrong with it: why it is refused first, then in the order of lines, at most
///     [Exports#MAX_PROBLEMS]
/// @param problemCount how many problems there are, also those that are not listed
/// @param <S> the sink
public record ReadFile<S extends RowSink>(
        String name, @Nullable FileFacts facts, @Nullable S rows, List<ExportProblem> problems, long problemCount) {
    public ReadFile {
        problems = List.copyOf(problems);
    }

    /// Whether the file is refused, and with it the load.
    public boolean isRefused() {
        return rows == null;
    }
}
