package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `health` beside a server that runs.
final class HealthIT {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aServerOfTheDemoWorldIsReady() {
        try (RunningServer server = RunningServer.of(List.of())) {
            assertThat(health(Map.of(), "--admin-port", server.adminPort())).isZero();
            assertThat(out).hasToString("ready" + System.lineSeparator());
        }
    }

    @Test
    void dataThatIsTooOldIsNotReady(@TempDir Path folder) throws IOException {
        String row = "exreg|ZZ|ipv4|192.0.2.0|256|20200101|allocated";
        Path file = Files.writeString(
                folder.resolve("old"),
                "2|exreg|20200102|1|20200101|20200101|+0000\n"
                        + "exreg|*|asn|*|0|summary\nexreg|*|ipv4|*|1|summary\nexreg|*|ipv6|*|0|summary\n" + row + "\n");

        try (RunningServer server = RunningServer.of(List.of(file), Map.of("snapshot.max-age", "1h"))) {
            assertThat(health(Map.of("CADASTRE_ADMIN_PORT", server.adminPort())))
                    .isEqualTo(1);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .matches("not ready: the data is \\d+ hours old, older than snapshot.max-age\\R");
        }
    }

    private int health(Map<String, String> environment, String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "health";
        System.arraycopy(options, 0, arguments, 1, options.length);
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Main.run(arguments, new Surroundings(environment, stream, stream, null), Wiring.operations());
    }
}
