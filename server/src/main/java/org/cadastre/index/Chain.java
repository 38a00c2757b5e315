package org.cadastre.index;

import java.util.function.ToIntFunction;

/// Some rows that all hold one number, the deepest first.
///
/// @param rows the rows, and room behind them
/// @param count how many there are
@SuppressWarnings("ArrayRecordComponent") // never compared
record Chain(int[] rows, int count) {
    private static final int SHORT = 16;

    /// Asks once, and a second time where the chain is longer than most.
    ///
    /// @param question takes as many rows as there is room for and tells how many there are
    static Chain of(ToIntFunction<int[]> question) {
        int[] rows = new int[SHORT];
        int count = question.applyAsInt(rows);
        if (count > rows.length) {
            rows = new int[count];
            count = question.applyAsInt(rows);
        }
        return new Chain(rows, count);
    }

    int row(int place) {
        return rows[place];
    }
}
