package org.cadastre.snapshot;

import java.util.List;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.FileFacts;
import org.jspecify.annotations.Nullable;

/// What is wrong with one file, looked at by itself.
///
/// @param name its name
/// @param facts what it says of itself, or null when it was refused before that was known
/// @param isRefused whether it would refuse a load
/// @param problems what is wrong, at most [org.cadastre.export.Exports#MAX_PROBLEMS]
/// @param problemCount how many problems there are, also those that are not listed
public record CheckedFile(
        String name, @Nullable FileFacts facts, boolean isRefused, List<ExportProblem> problems, long problemCount) {
    public CheckedFile {
        problems = List.copyOf(problems);
    }
}
