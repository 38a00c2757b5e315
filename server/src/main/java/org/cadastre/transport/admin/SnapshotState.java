package org.cadastre.transport.admin;

import java.util.List;
import org.cadastre.export.ExportProblem;
import org.cadastre.snapshot.LoadOutcome;
import org.cadastre.snapshot.SnapshotFacts;
import org.jspecify.annotations.Nullable;

/// What is served and how the last load ended.
///
/// @param served what is served, or null before the first load
/// @param lastLoad how the last load ended, or null before the first one has
/// @param problems problems of the last load, those that matter most first; the first thousand are shown
/// @param bootstrap the bootstrap files; empty when the server has no source of them
public record SnapshotState(
        @Nullable SnapshotFacts served,
        @Nullable LoadOutcome lastLoad,
        List<ExportProblem> problems,
        List<BootstrapState> bootstrap) {
    public SnapshotState {
        problems = List.copyOf(problems);
        bootstrap = List.copyOf(bootstrap);
    }
}
