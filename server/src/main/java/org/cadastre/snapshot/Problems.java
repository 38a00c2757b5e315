package org.cadastre.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportReading;
import org.cadastre.export.Exports;

/// The problems of one load: the first [Exports#MAX_PROBLEMS] kept, all counted, so that a broken export cannot
/// fill the memory.
final class Problems {
    private final List<ExportProblem> kept = new ArrayList<>();
    private long count;

    void add(ExportProblem problem) {
        count++;
        if (kept.size() < Exports.MAX_PROBLEMS) {
            kept.add(problem);
        }
    }

    /// Adds the problems of a file, of which only some are listed.
    void addAll(List<ExportProblem> listed, long all) {
        listed.forEach(this::add);
        count += all - listed.size();
    }

    /// Adds what was left out of a reading, and the problems of its files.
    void addAll(ExportReading<?> reading) {
        reading.leftOut().forEach(this::add);
        reading.files().forEach(file -> addAll(file.problems(), file.problemCount()));
    }

    List<ExportProblem> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }
}
