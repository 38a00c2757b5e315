package org.cadastre.grant;

import java.time.LocalDate;
import org.cadastre.number.NumberRange;
import org.jspecify.annotations.Nullable;

/// Space that IANA gave to a registry to hand out.
///
/// @param range the space
/// @param registry token of the registry, lower case
/// @param day when it was given; null when IANA does not say
public record Grant(
        NumberRange range, String registry, @Nullable LocalDate day) {
    /// Whether it was given by this day. A day that is not known counts as long ago.
    public boolean isGivenBy(LocalDate date) {
        return day == null || !day.isAfter(date);
    }
}
