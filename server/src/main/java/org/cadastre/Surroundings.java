package org.cadastre;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a command takes from the process that it runs in.
///
/// @param environment variables by name
/// @param out standard output
/// @param err standard error
/// @param installedConfig the configuration file of the installation, or null when there is none
record Surroundings(
        Map<String, String> environment,
        PrintStream out,
        PrintStream err,
        @Nullable Path installedConfig) {
    /// The property by which `bin/cadastre` names its folder tree.
    private static final String HOME = "cadastre.home";

    static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(), System.out, System.err, installedConfigBelow(System.getProperty(HOME)));
    }

    private static @Nullable Path installedConfigBelow(@Nullable String home) {
        if (home == null) {
            return null;
        }
        Path file = Path.of(home, "config", "cadastre.yaml");
        return Files.exists(file) ? file : null;
    }
}
