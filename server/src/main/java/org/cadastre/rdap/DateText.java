package org.cadastre.rdap;

import java.time.Instant;

/// Writes dates in the form of RFC 3339: `2026-11-22T00:00:00Z`, with a fraction of 3, 6 or 9 digits when there is
/// one.
final class DateText {
    private static final long SECONDS_OF_DAY = 86_400;
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long END = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final int DAYS_OF_ERA = 146_097;
    private static final int DAYS_TO_EPOCH = 719_468;

    private DateText() {}

    /// The date as a JSON text.
    static void write(JsonBytes json, Instant date) {
        long seconds = date.getEpochSecond();
        int nanos = date.getNano();
        json.startText();
        if (seconds < FIRST || seconds > END) {
            json.ascii(date.toString());
        } else {
            day(json, (int) Math.floorDiv(seconds, SECONDS_OF_DAY));
            time(json, (int) Math.floorMod(seconds, SECONDS_OF_DAY));
            fraction(json, nanos);
            json.raw((byte) 'Z');
        }
        json.quote();
    }

    /// Counts in eras of 400 years that begin on a 1 March, so that the leap day is the last of its year.
    private static void day(JsonBytes json, int epochDay) {
        int day = epochDay + DAYS_TO_EPOCH;
        int era = Math.floorDiv(day, DAYS_OF_ERA);
        int dayOfEra = day - era * DAYS_OF_ERA;
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int marchMonth = (5 * dayOfYear + 2) / 153;
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        json.padded(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4);
        json.raw((byte) '-');
        json.padded(month, 2);
        json.raw((byte) '-');
        json.padded(dayOfYear - (153 * marchMonth + 2) / 5 + 1, 2);
    }

    private static void time(JsonBytes json, int secondOfDay) {
        json.raw((byte) 'T');
        json.padded(secondOfDay / 3600, 2);
        json.raw((byte) ':');
        json.padded(secondOfDay / 60 % 60, 2);
        json.raw((byte) ':');
        json.padded(secondOfDay % 60, 2);
    }

    private static void fraction(JsonBytes json, int nanos) {
        if (nanos == 0) {
            return;
        }
        json.raw((byte) '.');
        if (nanos % 1_000_000 == 0) {
            json.padded(nanos / 1_000_000, 3);
        } else if (nanos % 1000 == 0) {
            json.padded(nanos / 1000, 6);
        } else {
            json.padded(nanos, 9);
        }
    }
}
