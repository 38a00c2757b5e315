package org.cadastre.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.export.Exports;
import org.cadastre.grant.Grants;
import org.cadastre.registry.AutnumModel;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotBuilder;

/// Makes snapshots for tests.
public final class Snapshots {
    /// When every snapshot of a test counts as loaded.
    public static final Instant LOADED = Instant.parse("2026-02-03T04:05:06Z");

    private static final long MAX_BYTES = 1L << 30;

    private Snapshots() {}

    /// What building a snapshot of these files gives.
    public static SnapshotBuilder.Result build(List<Path> exports) {
        return build(exports, LoadSettings.PLAIN);
    }

    /// What building a snapshot of these files gives.
    public static SnapshotBuilder.Result build(List<Path> exports, LoadSettings settings) {
        return SnapshotBuilder.read(sink -> Exports.read(exports, MAX_BYTES, sink), settings)
                .build(LOADED);
    }

    /// The snapshot of these files, with the pools that IANA gave to their registries.
    public static Snapshot withPools(Path... exports) {
        SnapshotBuilder.Result result = SnapshotBuilder.read(
                        sink -> Exports.read(List.of(exports), MAX_BYTES, sink),
                        new LoadSettings(false, AutnumModel.HIERARCHICAL, Grants.builtIn()))
                .build(LOADED);
        if (result instanceof SnapshotBuilder.Result.Built built) {
            return built.snapshot();
        }
        throw new AssertionError(result);
    }

    /// What building a snapshot of files with these contents gives.
    public static SnapshotBuilder.Result buildOf(Object... contents) {
        return buildOf(LoadSettings.PLAIN, contents);
    }

    /// What building a snapshot of files with these contents gives.
    public static SnapshotBuilder.Result buildOf(LoadSettings settings, Object... contents) {
        try {
            Path folder = Files.createTempDirectory("exports");
            List<Path> files = new ArrayList<>();
            for (Object content : contents) {
                files.add(Files.writeString(folder.resolve("file-" + files.size()), content.toString()));
            }
            return build(files, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The snapshot of files with these contents.
    public static Snapshot of(Object... contents) {
        return snapshot(buildOf(contents));
    }

    /// The snapshot of real files.
    public static Snapshot load(List<Path> exports) {
        return snapshot(build(exports));
    }

    /// The snapshot of real files.
    public static Snapshot load(List<Path> exports, LoadSettings settings) {
        return snapshot(build(exports, settings));
    }

    private static Snapshot snapshot(SnapshotBuilder.Result result) {
        return switch (result) {
            case SnapshotBuilder.Result.Built built -> built.snapshot();
            case SnapshotBuilder.Result.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
