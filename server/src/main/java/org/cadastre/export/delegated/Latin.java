package org.cadastre.export.delegated;

import java.nio.charset.StandardCharsets;

/// Text read off bytes, one character each. One instance serves many texts: it is a view, valid until the bytes change
/// or it is set anew.
final class Latin implements CharSequence {
    private static final int MAX_QUOTED = 40;

    private byte[] bytes = new byte[0];
    private int from;
    private int length;

    void set(byte[] source, int start, int end) {
        bytes = source;
        from = start;
        length = end - start;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return (char) (bytes[from + index] & 0xFF);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    static boolean isLetter(byte b) {
        byte lower = lower(b);
        return lower >= 'a' && lower <= 'z';
    }

    static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + 'a' - 'A') : b;
    }

    /// Whether the bytes read thus, in either case.
    ///
    /// @param text lower-case ASCII
    static boolean matches(byte[] bytes, int from, int to, String text) {
        if (to - from != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (lower(bytes[from + i]) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Turns letters to lower case where they stand; false when it is no word of 1 to 32 letters, digits and hyphens.
    static boolean lowerWord(byte[] bytes, int from, int to) {
        if (from >= to || to - from > 32) {
            return false;
        }
        for (int i = from; i < to; i++) {
            byte b = lower(bytes[i]);
            if (!isLetter(b) && !isDigit(b) && b != '-') {
                return false;
            }
            bytes[i] = b;
        }
        return true;
    }

    /// The decimal number, or -1 when it is none. A number above 10^15 counts as 10^15.
    static long number(byte[] bytes, int from, int to) {
        if (from >= to) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(bytes[i])) {
                return -1;
            }
            value = Math.min(value * 10 + bytes[i] - '0', 1_000_000_000_000_000L);
        }
        return value;
    }

    /// The day as the decimal number YYYYMMDD; 0 when it is absent, empty or all zeros; -1 when it is no real date.
    static int day(byte[] bytes, int from, int to) {
        if (from >= to) {
            return 0;
        }
        int day = to - from == 8 ? (int) number(bytes, from, to) : -1;
        return day <= 0 || isRealDay(day / 10_000, day / 100 % 100, day % 100) ? day : -1;
    }

    private static boolean isRealDay(int year, int month, int day) {
        if (year == 0 || month == 0 || month > 12 || day == 0) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int longest = month == 2 ? leap ? 29 : 28 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        return day <= longest;
    }

    /// The text in quotation marks for a message: at most 40 characters, what is not printable ASCII as `?`.
    static String quoted(byte[] bytes, int from, int to) {
        return '"' + printable(bytes, from, to, MAX_QUOTED) + '"';
    }

    /// The text with what is not printable ASCII as `?`; when it is longer than max, its beginning and dots.
    static String printable(byte[] bytes, int from, int to, int max) {
        int shown = Math.min(to - from, max);
        StringBuilder text = new StringBuilder(shown + 3);
        for (int i = from; i < from + shown; i++) {
            text.append(bytes[i] >= ' ' && bytes[i] <= '~' ? (char) bytes[i] : '?');
        }
        return shown < to - from ? text.append("...").toString() : text.toString();
    }
}
