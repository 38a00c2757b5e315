package org.cadastre.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToLongFunction;

/// The relations of a table, and for each status those of the rows that have it. The statuses are looked at,
/// and the tables of them made, when they are first asked for, in linear time: most are never asked for.
///
/// @param <R> [Relations32] or [Relations128]
public final class ByStatus<R> {
    private final R all;
    private final OnDemand<List<OnDemand<R>>> byStatus;

    /// @param statuses for each row, a bit for each status that it has
    /// @param selection makes the relations of some rows only, given in ascending order
    ByStatus(R all, int size, IntToLongFunction statuses, Function<int[], R> selection) {
        this.all = all;
        byStatus = new OnDemand<>(() -> tables(all, size, statuses, selection));
    }

    private static <R> List<OnDemand<R>> tables(
            R all, int size, IntToLongFunction statuses, Function<int[], R> selection) {
        int[] counts = new int[Long.SIZE];
        for (int row = 0; row < size; row++) {
            for (long rest = statuses.applyAsLong(row); rest != 0; rest &= rest - 1) {
                counts[Long.numberOfTrailingZeros(rest)]++;
            }
        }
        OnDemand<R> every = new OnDemand<>(() -> all);
        OnDemand<R> none = new OnDemand<>(() -> selection.apply(new int[0]));
        List<OnDemand<R>> tables = new ArrayList<>();
        for (int each = 0; each < Long.SIZE; each++) {
            int status = each;
            int count = counts[status];
            if (count == 0 || count == size) {
                tables.add(count == 0 ? none : every);
            } else {
                tables.add(new OnDemand<>(() -> selection.apply(rows(status, count, statuses))));
            }
        }
        return tables;
    }

    /// The relations of all rows.
    public R all() {
        return all;
    }

    /// The relations of the rows that have a status.
    ///
    /// @param status the number of its bit, 0 to 63
    public R of(int status) {
        return byStatus.get().get(status).get();
    }

    private static int[] rows(int status, int count, IntToLongFunction statuses) {
        int[] rows = new int[count];
        int found = 0;
        for (int row = 0; found < count; row++) {
            if ((statuses.applyAsLong(row) >>> status & 1) != 0) {
                rows[found++] = row;
            }
        }
        return rows;
    }
}
