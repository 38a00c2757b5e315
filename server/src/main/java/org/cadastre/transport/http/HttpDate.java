package org.cadastre.transport.http;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The time of day as HTTP writes it (RFC 9110 §5.6.7), made anew once a second. Safe for use by any thread.
public final class HttpDate {
    private static final DateTimeFormatter IMF_FIXDATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final InstantSource clock;
    private volatile Second now = new Second(Long.MIN_VALUE, new byte[0]);

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Second(long epochSecond, byte[] line) {}

    HttpDate(InstantSource clock) {
        this.clock = clock;
    }

    /// A moment as `Date` and `Last-Modified` write it.
    public static String format(Instant moment) {
        return IMF_FIXDATE.format(moment);
    }

    /// The header line that says what time it is.
    byte[] line() {
        long second = Math.floorDiv(clock.millis(), 1000L);
        Second current = now;
        if (current.epochSecond != second) {
            current = new Second(second, HeadLines.of("Date: ", format(Instant.ofEpochSecond(second))));
            now = current;
        }
        return current.line;
    }
}
