package org.cadastre.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.cadastre.export.delegated.DelegatedFormat;
import org.cadastre.export.rdap.RdapFormat;
import org.cadastre.export.rpsl.RpslFormat;

/// Reads a registry's exports, whatever they are packed in.
///
/// An export is a file or a folder. A folder is read without its sub-folders and by name; an archive with its
/// folders and in its own order. What a file is, its content says and never its name: gzip, xz, zstd and tar
/// are unpacked, also one in the other, and each file in them is read by the format that recognises it.
///
/// Safe to call from any thread; each call stands alone.
public final class Exports {
    /// How many problems are listed per file. The others are only counted.
    public static final int MAX_PROBLEMS = 1000;

    /// How many of a file's first bytes its format is told from.
    public static final int PREFIX_LENGTH = 64 * 1024;

    static final List<ExportFormat> FORMATS = List.of(new DelegatedFormat(), new RdapFormat(), new RpslFormat());

    private Exports() {}

    /// Reads every export to its end. Never throws for what is there or missing: that is in the result.
    ///
    /// @param exports files and folders, as the operator named them
    /// @param maxUnpackedBytes the limit on the unpacked size of each file, of all together that an archive
    ///     holds
    /// @param newSink makes the sink of one file's rows; asked once for each file of a known format
    public static <S extends RowSink> ExportReading<S> read(
            List<Path> exports, long maxUnpackedBytes, Supplier<S> newSink) {
        ExportSearch<S> search = new ExportSearch<>(FORMATS, maxUnpackedBytes, newSink);
        exports.forEach(search::export);
        return search.reading();
    }
}
