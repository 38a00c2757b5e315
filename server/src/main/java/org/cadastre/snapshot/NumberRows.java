package org.cadastre.snapshot;

import org.cadastre.index.RangeIndex32;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;

/// Rows of one number space with their facts, which are asked for by numbers and by the rows around them. All three
/// spaces are seen alike, each number as 128 bits ([NumberKind]).
public abstract sealed class NumberRows permits SpaceRows, DatedNumbers {
    /// No row.
    public static final int NONE = RangeIndex32.NO_MATCH;

    private final NumberKind kind;
    private final Words words;
    private final RowColumns columns;

    NumberRows(NumberKind kind, Words words, RowColumns columns) {
        this.kind = kind;
        this.words = words;
        this.columns = columns;
    }

    /// What the numbers are.
    public NumberKind kind() {
        return kind;
    }

    /// The upper 64 bits of a row's first number.
    public abstract long firstHigh(int row);

    /// The lower 64 bits of a row's first number.
    public abstract long firstLow(int row);

    /// The upper 64 bits of a row's last number.
    public abstract long lastHigh(int row);

    /// The lower 64 bits of a row's last number.
    public abstract long lastLow(int row);

    /// The row that a row lies in, [#NONE] for none; of equal ranges the upper layer is around the lower.
    public abstract int parent(int row);

    /// The smallest row that holds a number, of equal ones the deepest: the one that a look-up answers; or [#NONE].
    public abstract int at(long high, long low);

    /// The deepest row of this very range, or [#NONE].
    public abstract int exact(NumberRange range);

    /// The range of a row.
    public NumberRange range(int row) {
        return kind.range(firstHigh(row), firstLow(row), lastHigh(row), lastLow(row));
    }

    /// Whether a row is one of a statistics file, of a registry's own or one of the file of IANA; others are objects,
    /// and pools.
    public boolean isPublished(int row) {
        return columns.object(row) == RowColumns.NO_OBJECT
                && words.kind(columns.kind(row)).poolOf().isEmpty();
    }

    /// The token of the registry whose pool a row is, empty when it is none.
    public String poolOf(int row) {
        return words.kind(columns.kind(row)).poolOf();
    }

    /// What rows of one registry and status have in common, as a number.
    public int word(int row) {
        return columns.kind(row);
    }

    /// The token of the registry of rows, lower case.
    public String registry(int word) {
        return words.kind(word).registry();
    }

    /// The status of rows as published, lower case; empty for rows that are objects.
    public String status(int word) {
        return words.kind(word).status();
    }

    /// The country of a row as two letters, the first in the upper byte of the lower 16 bits; 0 for none.
    public int country(int row) {
        return columns.country(row);
    }

    /// A country as text: its two letters, empty for none.
    ///
    /// @param country as [#country] gives it
    public static String countryText(int country) {
        return country == 0 ? "" : "" + (char) (country >> 8) + (char) (country & 0xFF);
    }

    /// The day a row was registered as YYYYMMDD, 0 when it is not known.
    public int registered(int row) {
        return columns.registered(row);
    }

    /// The holder of a row, a number of [Holders], or [Holders#NONE].
    public int holder(int row) {
        return columns.holder(row);
    }
}
