package org.cadastre.index;

import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Range;

/// The smallest row that holds all that is asked about (RFC 9082 §3.1.1), of equal ones the deepest.
///
/// Where rows only nest, it is the deepest. Where some partly overlap, several rows that do not nest may hold the same
/// numbers, and the one with the fewest numbers is taken.
public final class SmallestCovering {
    private SmallestCovering() {}

    /// The row, or [RangeIndex32#NO_MATCH].
    public static int of(RangeIndex32 index, int first, int last) {
        int deepest = index.smallestCovering(first, last);
        if (deepest == RangeIndex32.NO_MATCH || index.overlapCount() == 0) {
            return deepest;
        }
        Chain chain = Chain.of(rows -> index.covering(first, last, rows));
        int smallest = deepest;
        for (int i = 0; i < chain.count(); i++) {
            if (Integer.compareUnsigned(span(index, chain.row(i)), span(index, smallest)) < 0) {
                smallest = chain.row(i);
            }
        }
        return smallest;
    }

    /// The row, or [RangeIndex128#NO_MATCH].
    public static int of(RangeIndex128 index, Ipv6Range range) {
        long firstHigh = range.firstHigh();
        long firstLow = range.firstLow();
        long lastHigh = range.lastHigh();
        long lastLow = range.lastLow();
        int deepest = index.smallestCovering(firstHigh, firstLow, lastHigh, lastLow);
        if (deepest == RangeIndex128.NO_MATCH || index.overlapCount() == 0) {
            return deepest;
        }
        Chain chain = Chain.of(rows -> index.covering(firstHigh, firstLow, lastHigh, lastLow, rows));
        int smallest = deepest;
        for (int i = 0; i < chain.count(); i++) {
            if (compareSpans(index, chain.row(i), smallest) < 0) {
                smallest = chain.row(i);
            }
        }
        return smallest;
    }

    /// The last number of a row less its first, as unsigned.
    private static int span(RangeIndex32 index, int row) {
        return index.last(row) - index.first(row);
    }

    private static int compareSpans(RangeIndex128 index, int row, int other) {
        return Ipv6Address.compare(
                spanHigh(index, row),
                index.lastLow(row) - index.firstLow(row),
                spanHigh(index, other),
                index.lastLow(other) - index.firstLow(other));
    }

    private static long spanHigh(RangeIndex128 index, int row) {
        int borrow = Long.compareUnsigned(index.lastLow(row), index.firstLow(row)) < 0 ? 1 : 0;
        return index.lastHigh(row) - index.firstHigh(row) - borrow;
    }
}
