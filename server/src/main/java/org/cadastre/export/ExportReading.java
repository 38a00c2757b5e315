package org.cadastre.export;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.export.ExportProblem.Severity;

/// All that was found where the exports are.
///
/// @param files the files of a known format, and those named by the operator that are of none; in the order given, the
///     files of a folder by name
/// @param leftOut files of a folder or archive that are of no known format, each with its reason
/// @param unreadable paths and archives that could not be opened or unpacked
/// @param <S> the sink
public record ExportReading<S extends RowSink>(
        List<ReadFile<S>> files, List<ExportProblem> leftOut, List<ExportProblem> unreadable) {
    public ExportReading {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        unreadable = List.copyOf(unreadable);
    }

    /// What could not be read, and why files are refused; none when all can be used.
    public List<ExportProblem> refusals() {
        List<ExportProblem> refusals = new ArrayList<>(unreadable);
        for (ReadFile<S> file : files) {
            if (file.isRefused()) {
                file.problems().stream()
                        .filter(problem -> problem.severity() == Severity.REFUSED)
                        .forEach(refusals::add);
            }
        }
        return refusals;
    }
}
