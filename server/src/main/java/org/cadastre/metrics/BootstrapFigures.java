package org.cadastre.metrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The figures of one bootstrap file.
///
/// @param entries how many entries the last good copy has; 0 when there is none
/// @param published when that copy was published, or null when it does not say or there is none
/// @param checked when that copy was last known to be the newest, or null
/// @param failed whether the last question for the file failed
/// @param lastFailure when a question last failed, or null when none has
public record BootstrapFigures(
        int entries,
        @Nullable Instant published,
        @Nullable Instant checked,
        boolean failed,
        @Nullable Instant lastFailure) {}
