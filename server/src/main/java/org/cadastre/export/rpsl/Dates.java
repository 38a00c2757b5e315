package org.cadastre.export.rpsl;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dates that objects are published with. A time in the first day of 1970 or before it is that of nothing.
final class Dates {
    private static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z");
    private static final int LAST_YEAR = 9999;

    private Dates() {}

    /// The moment that a text of RFC 3339 names, or null when it is none.
    static @Nullable Instant moment(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return time.getYear() > LAST_YEAR ? null : known(time.toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The latest of the days at the ends of the values of `changed`, `hostmaster@example.net 20040131`, at its
    /// beginning; null when there is none.
    static @Nullable Instant latest(List<String> changes) {
        Instant latest = null;
        for (String change : changes) {
            Instant date = day(change.substring(change.lastIndexOf(' ') + 1));
            if (date != null && (latest == null || date.isAfter(latest))) {
                latest = date;
            }
        }
        return latest;
    }

    private static @Nullable Instant day(String digits) {
        if (digits.length() != 8 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int day = Integer.parseInt(digits);
        try {
            return known(LocalDate.of(day / 10_000, day / 100 % 100, day % 100)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant known(Instant date) {
        return date.isBefore(FIRST) ? null : date;
    }
}
