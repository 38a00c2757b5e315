package org.cadastre.report.document.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.document.FigureText;

/// The round numbers beside an axis from zero: multiples of 1, 2 or 5 times a power of ten.
///
/// @param values the numbers, from zero to the first that is not less than the greatest figure
/// @param texts the same as text
record Ticks(List<Double> values, List<String> texts) {
    private static final int[] STEPS = {1, 2, 5};
    /// From here on numbers are written with a power of ten.
    private static final int MOST_DIGITS = 9;

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// At most this many steps for figures up to the greatest.
    static Ticks upTo(double greatest, int most) {
        if (greatest <= 0) {
            return new Ticks(List.of(0.0, 1.0), List.of("0", "1"));
        }
        int power = (int) Math.floor(Math.log10(greatest / most)) - 1;
        for (; ; power++) {
            for (int step : STEPS) {
                BigDecimal size = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
                int count = (int) Math.ceil(greatest / size.doubleValue() - 1e-9);
                if (count <= most) {
                    return steps(size, Math.max(count, 1), power);
                }
            }
        }
    }

    private static Ticks steps(BigDecimal size, int count, int power) {
        List<Double> values = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        boolean powers = size.precision() - size.scale() + count / 10 > MOST_DIGITS;
        for (int i = 0; i <= count; i++) {
            BigDecimal value = size.multiply(BigDecimal.valueOf(i));
            values.add(value.doubleValue());
            texts.add(powers ? withPower(value) : FigureText.decimal(value.doubleValue(), Math.max(0, -power)));
        }
        return new Ticks(values, texts);
    }

    private static String withPower(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        int exponent = value.precision() - value.scale() - 1;
        StringBuilder text = new StringBuilder(
                value.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString());
        text.append("×10");
        for (char digit : Integer.toString(exponent).toCharArray()) {
            text.append(RAISED.charAt(digit - '0'));
        }
        return text.toString();
    }

    /// The number at the axis's end.
    double last() {
        return values.getLast();
    }

    /// The width of the widest text.
    double width(double size) {
        double width = 0;
        for (String text : texts) {
            width = Math.max(width, TextWidth.of(text, size, false));
        }
        return width;
    }
}
