package org.cadastre.export.rpsl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;

/// Dumps written down in tests.
final class RpslText {
    private RpslText() {}

    /// Reads a text as the file `f`.
    static ReadFile<RecordingSink> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadFile<RecordingSink> read(byte[] bytes) {
        try {
            return new RpslFormat().read("f", new ByteArrayInputStream(bytes), RecordingSink::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was given of a file that is not refused.
    static RecordingSink sink(ReadFile<RecordingSink> file) {
        RecordingSink sink = file.rows();
        if (sink == null) {
            throw new AssertionError("refused: " + file.problems());
        }
        return sink;
    }

    /// The texts of the objects of a file.
    static List<String> texts(String text) {
        return sink(read(text)).rpsl();
    }

    /// The problems of a file, each with its line.
    static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.line() + ": " + problem.reason())
                .toList();
    }
}
