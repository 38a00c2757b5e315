package org.cadastre.report.document.chart;

/// Coordinates as text: a point before decimals, no closing zeros, no exponent.
public final class Decimals {
    private static final int[] POWERS = {1, 10, 100, 1000};

    private Decimals() {}

    /// The number with at most this many decimals, 0 to 3.
    public static String text(double value, int places) {
        int power = POWERS[places];
        long scaled = Math.round(value * power);
        long whole = Math.abs(scaled) / power;
        StringBuilder text = new StringBuilder(scaled < 0 ? "-" : "").append(whole);
        long rest = Math.abs(scaled) % power;
        if (rest == 0) {
            return text.toString();
        }
        text.append('.').append(Long.toString(rest + power), 1, places + 1);
        while (text.charAt(text.length() - 1) == '0') {
            text.setLength(text.length() - 1);
        }
        return text.toString();
    }
}
