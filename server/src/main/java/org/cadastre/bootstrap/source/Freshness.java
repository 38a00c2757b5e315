package org.cadastre.bootstrap.source;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// For how long an HTTP answer is fresh (RFC 9111 §4.2): `max-age` less `Age`, else `Expires` less `Date`.
final class Freshness {
    private static final int MAX_DIGITS = 10;

    private Freshness() {}

    /// The time left, zero when it is over or the answer is not to be kept, or null when the answer does not say.
    static @Nullable Duration of(HttpHeaders headers, Instant now) {
        Duration stated = null;
        for (String header : headers.allValues("Cache-Control")) {
            for (String directive : header.split(",", -1)) {
                String word = directive.strip().toLowerCase(Locale.ROOT);
                if (word.equals("no-cache") || word.equals("no-store")) {
                    return Duration.ZERO;
                }
                if (word.startsWith("max-age=")) {
                    stated = Duration.ofSeconds(seconds(word.substring(8)));
                }
            }
        }
        if (stated != null) {
            long age = headers.firstValue("Age").map(Freshness::seconds).orElse(0L);
            return notNegative(stated.minusSeconds(age));
        }
        Optional<String> expires = headers.firstValue("Expires");
        if (expires.isEmpty()) {
            return null;
        }
        Instant end = time(expires.get());
        Instant sent = headers.firstValue("Date").map(Freshness::time).orElse(now);
        return end == null ? Duration.ZERO : notNegative(Duration.between(sent, end));
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /// The number, 0 when the text is none; quotation marks around it do not count.
    private static long seconds(String text) {
        String digits = text.replace("\"", "").strip();
        if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
            return 0;
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private static @Nullable Instant time(String text) {
        try {
            return ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
