package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `target/cadastre/bin/cadastre`, as a user finds it after the build.
final class LauncherIT {
    private static final Path PROGRAM = Path.of("target", "cadastre", "bin", "cadastre");

    @Test
    void startsTheProgramQuietly() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(PROGRAM.toString(), "--version").start();

        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(err).isZero();
        assertThat(err).isEmpty();
        assertThat(out).matches("cadastre \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void logsToStandardErrorAlone() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(PROGRAM.toString(), "check", "none");
        builder.environment().put("CADASTRE_WEATHER", "fine");
        Process process = builder.start();

        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        process.waitFor();
        assertThat(err).contains(" WARN  ConfigOptions: the variable CADASTRE_WEATHER is ignored");
        assertThat(out).doesNotContain("WARN", "logback");
    }
}
