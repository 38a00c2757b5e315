package org.cadastre.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.export.Exports;
import org.cadastre.snapshot.DatedFilesBuilder;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.testing.Snapshots;

/// Makes histories for tests.
public final class Histories {
    private static final long MAX_BYTES = 1L << 30;

    private Histories() {}

    /// What reading these files gives.
    static DatedFilesBuilder.Result build(List<Path> files, LoadSettings settings) {
        return new DatedFilesBuilder(sink -> Exports.read(files, MAX_BYTES, sink), settings).build(Snapshots.LOADED);
    }

    /// What reading files with these contents gives.
    static DatedFilesBuilder.Result buildOf(LoadSettings settings, Object... contents) {
        try {
            Path folder = Files.createTempDirectory("history");
            List<Path> files = new ArrayList<>();
            for (Object content : contents) {
                files.add(Files.writeString(folder.resolve("file-" + files.size()), content.toString()));
            }
            return build(files, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The history of files with these contents.
    public static History of(LoadSettings settings, Object... contents) {
        return history(buildOf(settings, contents));
    }

    /// The history of real files.
    static History load(List<Path> files, LoadSettings settings) {
        return history(build(files, settings));
    }

    private static History history(DatedFilesBuilder.Result result) {
        return switch (result) {
            case DatedFilesBuilder.Result.Built built -> History.of(built.files());
            case DatedFilesBuilder.Result.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
