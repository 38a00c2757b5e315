package org.cadastre.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.Exports;
import org.cadastre.snapshot.CheckedFile;
import org.cadastre.snapshot.SnapshotBuilder;

/// What a look at exports has found.
///
/// @param files the files that were read, in the order given
/// @param leftOut files of folders and archives that are of no known format
/// @param unreadable what could not be opened or unpacked
public record ExportCheck(List<CheckedFile> files, List<ExportProblem> leftOut, List<ExportProblem> unreadable) {
    public ExportCheck {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        unreadable = List.copyOf(unreadable);
    }

    /// How good the exports are.
    public enum Verdict {
        /// Every file would be loaded; there may be warnings.
        CLEAN,
        /// A file is of no known format or would be refused, or there is none.
        REFUSED,
        /// Something cannot be opened or unpacked.
        UNREADABLE
    }

    /// Reads exports, one after the other, and looks at each file by itself.
    ///
    /// @param maxUnpackedBytes most bytes that one export may unpack to
    public static ExportCheck of(List<Path> exports, long maxUnpackedBytes) {
        List<CheckedFile> files = new ArrayList<>();
        List<ExportProblem> leftOut = new ArrayList<>();
        List<ExportProblem> unreadable = new ArrayList<>();
        for (Path export : exports) {
            SnapshotBuilder builder =
                    SnapshotBuilder.read(sink -> Exports.read(List.of(export), maxUnpackedBytes, sink));
            files.addAll(builder.checkEach());
            leftOut.addAll(builder.reading().leftOut());
            unreadable.addAll(builder.reading().unreadable());
        }
        return new ExportCheck(files, leftOut, unreadable);
    }

    /// How good the exports are as a whole.
    public Verdict verdict() {
        if (!unreadable.isEmpty()) {
            return Verdict.UNREADABLE;
        }
        boolean refused = files.isEmpty() || files.stream().anyMatch(CheckedFile::isRefused);
        return refused ? Verdict.REFUSED : Verdict.CLEAN;
    }
}
