package org.cadastre;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.cadastre.config.Config;
import org.cadastre.export.ExportProblem;
import org.cadastre.registry.AutnumModel;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotBuilder;
import org.cadastre.snapshot.SnapshotSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads exports for commands that look at all their rows, whatever the server is configured to answer of them.
final class ExportLoad {
    private static final Logger LOG = LoggerFactory.getLogger(ExportLoad.class);

    private ExportLoad() {}

    /// The snapshot of the exports, or null when they are refused; why is logged.
    static @Nullable Snapshot of(List<Path> exports, Config config) {
        return snapshot(build(exports, config));
    }

    /// What building the snapshot of the exports gives.
    static SnapshotBuilder.Result build(List<Path> exports, Config config) {
        ExportsToServe source = new ExportsToServe(exports, config.snapshot().maxUnpackedBytes());
        LoadSettings settings = new LoadSettings(
                false, AutnumModel.HIERARCHICAL, AnswerParts.load(config, false).grants());
        return SnapshotBuilder.read(source::read, settings)
                .build(Clock.systemUTC().instant());
    }

    /// The snapshot that was built, or null when the exports are refused; why is logged.
    static @Nullable Snapshot snapshot(SnapshotBuilder.Result result) {
        return switch (result) {
            case SnapshotBuilder.Result.Refused(List<ExportProblem> problems) -> {
                problems.forEach(problem -> LOG.error("{}", problem));
                yield null;
            }
            case SnapshotBuilder.Result.Built built -> built.snapshot();
        };
    }

    /// The snapshot of an export that has a statistics file, or null; why is logged.
    static @Nullable Snapshot statistics(Path export, Config config) {
        return statistics(export, build(List.of(export), config));
    }

    /// The snapshot of an export that has a statistics file, or null; why is logged.
    ///
    /// @param result what building its snapshot gave
    static @Nullable Snapshot statistics(Path export, SnapshotBuilder.Result result) {
        Snapshot snapshot = snapshot(result);
        if (snapshot != null
                && snapshot.facts().sources().stream()
                        .allMatch(source -> source.content() == SnapshotSource.Content.OBJECTS)) {
            LOG.error("{}: it has no statistics file, and only rows of these are compared", export);
            return null;
        }
        return snapshot;
    }
}
