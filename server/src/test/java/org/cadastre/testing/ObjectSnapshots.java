package org.cadastre.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cadastre.export.ExportReading;
import org.cadastre.export.FileFacts;
import org.cadastre.export.ReadFile;
import org.cadastre.grant.Grants;
import org.cadastre.registry.AutnumModel;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.snapshot.RowBatch;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotBuilder;

/// Makes snapshots of objects, without a file.
public final class ObjectSnapshots {
    private ObjectSnapshots() {}

    /// The snapshot of these objects, in this order.
    public static Snapshot of(List<? extends RegistryObject> objects) {
        return of(objects, AutnumModel.HIERARCHICAL);
    }

    /// The snapshot of these objects, in this order.
    ///
    /// @param autnums which AS numbers are objects in it
    public static Snapshot of(List<? extends RegistryObject> objects, AutnumModel autnums) {
        SnapshotBuilder.Result result = build(objects, autnums);
        if (result instanceof SnapshotBuilder.Result.Built built) {
            return built.snapshot();
        }
        throw new AssertionError(result);
    }

    /// What building a snapshot of these objects gives.
    public static SnapshotBuilder.Result build(List<? extends RegistryObject> objects) {
        return build(objects, AutnumModel.HIERARCHICAL);
    }

    /// What building a snapshot of these objects gives.
    ///
    /// @param autnums which AS numbers are objects in it
    public static SnapshotBuilder.Result build(List<? extends RegistryObject> objects, AutnumModel autnums) {
        return SnapshotBuilder.read(
                        newSink -> {
                            RowBatch rows = newSink.get();
                            for (int i = 0; i < objects.size(); i++) {
                                rows.object(objects.get(i), i + 1);
                            }
                            return new ExportReading<>(
                                    List.of(new ReadFile<>("objects", facts(objects.size()), rows, List.of(), 0)),
                                    List.of(),
                                    List.of());
                        },
                        new LoadSettings(false, autnums, Grants.NONE))
                .build(Instant.parse("2026-02-03T04:05:06Z"));
    }

    private static FileFacts facts(int count) {
        return new FileFacts(
                "exreg",
                "1",
                "1",
                LocalDate.of(2026, 11, 22),
                false,
                false,
                false,
                count,
                count,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                1000,
                "ab".repeat(32),
                Set.of(),
                List.of());
    }
}
