package org.cadastre.check.rpsl;

import java.util.Arrays;
import org.cadastre.index.RangeIndex128;

/// The numbers that are in any of several ranges: disjoint intervals that do not touch, in ascending
/// order. Immutable.
final class NumberUnion {
    private long[] firstHigh;
    private long[] firstLow;
    private long[] lastHigh;
    private long[] lastLow;
    private int count;

    NumberUnion(RangeColumns ranges) {
        RangeIndex128 index = RangeIndex128.build(
                        ranges.firstHigh,
                        ranges.firstLow,
                        ranges.lastHigh,
                        ranges.lastLow,
                        new byte[ranges.count],
                        ranges.count)
                .index();
        firstHigh = new long[ranges.count];
        firstLow = new long[ranges.count];
        lastHigh = new long[ranges.count];
        lastLow = new long[ranges.count];
        int nested = index.size() - index.overlapCount();
        int row = 0;
        int side = nested;
        while (row < nested || side < index.size()) {
            boolean isSide = row == nested || side < index.size() && startsBefore(index, side, row);
            add(index, isSide ? side++ : row++);
        }
        firstHigh = Arrays.copyOf(firstHigh, count);
        firstLow = Arrays.copyOf(firstLow, count);
        lastHigh = Arrays.copyOf(lastHigh, count);
        lastLow = Arrays.copyOf(lastLow, count);
    }

    private static boolean startsBefore(RangeIndex128 index, int row, int other) {
        return compare(index.firstHigh(row), index.firstLow(row), index.firstHigh(other), index.firstLow(other)) < 0;
    }

    /// Adds a range that begins where the last interval does or after it.
    private void add(RangeIndex128 index, int row) {
        long fromHigh = index.firstHigh(row);
        long fromLow = index.firstLow(row);
        long toHigh = index.lastHigh(row);
        long toLow = index.lastLow(row);
        int last = count - 1;
        if (count > 0 && !isBeyond(fromHigh, fromLow, last)) {
            if (compare(lastHigh[last], lastLow[last], toHigh, toLow) < 0) {
                lastHigh[last] = toHigh;
                lastLow[last] = toLow;
            }
            return;
        }
        firstHigh[count] = fromHigh;
        firstLow[count] = fromLow;
        lastHigh[count] = toHigh;
        lastLow[count++] = toLow;
    }

    /// Whether a number is neither in an interval or before it nor the next one behind it.
    private boolean isBeyond(long high, long low, int interval) {
        long nextLow = lastLow[interval] + 1;
        long nextHigh = nextLow == 0 ? lastHigh[interval] + 1 : lastHigh[interval];
        return (nextHigh | nextLow) != 0 && compare(high, low, nextHigh, nextLow) > 0;
    }

    /// Whether there is no number at all.
    boolean isEmpty() {
        return count == 0;
    }

    /// Whether all numbers of a range are there.
    boolean holds(long fromHigh, long fromLow, long toHigh, long toLow) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = low + high >>> 1;
            if (compare(firstHigh[middle], firstLow[middle], fromHigh, fromLow) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && compare(toHigh, toLow, lastHigh[low - 1], lastLow[low - 1]) <= 0;
    }

    private static int compare(long high, long low, long otherHigh, long otherLow) {
        int compared = Long.compareUnsigned(high, otherHigh);
        return compared != 0 ? compared : Long.compareUnsigned(low, otherLow);
    }
}
