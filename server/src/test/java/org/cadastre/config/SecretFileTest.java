package org.cadastre.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The key `rdap.cursor-key-file`, and the files that it may name.
final class SecretFileTest {
    private static final String ADVICE =
            "; name a file with a secret of 16 to 4096 bytes, such as `openssl rand -base64 32` writes";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 32, 4096})
    void holdsBytesOfAnyKind(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        bytes[length - 1] = 'k';
        Path file = Files.write(folder.resolve("cursor.key"), bytes);

        assertThat(SecretFile.read(file)).isEqualTo(new SecretFile.Read(new Secret(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", ""})
    void endsOfLinesDoNotCount(String end) throws IOException {
        Path file = Files.writeString(folder.resolve("cursor.key"), "0123456789 abcdef" + end);

        assertThat(SecretFile.read(file))
                .isEqualTo(new SecretFile.Read(new Secret("0123456789 abcdef".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void pathOfTheFileStartsFromItsFolder() throws IOException {
        Files.writeString(folder.resolve("cursor.key"), "0123456789abcdef");
        ConfigResult result = Config.load(file("rdap: {cursor-key-file: cursor.key}\n"), Map.of(), Map.of());

        assertThat(((ConfigResult.Loaded) result).config().rdap().cursorKey())
                .isEqualTo(new Secret("0123456789abcdef".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void whatHoldsNoSecretIsNamedWithItsReason() throws IOException {
        Files.writeString(folder.resolve("short"), "0123456789abcde\n\n\n");
        Files.write(folder.resolve("empty"), new byte[0]);
        Files.write(folder.resolve("long"), new byte[SecretFile.MAX_BYTES + 1]);

        assertThat(problem("short")).isEqualTo("\"short\" holds a secret of 15 bytes" + ADVICE);
        assertThat(problem("empty")).isEqualTo("\"empty\" holds a secret of 0 bytes" + ADVICE);
        assertThat(problem("long")).isEqualTo("\"long\" holds more than 4096 bytes" + ADVICE);
        assertThat(problem("none")).isEqualTo("\"none\" names no file" + ADVICE);
        assertThat(problem(".")).isEqualTo("\".\" is a folder" + ADVICE);
        assertThat(problem("/dev/zero")).isEqualTo("\"/dev/zero\" is no ordinary file" + ADVICE);
        assertThat(problem("a/../../short/x")).isEqualTo("\"a/../../short/x\" names no file" + ADVICE);
        assertThat(problem("a\\0")).isEqualTo("\"a?\" is not allowed; give the path of a file");
    }

    @Test
    void textDoesNotTellTheSecret() {
        byte[] bytes = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        Secret secret = new Secret(bytes);
        Arrays.fill(bytes, (byte) 0);

        assertThat(secret).hasToString("Secret").isNotEqualTo(new Secret(bytes));
        assertThat(secret.bytes()).asString().isEqualTo("0123456789abcdef");
        assertThat(new RdapConfig(null, RdapConfig.Contacts.JCARD, secret).toString())
                .doesNotContain("0123456789abcdef");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("cadastre.yaml"), yaml);
    }

    private String problem(String path) throws IOException {
        ConfigResult result = Config.load(file("rdap:\n  cursor-key-file: \"" + path + "\"\n"), Map.of(), Map.of());
        assertThat(result).isInstanceOf(ConfigResult.Invalid.class);
        List<ConfigProblem> problems = ((ConfigResult.Invalid) result).problems();
        assertThat(problems).hasSize(1);
        String text = problems.getFirst().text();
        String where = folder + "/cadastre.yaml:2: rdap.cursor-key-file: ";
        assertThat(text).startsWith(where);
        return text.substring(where.length());
    }
}
