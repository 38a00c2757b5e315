package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// The folder of RDAP clients that `.ci/clients` fills: the one that the system property `cadastre.clients` or the
/// environment variable `CADASTRE_CLIENTS` names, by default `target/clients`.
final class RdapClients {
    /// OpenRDAP's `rdap`.
    static final String OPENRDAP = "go/bin/rdap";
    /// The `rdap` of 20C.
    static final String RDAP_20C = "python/bin/rdap";
    /// The command of the library whoisit.
    static final String WHOISIT = "python/bin/whoisit";
    /// Python, with ipwhois and whodap.
    static final String PYTHON = "python/bin/python";

    private static final long LIMIT_SECONDS = 30;

    private RdapClients() {}

    /// How a client ended and what it printed.
    record Run(int exit, String output, String errors) {}

    /// Skips the tests of this client when it is missing, or fails them where the environment says `CI=true`.
    static void require(String client) {
        Path program = program(client);
        if (!Files.isExecutable(program)) {
            String problem = "no " + program + ": run .ci/clients, or set CADASTRE_CLIENTS to the folder it filled";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(problem);
            }
            Assumptions.abort(problem);
        }
    }

    /// Runs a client to its end, which has to come within half a minute.
    static Run run(Path folder, String client, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program(client).toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "out", ".txt");
        Path errors = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", folder.toString());
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("%s ends", command).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(errors, StandardCharsets.UTF_8));
    }

    private static Path program(String client) {
        String folder = Objects.requireNonNullElse(
                System.getProperty("cadastre.clients"),
                Objects.requireNonNullElse(System.getenv("CADASTRE_CLIENTS"), "target/clients"));
        return Path.of(folder).resolve(client).toAbsolutePath().normalize();
    }
}
