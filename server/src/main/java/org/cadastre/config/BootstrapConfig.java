package org.cadastre.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Section `bootstrap`: who answers for what is not ours (RFC 9224).
///
/// @param source where the bootstrap files are, or null for none
/// @param minRefresh the least time between two questions for a file
/// @param maxRefresh the most time, whatever the source says of its freshness
/// @param specialPurpose IANA's special-purpose registries to take instead of those the server brings along: files or
/// folders
public record BootstrapConfig(
        @Nullable Source source, Duration minRefresh, Duration maxRefresh, List<Path> specialPurpose) {
    public BootstrapConfig {
        specialPurpose = List.copyOf(specialPurpose);
    }

    /// Where bootstrap files are.
    public sealed interface Source {}

    /// In a folder.
    public record Folder(Path path) implements Source {}

    /// Below an http or https address.
    ///
    /// @param base without a slash at its end
    public record Web(URI base) implements Source {}
}
