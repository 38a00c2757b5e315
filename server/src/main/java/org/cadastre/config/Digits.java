package org.cadastre.config;

/// Decimal digits as a number.
final class Digits {
    private static final int MAX_DIGITS = 18;

    private Digits() {}

    /// The number, or -1 when the text is empty, holds anything but the digits 0 to 9, or has more than 18 of them.
    static long read(CharSequence text) {
        if (text.isEmpty() || text.length() > MAX_DIGITS) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /// How many digits the text begins with.
    static int leading(CharSequence text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) >= '0' && text.charAt(count) <= '9') {
            count++;
        }
        return count;
    }
}
