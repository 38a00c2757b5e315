package org.cadastre.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Section `snapshot`.
///
/// @param maxUnpackedBytes most bytes that the inputs of one load may unpack to
/// @param maxAge age of the production date from which the server is no longer ready, or null for no limit
public record SnapshotConfig(
        long maxUnpackedBytes, @Nullable Duration maxAge) {}
