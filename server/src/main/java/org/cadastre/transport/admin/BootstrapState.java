package org.cadastre.transport.admin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How it stands with one bootstrap file (RFC 9224).
///
/// @param file its name, such as `ipv4.json`
/// @param source the path or URL where it is had
/// @param entries how many entries the last good copy has; 0 when there is none
/// @param published when that copy was published, or null when it does not say or there is none
/// @param checked when that copy was last known to be the newest, or null
/// @param failed whether the last question for the file failed
/// @param lastFailure when a question last failed, or null when none has
/// @param problems what was wrong at the last question, each on one line; the first hundred are shown
/// @param due when it is asked for next
public record BootstrapState(
        String file,
        String source,
        int entries,
        @Nullable Instant published,
        @Nullable Instant checked,
        boolean failed,
        @Nullable Instant lastFailure,
        List<String> problems,
        Instant due) {
    public BootstrapState {
        problems = List.copyOf(problems);
    }
}
