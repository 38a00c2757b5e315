package org.cadastre.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened to an object, or will (RFC 9083 §4.5).
///
/// @param action what
/// @param date when
/// @param actor handle of who did it, or null
public record Event(
        EventAction action, Instant date, @Nullable String actor) {
    /// An event of which no actor is known.
    public static Event of(EventAction action, Instant date) {
        return new Event(action, date, null);
    }
}
