package org.cadastre.bootstrap.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How often a file is asked for again.
///
/// @param min the least time between two questions for a file, and the time after a failure
/// @param max the most time
public record RefreshTimes(Duration min, Duration max) {
    /// @throws IllegalArgumentException when the least time is not above zero or above the most
    public RefreshTimes {
        if (!min.isPositive() || min.compareTo(max) > 0) {
            throw new IllegalArgumentException("refresh after " + min + " to " + max);
        }
    }

    /// The freshness that a source states, within the bounds; the least when it states none.
    Duration after(@Nullable Duration freshness) {
        if (freshness == null || freshness.compareTo(min) < 0) {
            return min;
        }
        return freshness.compareTo(max) > 0 ? max : freshness;
    }
}
