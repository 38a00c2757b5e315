package org.cadastre.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `config/cadastre.yaml`, which is what users read to learn the keys.
final class SampleConfigTest {
    private static final Path SAMPLE = Path.of("..", "config", "cadastre.yaml");
    private static final Pattern COMMENTED_KEY = Pattern.compile("(?m)^( *)# ([a-z0-9-]+: \\S+)$");

    @TempDir
    Path folder;

    @Test
    void loadsToTheDefaults() {
        assertThat(Config.load(SAMPLE, Map.of(), Map.of()))
                .isEqualTo(new ConfigResult.Loaded(Config.defaults(), List.of()));
    }

    @Test
    void namesEveryKeyOnceAndNoOther() throws IOException {
        String sample = Files.readString(SAMPLE);
        String everyKey = COMMENTED_KEY.matcher(sample).replaceAll("$1$2");
        Path file = Files.writeString(folder.resolve("every-key.yaml"), everyKey);
        Files.write(folder.resolve("cursor.key"), new byte[SecretFile.MIN_BYTES]);
        Files.createFile(folder.resolve("population.csv"));
        Files.createFile(folder.resolve("country-codes.csv"));

        FileContent content = ConfigFile.read(file);

        assertThat(content.problems()).isEmpty();
        assertThat(content.values().keySet()).containsExactlyInAnyOrderElementsOf(ConfigLoader.keys());
        assertThat(content.lists().keySet())
                .containsExactlyInAnyOrder(
                        "exports",
                        "history",
                        "snapshot.grants",
                        "bootstrap.special-purpose",
                        "limit.trusted-proxies",
                        "whois.sources",
                        "elsewhere",
                        "figures.groups",
                        "report.fonts");
        assertThat(Config.load(file, Map.of(), Map.of())).isInstanceOf(ConfigResult.Loaded.class);
    }
}
