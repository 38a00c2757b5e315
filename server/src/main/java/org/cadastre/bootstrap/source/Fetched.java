package org.cadastre.bootstrap.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What fetching a file gave.
public sealed interface Fetched {
    /// The file, whatever is in it.
    ///
    /// @param name path or URL that it came from
    /// @param freshness for how long the source says it need not be asked again, or null when it does not say
    record Content(
            String name,
            byte[] bytes,
            Validators validators,
            @Nullable Duration freshness) implements Fetched {}

    /// The copy that is held is still the file.
    record Unchanged(@Nullable Duration freshness) implements Fetched {}

    /// There is no file to be had.
    ///
    /// @param reason why, a phrase that follows the place
    record Failed(String reason) implements Fetched {}
}
