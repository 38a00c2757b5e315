package org.cadastre.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// The folder of real registry files that tests read and the repository does not hold.
///
/// It is the folder that the environment variable `CADASTRE_DATA` names, by default `../shared/data` beside the root of
/// the repository.
public final class RegistryData {
    private static final String VARIABLE = "CADASTRE_DATA";

    private RegistryData() {}

    /// The file or folder of this name, for example `bgp/prefixes-full-table.txt.gz`.
    ///
    /// When there is none, the test that asks is skipped, or fails where the environment says `CI=true`.
    ///
    /// @param relative its path inside the folder
    public static Path file(String relative) {
        Path file = folder().resolve(relative);
        if (Files.exists(file)) {
            return file;
        }
        String problem = "no " + file.toAbsolutePath().normalize() + ": set " + VARIABLE
                + " to the folder of real registry files";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(problem);
        }
        Assumptions.abort(problem);
        return file;
    }

    private static Path folder() {
        @Nullable String named = System.getenv(VARIABLE);
        if (named == null || named.isBlank()) {
            return repositoryRoot().resolve("../shared/data");
        }
        return Path.of(named);
    }

    private static Path repositoryRoot() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("conformance-tests"))) {
                return folder;
            }
        }
        return start;
    }
}
