package org.cadastre.export.delegated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;

/// Statistics files written down in tests.
final class StatisticsText {
    private StatisticsText() {}

    /// Reads a text as the file `f`.
    static ReadFile<RecordingSink> read(String text) {
        return read(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static ReadFile<RecordingSink> read(byte[] bytes) {
        try {
            return new DelegatedFormat().read("f", new ByteArrayInputStream(bytes), RecordingSink::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads rows behind a version line that promises as many and no summary; the first row is line 2.
    static ReadFile<RecordingSink> readRows(String... rows) {
        return read("2|nobody|20260101|" + rows.length + "|00000000|20260101|+0000\n" + lines(rows));
    }

    /// The only row of [#readRows], without its line and registry.
    static String facts(String row) {
        String found = RecordingSink.rowsOf(readRows(row)).getFirst();
        return found.substring(found.indexOf(' ', 2) + 1);
    }

    /// Each problem as its severity and text.
    static List<String> problems(ReadFile<RecordingSink> file) {
        return file.problems().stream()
                .map(problem -> problem.severity() + " " + problem)
                .toList();
    }

    static String lines(String... lines) {
        return String.join("\n", lines) + (lines.length == 0 ? "" : "\n");
    }
}
