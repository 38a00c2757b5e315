package org.cadastre.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/// A format that exports come in. To add one, write it in a sub-package of its name and list it in [Exports].
public interface ExportFormat {
    /// Whether a file is of this format, told from its first bytes.
    ///
    /// @param bytes holds the file's first bytes at its start
    /// @param length how many they are; below [Exports#PREFIX_LENGTH] only when the file has no more
    boolean recognises(byte[] bytes, int length);

    /// Reads a file of this format to its end. Bad content becomes problems; a file that must not be served becomes a
    /// refused one.
    ///
    /// @param name the file's name as the operator knows it
    /// @param content the file's bytes from the first, unpacked; it is not closed
    /// @param newSink makes the sink that the rows go to
    /// @throws IOException when the bytes cannot be had
    <S extends RowSink> ReadFile<S> read(String name, InputStream content, Supplier<S> newSink) throws IOException;
}
