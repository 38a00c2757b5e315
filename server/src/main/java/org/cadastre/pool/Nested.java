package org.cadastre.pool;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.cadastre.number.Ipv6Address;
import org.cadastre.snapshot.SpaceRows;

/// Cuts rows that only nest into segments, in one pass over their preorder.
final class Nested {
    private final SpaceRows rows;
    private final SegmentList out;
    private int[] open = new int[16];
    private int depth;
    /// The first number of which it is not yet said what row it is in, of the open rows.
    private long nextHigh;
    private long nextLow;
    private boolean ended;

    private Nested(SpaceRows rows) {
        this.rows = rows;
        out = new SegmentList(rows.count());
    }

    static SegmentList cut(SpaceRows rows, IntPredicate counts) {
        Nested nested = new Nested(rows);
        for (int row = 0; row < rows.count(); row++) {
            if (counts.test(row)) {
                nested.open(row);
            }
        }
        while (nested.depth > 0) {
            nested.close();
        }
        return nested.out;
    }

    private void open(int row) {
        long high = rows.firstHigh(row);
        long low = rows.firstLow(row);
        while (depth > 0) {
            int around = open[depth - 1];
            if (Ipv6Address.compare(high, low, rows.lastHigh(around), rows.lastLow(around)) <= 0) {
                break;
            }
            close();
        }
        if (depth > 0 && !ended && Ipv6Address.compare(nextHigh, nextLow, high, low) < 0) {
            out.add(nextHigh, nextLow, low == 0 ? high - 1 : high, low - 1, open[depth - 1]);
        }
        nextHigh = high;
        nextLow = low;
        ended = false;
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = row;
    }

    /// Ends the deepest open row: what is left of it is a segment.
    private void close() {
        int row = open[--depth];
        long high = rows.lastHigh(row);
        long low = rows.lastLow(row);
        if (!ended && Ipv6Address.compare(nextHigh, nextLow, high, low) <= 0) {
            out.add(nextHigh, nextLow, high, low, row);
            nextLow = low + 1;
            nextHigh = nextLow == 0 ? high + 1 : high;
            ended = nextLow == 0 && nextHigh == 0;
        }
    }
}
