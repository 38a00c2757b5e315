package org.cadastre.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The folder of real registry files that tests read and the repository does not hold: the one that the environment
/// variable `CADASTRE_DATA` names, by default `../shared/data` beside the root of the repository.
public final class RegistryData {
    private static final String VARIABLE = "CADASTRE_DATA";

    private RegistryData() {}

    /// The file of this name. When there is none, the test that asks is skipped, or fails where the environment says
    /// `CI=true`.
    ///
    /// @param relative its path inside the folder
    public static Path file(String relative) {
        String named = System.getenv(VARIABLE);
        Path folder = Path.of(named == null || named.isBlank() ? "../../shared/data" : named);
        Path file = folder.resolve(relative).toAbsolutePath().normalize();
        if (!Files.exists(file)) {
            String problem = "no " + file + ": set " + VARIABLE + " to the folder of real registry files";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(problem);
            }
            Assumptions.abort(problem);
        }
        return file;
    }
}
