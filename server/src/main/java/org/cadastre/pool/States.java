package org.cadastre.pool;

import org.cadastre.snapshot.NumberRows;
import org.jspecify.annotations.Nullable;

/// The states of the numbers of one kind, by the rows of statistics files and the pools around them.
public sealed interface States permits Space, DayStates {
    /// The rows that the states are of.
    NumberRows rows();

    /// The state of a row, or null when it is an object in no row of a statistics file.
    @Nullable
    State state(int row);

    /// The row of a statistics file, or the pool, that says what a row's state is: itself, or the nearest around it;
    /// [NumberRows#NONE] for none.
    int accounting(int row);

    /// How far a row can grow, or null when it cannot: AS numbers, and rows that nobody holds, do not grow.
    @Nullable
    GrowthRoom growthRoom(int row);

    /// The pool that a row is or lies in, or [NumberRows#NONE].
    default int pool(int row) {
        int at = row;
        while (at != NumberRows.NONE && rows().poolOf(at).isEmpty()) {
            at = rows().parent(at);
        }
        return at;
    }
}
