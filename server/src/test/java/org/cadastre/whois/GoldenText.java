package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The texts in `src/test/resources/org/cadastre/whois`, compared to the byte.
///
/// After a wanted change they are written anew by `mvn -pl server test -Dtest='Whois*Test' -Dcadastre.golden.update`;
/// read the difference before it is committed.
final class GoldenText {
    private static final String UPDATE = "cadastre.golden.update";
    private static final Path FOLDER = Path.of("src/test/resources/org/cadastre/whois");

    private GoldenText() {}

    static void assertMatches(String name, byte[] actual) {
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if (System.getProperty(UPDATE) != null) {
                Files.createDirectories(FOLDER);
                Files.write(file, actual);
            }
            byte[] expected = Files.readAllBytes(file);
            assertThat(new String(actual, StandardCharsets.UTF_8))
                    .as(name)
                    .isEqualTo(new String(expected, StandardCharsets.UTF_8));
            assertThat(actual).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
