package org.cadastre.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Durations as text: a whole number with one of the units `ms`, `s`, `m`, `h`, `d`, or the ISO 8601 form `PT3M`.
final class DurationText {
    private static final long MAX_MILLIS = Duration.ofDays(100_000).toMillis();

    private DurationText() {}

    /// The duration, at most 100,000 days, or null when the text is none.
    static @Nullable Duration read(String text) {
        if (text.startsWith("P")) {
            return readIso(text);
        }
        int digits = Digits.leading(text);
        long count = Digits.read(text.substring(0, digits));
        long unit = unitMillis(text.substring(digits));
        if (count < 0 || unit < 0 || count > MAX_MILLIS / unit) {
            return null;
        }
        return Duration.ofMillis(count * unit);
    }

    private static @Nullable Duration readIso(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static long unitMillis(String unit) {
        return switch (unit) {
            case "ms" -> 1;
            case "s" -> 1_000;
            case "m" -> 60_000;
            case "h" -> 3_600_000;
            case "d" -> 86_400_000;
            default -> -1;
        };
    }

    /// The duration in the largest unit that writes it as a whole number; whole milliseconds only.
    static String write(Duration duration) {
        long millis = duration.toMillis();
        for (String unit : new String[] {"d", "h", "m", "s"}) {
            if (millis != 0 && millis % unitMillis(unit) == 0) {
                return millis / unitMillis(unit) + unit;
            }
        }
        return millis == 0 ? "0s" : millis + "ms";
    }
}
