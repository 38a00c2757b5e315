package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// Programs of others, run to their end.
final class Program {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Program() {}

    /// How a program ended and what it printed.
    record Run(int exit, String output, String errors, Duration duration) {}

    /// Skips a test that needs a program which is not on the path, or fails it where the environment says `CI=true`.
    ///
    /// @param source what brings the program
    static void require(String name, String source) {
        boolean installed = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        require(installed, "no program '" + name + "' on the path: install the " + source);
    }

    /// The same for anything that a test needs.
    ///
    /// @param problem what is missing, and how it is got
    static void require(boolean installed, String problem) {
        if (installed) {
            return;
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(problem);
        }
        Assumptions.abort(problem);
    }

    /// Runs a program to its end, which has to come within half a minute.
    ///
    /// @param folder where it runs, and what it takes for the user's own
    static Run run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "out", ".txt");
        Path errors = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy") || name.startsWith("WHOIS_"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", folder.toString());
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        long start = System.nanoTime();
        Process process = builder.directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        process.destroyForcibly();
        assertThat(ended).as("%s ends", command).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(errors, StandardCharsets.UTF_8),
                duration);
    }
}
