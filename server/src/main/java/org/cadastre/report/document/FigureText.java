package org.cadastre.report.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as text, the same in all languages: a point before decimals, no-break spaces between thousands.
public final class FigureText {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int GROUP = 3;
    private static final int LEAST_GROUPED = 5;

    private FigureText() {}

    /// A share of one as per cent with two decimals.
    public static String percent(double share) {
        return decimal(share * 100, 2) + NO_BREAK_SPACE + '%';
    }

    /// A number with so many decimals.
    public static String decimal(double value, int decimals) {
        String text = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        int start = text.startsWith("-") ? 1 : 0;
        if (whole - start < LEAST_GROUPED) {
            return text;
        }
        StringBuilder grouped = new StringBuilder(text);
        for (int i = whole - GROUP; i > start; i -= GROUP) {
            grouped.insert(i, NO_BREAK_SPACE);
        }
        return grouped.toString();
    }
}
