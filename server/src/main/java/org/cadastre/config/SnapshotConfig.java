package org.cadastre.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Section `snapshot`.
///
/// @param maxUnpackedBytes most bytes that the inputs of one load may unpack to
/// @param grants IANA's registries to take instead of the grants the server brings along: files
/// @param maxAge age of the production date from which the server is no longer ready, or null for no limit
public record SnapshotConfig(
        long maxUnpackedBytes, List<Path> grants, @Nullable Duration maxAge) {
    public SnapshotConfig {
        grants = List.copyOf(grants);
    }
}
