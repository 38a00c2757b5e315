package org.cadastre.country;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days for which a statement holds.
///
/// @param from the first day, or null when it always did
/// @param until the day from which it holds no more, or null when it still does
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {
    /// At all times.
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("no day from " + from + " until " + until);
        }
    }

    /// Whether it holds on a day.
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /// Whether there is a day in both.
    public boolean overlaps(Period other) {
        return endsAfter(from, other.until) && endsAfter(other.from, until);
    }

    private static boolean endsAfter(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }
}
