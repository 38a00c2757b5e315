package org.cadastre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.cadastre.export.ExportReading;
import org.cadastre.export.Exports;
import org.cadastre.export.ReadFile;
import org.cadastre.simulation.SimulatedWorld;
import org.cadastre.snapshot.RowBatch;

/// What a server loads: the exports it was given; when there are none, nothing if it only redirects, else the simulated
/// world.
///
/// @param onlyRedirects whether nothing is loaded where there are no exports
record ExportsToServe(List<Path> exports, long maxUnpackedBytes, boolean onlyRedirects) {
    ExportsToServe(List<Path> exports, long maxUnpackedBytes) {
        this(exports, maxUnpackedBytes, false);
    }

    boolean isEmpty() {
        return onlyRedirects && exports.isEmpty();
    }

    ExportReading<RowBatch> read(Supplier<RowBatch> sink) {
        if (isEmpty()) {
            return new ExportReading<>(List.of(), List.of(), List.of());
        }
        return exports.isEmpty() ? readWorld(sink) : Exports.read(exports, maxUnpackedBytes, sink);
    }

    private ExportReading<RowBatch> readWorld(Supplier<RowBatch> sink) {
        try {
            Path folder = Files.createTempDirectory("cadastre-world");
            try {
                Path file = new SimulatedWorld(SimulatedWorld.DEFAULT_SEED).writeTo(folder);
                ExportReading<RowBatch> reading = Exports.read(List.of(file), maxUnpackedBytes, sink);
                Files.delete(file);
                return new ExportReading<>(
                        reading.files().stream().map(ExportsToServe::builtIn).toList(),
                        reading.leftOut(),
                        reading.unreadable());
            } finally {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the simulated world needs a temporary folder", e);
        }
    }

    private static ReadFile<RowBatch> builtIn(ReadFile<RowBatch> file) {
        return new ReadFile<>(
                "the built-in simulated world", file.facts(), file.rows(), file.problems(), file.problemCount());
    }
}
