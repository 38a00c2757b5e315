package org.cadastre.bootstrap;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One bootstrap file (RFC 9224 §3, RFC 8521 §3). No entry stands in it twice, and no two ranges of AS numbers overlap.
///
/// @param kind which of the five files it is
/// @param publication when it was published, or null when it does not say
/// @param services in the order of the file
public record BootstrapFile(BootstrapKind kind, @Nullable Instant publication, List<ServedEntries> services) {
    /// How many entries a file may lose at once whatever its size.
    private static final int SMALL_LOSS = 4;

    public BootstrapFile {
        services = List.copyOf(services);
    }

    /// How many entries it has.
    public int entries() {
        int count = 0;
        for (ServedEntries service : services) {
            count += service.entries().size();
        }
        return count;
    }

    /// Whether this file has clearly fewer entries than an earlier one: none although that had some, or more than a
    /// tenth fewer and more than four fewer.
    public boolean isShrunkenFrom(BootstrapFile earlier) {
        int before = earlier.entries();
        int lost = before - entries();
        return lost > 0 && (lost == before || lost > Math.max(SMALL_LOSS, before / 10));
    }
}
