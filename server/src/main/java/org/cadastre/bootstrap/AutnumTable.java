package org.cadastre.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.SmallestCovering;
import org.cadastre.number.AsNumberRange;
import org.jspecify.annotations.Nullable;

/// Values by ranges of AS numbers, found by the smallest range that holds all numbers asked about. Immutable.
public final class AutnumTable<T> {
    private final RangeIndex32 index;
    private final List<T> values;

    /// @param ranges the value of each range
    public AutnumTable(Map<AsNumberRange, T> ranges) {
        List<T> given = new ArrayList<>();
        int[] first = new int[ranges.size()];
        int[] last = new int[ranges.size()];
        for (Map.Entry<AsNumberRange, T> entry : ranges.entrySet()) {
            first[given.size()] = entry.getKey().firstBits();
            last[given.size()] = entry.getKey().lastBits();
            given.add(entry.getValue());
        }
        RangeIndex32.Built built = RangeIndex32.build(first, last, new byte[first.length], first.length);
        index = built.index();
        values = ordered(given, built.order());
    }

    /// The value of the smallest range that holds all these numbers, or null.
    public @Nullable T smallestCovering(AsNumberRange range) {
        int row = SmallestCovering.of(index, range.firstBits(), range.lastBits());
        return row == RangeIndex32.NO_MATCH ? null : values.get(row);
    }

    /// Whether a range of the table holds at least one of these numbers.
    public boolean touches(AsNumberRange range) {
        return index.smallestCovering(range.firstBits()) != RangeIndex32.NO_MATCH
                || index.smallestCovering(range.lastBits()) != RangeIndex32.NO_MATCH
                || !index.moreSpecifics(range.firstBits(), range.lastBits(), row -> false);
    }

    /// The values in the order of the rows of an index.
    ///
    /// @param order for each row, the number of its value
    static <T> List<T> ordered(List<T> values, int[] order) {
        List<T> rows = new ArrayList<>(order.length);
        for (int input : order) {
            rows.add(values.get(input));
        }
        return List.copyOf(rows);
    }
}
