package org.cadastre.snapshot.rpsl;

/// Moments as registries write them, `2026-01-02T03:04:05Z`, from 1970 to 2106, as seconds since 1970 and
/// back.
final class Moments {
    /// How long the text is.
    static final int LENGTH = 20;

    private static final String FORM = "0000-00-00T00:00:00Z";
    private static final int SECONDS_A_DAY = 86_400;
    private static final int DAYS_AN_ERA = 146_097;
    /// From the first of March of the year 0 to the first day of 1970.
    private static final int DAYS_TO_1970 = 719_468;

    private Moments() {}

    /// The seconds, -1 when the text is no such moment.
    static long seconds(byte[] text, int from, int to) {
        if (to - from != LENGTH || !hasForm(text, from)) {
            return -1;
        }
        int year = two(text, from) * 100 + two(text, from + 2);
        int month = two(text, from + 5);
        int day = two(text, from + 8);
        int hour = two(text, from + 11);
        int minute = two(text, from + 14);
        int second = two(text, from + 17);
        if (year < 1970 || year > 2105 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) {
            return -1;
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return -1;
        }
        return (long) days(year, month, day) * SECONDS_A_DAY + hour * 3600L + minute * 60L + second;
    }

    private static boolean hasForm(byte[] text, int from) {
        for (int i = 0; i < LENGTH; i++) {
            char form = FORM.charAt(i);
            byte b = text[from + i];
            if (form == '0' ? b < '0' || b > '9' : b != form) {
                return false;
            }
        }
        return true;
    }

    private static int two(byte[] text, int at) {
        return (text[at] - '0') * 10 + text[at + 1] - '0';
    }

    private static int daysOf(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /// Days since 1970, counted in years that begin in March.
    private static int days(int year, int month, int day) {
        int marchYear = month <= 2 ? year - 1 : year;
        int marchMonth = (month + 9) % 12;
        int dayOfYear = (153 * marchMonth + 2) / 5 + day - 1;
        return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - DAYS_TO_1970;
    }

    /// Writes a moment.
    ///
    /// @param seconds below 2^32
    static void write(long seconds, byte[] into, int at) {
        int days = (int) (seconds / SECONDS_A_DAY) + DAYS_TO_1970;
        int rest = (int) (seconds % SECONDS_A_DAY);
        int era = days / DAYS_AN_ERA;
        int dayOfEra = days % DAYS_AN_ERA;
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int marchMonth = (5 * dayOfYear + 2) / 153;
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        for (int i = 0; i < LENGTH; i++) {
            into[at + i] = (byte) FORM.charAt(i);
        }
        two(year / 100, into, at);
        two(year % 100, into, at + 2);
        two(month, into, at + 5);
        two(dayOfYear - (153 * marchMonth + 2) / 5 + 1, into, at + 8);
        two(rest / 3600, into, at + 11);
        two(rest / 60 % 60, into, at + 14);
        two(rest % 60, into, at + 17);
    }

    private static void two(int value, byte[] into, int at) {
        into[at] = (byte) ('0' + value / 10);
        into[at + 1] = (byte) ('0' + value % 10);
    }
}
