package org.cadastre.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// One value of a table of figures.
public sealed interface Cell {
    /// A text.
    record Text(String text) implements Cell {}

    /// A number, written as it is: its scale is how many decimals it has.
    record Decimal(BigDecimal value) implements Cell {}

    /// Yes or no.
    record Truth(boolean value) implements Cell {}

    /// There is no value: it is not known, or does not exist. Never zero.
    record Absent() implements Cell {}

    /// A text, absent when it is null.
    static Cell of(@Nullable String text) {
        return text == null ? new Absent() : new Text(text);
    }

    /// A whole number.
    static Cell of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    /// A whole number.
    static Cell of(BigInteger value) {
        return new Decimal(new BigDecimal(value));
    }

    /// Yes or no, absent when it is null.
    static Cell of(@Nullable Boolean value) {
        return value == null ? new Absent() : new Truth(value);
    }

    /// A number rounded half up to so many decimals, absent when it is null.
    static Cell of(@Nullable BigDecimal value, int decimals) {
        return value == null ? new Absent() : new Decimal(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /// A number rounded half up to so many decimals, absent when it is NaN or infinite.
    static Cell of(double value, int decimals) {
        return Double.isFinite(value) ? of(BigDecimal.valueOf(value), decimals) : new Absent();
    }

    /// The value as text, `n/a` when it is absent.
    default String asText() {
        return switch (this) {
            case Text(String text) -> text;
            case Decimal(BigDecimal value) -> value.toPlainString();
            case Truth(boolean value) -> value ? "yes" : "no";
            case Absent() -> "n/a";
        };
    }
}
