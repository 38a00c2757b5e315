package org.cadastre.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.file.FileProblem;
import org.cadastre.file.Reading;
import org.cadastre.file.TextFile;

/// Texts as the files of a test, named `f`.
final class FileText {
    private FileText() {}

    static TextFile of(String text) {
        return value(TextFile.of("f", text.getBytes(StandardCharsets.UTF_8)));
    }

    static <T> T value(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<T>) reading).value();
    }

    static List<String> problems(Reading<?> reading) {
        return switch (reading) {
            case Reading.Read<?> read ->
                read.problems().stream().map(FileProblem::text).toList();
            case Reading.Refused<?> refused ->
                List.of("refused " + refused.problems().getLast().text());
        };
    }

    static String codes(List<Country> countries) {
        return String.join(" ", countries.stream().map(Country::code).toList());
    }
}
