package org.cadastre.check.rpsl;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Dates and countries in attributes, judged where they stand in bytes.
final class Values {
    private static final byte[] MOMENT = "dddd-dd-ddTdd:dd:ddZ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DAY = "dddddddd".getBytes(StandardCharsets.US_ASCII);
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final boolean[] COUNTRIES = new boolean[26 * 26];

    static {
        Set<String> codes = new TreeSet<>(Set.of(Locale.getISOCountries()));
        codes.add("AP");
        codes.add("EU");
        codes.add("ZZ");
        for (String code : codes) {
            COUNTRIES[(code.charAt(0) - 'A') * 26 + code.charAt(1) - 'A'] = true;
        }
    }

    private Values() {}

    /// Whether a value is a moment of UTC as in `2026-01-31T12:00:00Z`.
    static boolean isMoment(byte[] bytes, int from, int to) {
        return has(MOMENT, bytes, from, to)
                && isDate(number(bytes, from, 4), number(bytes, from + 5, 2), number(bytes, from + 8, 2))
                && number(bytes, from + 11, 2) < 24
                && number(bytes, from + 14, 2) < 60
                && number(bytes, from + 17, 2) <= 60;
    }

    /// Whether a word is a day as in `20260131`.
    static boolean isDay(byte[] bytes, int from, int to) {
        return has(DAY, bytes, from, to)
                && isDate(number(bytes, from, 4), number(bytes, from + 4, 2), number(bytes, from + 6, 2));
    }

    /// Whether a value is a country in two letters of either case. `EU` and `AP` count as some, and so does `ZZ`,
    /// in place of a country that is not known.
    static boolean isCountry(byte[] bytes, int from, int to) {
        if (to - from != 2) {
            return false;
        }
        int first = (bytes[from] | 0x20) - 'a';
        int second = (bytes[from + 1] | 0x20) - 'a';
        return first >= 0 && first < 26 && second >= 0 && second < 26 && COUNTRIES[first * 26 + second];
    }

    private static boolean has(byte[] form, byte[] bytes, int from, int to) {
        if (to - from != form.length) {
            return false;
        }
        for (int i = 0; i < form.length; i++) {
            byte b = bytes[from + i];
            if (form[i] == 'd' ? b < '0' || b > '9' : b != form[i]) {
                return false;
            }
        }
        return true;
    }

    private static int number(byte[] bytes, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }

    private static boolean isDate(int year, int month, int day) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1] && (month != 2 || leap || day < 29);
    }
}
