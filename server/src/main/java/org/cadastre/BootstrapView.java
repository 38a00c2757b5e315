package org.cadastre;

import java.time.Instant;
import java.util.List;
import org.cadastre.bootstrap.BootstrapFile;
import org.cadastre.bootstrap.BootstrapKind;
import org.cadastre.bootstrap.source.BootstrapRefresh;
import org.cadastre.bootstrap.source.FileState;
import org.cadastre.file.FileProblem;
import org.cadastre.metrics.BootstrapFigures;
import org.cadastre.metrics.Meters;
import org.cadastre.transport.admin.BootstrapState;
import org.jspecify.annotations.Nullable;

/// Shows the operator how it stands with the bootstrap files.
final class BootstrapView {
    private BootstrapView() {}

    /// The files for the admin listener.
    ///
    /// @param refresh what keeps them, or null when there is no source of them
    static List<BootstrapState> states(@Nullable BootstrapRefresh refresh) {
        return refresh == null
                ? List.of()
                : refresh.states().stream().map(BootstrapView::state).toList();
    }

    /// Adds the meters of all files.
    static void show(BootstrapRefresh refresh, Meters meters) {
        for (BootstrapKind kind : BootstrapKind.values()) {
            meters.showBootstrap(kind.fileName(), () -> figures(refresh.states().get(kind.ordinal())));
        }
    }

    private static BootstrapState state(FileState state) {
        return new BootstrapState(
                state.kind().fileName(),
                state.place(),
                entries(state),
                published(state),
                state.checked(),
                state.failed(),
                state.lastFailure(),
                state.problems().stream().map(FileProblem::text).toList(),
                state.due());
    }

    private static BootstrapFigures figures(FileState state) {
        return new BootstrapFigures(
                entries(state), published(state), state.checked(), state.failed(), state.lastFailure());
    }

    private static int entries(FileState state) {
        BootstrapFile file = state.file();
        return file == null ? 0 : file.entries();
    }

    private static @Nullable Instant published(FileState state) {
        BootstrapFile file = state.file();
        return file == null ? null : file.publication();
    }
}
