package org.cadastre.check.rpsl;

import org.cadastre.index.OverlapVisitor;
import org.cadastre.index.RangeIndex128;

/// The ranges of one class and source in their order, each with its object and its status. Immutable.
final class RangeTable {
    /// No row.
    static final int NONE = RangeIndex128.NO_MATCH;

    /// The last number of the numbers that are all below 2^32.
    private static final long LAST_32 = 0xFFFF_FFFFL;

    private final RangeIndex128 index;
    private final int[] ids;
    private final byte[] statuses;
    private final boolean isIpv6;

    /// @param isIpv6 whether the numbers are addresses of IPv6, not of IPv4 or AS numbers
    RangeTable(RangeColumns columns, boolean isIpv6) {
        RangeIndex128.Built built = RangeIndex128.build(
                columns.firstHigh,
                columns.firstLow,
                columns.lastHigh,
                columns.lastLow,
                new byte[columns.count],
                columns.count);
        index = built.index();
        int[] order = built.order();
        ids = new int[order.length];
        statuses = new byte[order.length];
        for (int row = 0; row < order.length; row++) {
            ids[row] = columns.ids[order[row]];
            statuses[row] = columns.statuses[order[row]];
        }
        this.isIpv6 = isIpv6;
    }

    int size() {
        return index.size();
    }

    /// The id of the object that a row is.
    int id(int row) {
        return ids[row];
    }

    NetworkStatus status(int row) {
        return NetworkStatus.at(statuses[row]);
    }

    long firstHigh(int row) {
        return index.firstHigh(row);
    }

    long firstLow(int row) {
        return index.firstLow(row);
    }

    long lastHigh(int row) {
        return index.lastHigh(row);
    }

    long lastLow(int row) {
        return index.lastLow(row);
    }

    /// The row before a row that has the same range, or [#NONE]; of several the one next to it.
    int same(int row) {
        return row > 0 && isSame(row, row - 1) ? row - 1 : NONE;
    }

    /// The smallest row around a row that holds more than it, or [#NONE].
    int around(int row) {
        int above = index.parent(row);
        while (above >= 0 && isSame(row, above)) {
            above = index.parent(above);
        }
        return above;
    }

    /// The smallest row that holds a range, or [#NONE].
    int covering(long fromHigh, long fromLow, long toHigh, long toLow) {
        return index.smallestCovering(fromHigh, fromLow, toHigh, toLow);
    }

    /// Whether a row holds all numbers there are.
    boolean isWhole(int row) {
        return firstHigh(row) == 0
                && firstLow(row) == 0
                && (isIpv6 ? lastHigh(row) == -1 && lastLow(row) == -1 : lastLow(row) == LAST_32);
    }

    /// Visits each row that partly overlaps an earlier one, with one such row.
    void overlaps(OverlapVisitor visitor) {
        index.overlaps(visitor);
    }

    private boolean isSame(int row, int other) {
        return firstHigh(row) == firstHigh(other)
                && firstLow(row) == firstLow(other)
                && lastHigh(row) == lastHigh(other)
                && lastLow(row) == lastLow(other);
    }
}
