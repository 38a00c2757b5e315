package org.cadastre.pool;

import org.cadastre.number.Ipv6Address;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.NumberRows;
import org.jspecify.annotations.Nullable;

/// Looks for the largest block that a row can grow to: how far the numbers behind it are reserved, or free, and which
/// block that begins with the row ends by there. For one search.
final class GrowthSearch {
    private final NumberRows rows;
    private final int row;
    private final Behind behind;
    private final long startHigh;
    private final long startLow;
    private long lastHigh;
    private long lastLow;

    GrowthSearch(NumberRows rows, int row, Behind behind) {
        this.rows = rows;
        this.row = row;
        this.behind = behind;
        startHigh = rows.firstHigh(row);
        startLow = rows.firstLow(row);
    }

    /// Whether the block found reaches to a number.
    boolean reaches(long high, long low) {
        return Ipv6Address.compare(high, low, lastHigh, lastLow) <= 0;
    }

    /// Whether the block found reaches to the end of another row.
    boolean reaches(int other) {
        return reaches(rows.lastHigh(other), rows.lastLow(other));
    }

    /// Looks for a block over reserved numbers alone.
    boolean findReserved() {
        return find(false);
    }

    /// The block over reserved numbers alone, or null.
    @Nullable
    NumberRange reservedTo() {
        return find(false) ? found() : null;
    }

    /// The block over reserved and available numbers, or null.
    @Nullable
    NumberRange availableTo() {
        return find(true) ? found() : null;
    }

    private NumberRange found() {
        return rows.kind().range(startHigh, startLow, lastHigh, lastLow);
    }

    private boolean find(boolean alsoAvailable) {
        long endHigh = rows.lastHigh(row);
        long endLow = rows.lastLow(row);
        // A block that begins here and reaches further than this is not to be had.
        while (fits(1 + bits(endHigh ^ startHigh, endLow ^ startLow)) && behind.next() && isRoom(alsoAvailable)) {
            endHigh = behind.lastHigh();
            endLow = behind.lastLow();
        }
        lastHigh = rows.lastHigh(row);
        lastLow = rows.lastLow(row);
        boolean found = false;
        for (int size = 0; fits(size); size++) {
            long toHigh = startHigh | ones(size - 64);
            long toLow = startLow | ones(Math.min(size, 64));
            if (Ipv6Address.compare(toHigh, toLow, endHigh, endLow) > 0) {
                break;
            }
            if (Ipv6Address.compare(toHigh, toLow, lastHigh, lastLow) > 0) {
                lastHigh = toHigh;
                lastLow = toLow;
                found = true;
            }
        }
        return found;
    }

    private boolean isRoom(boolean alsoAvailable) {
        State state = behind.state();
        boolean isFree = state == State.RESERVED || state == State.RESERVED_GROWTH;
        return (isFree || alsoAvailable && state == State.AVAILABLE)
                && rows.registry(rows.word(behind.row())).equals(rows.registry(rows.word(row)));
    }

    /// Whether the start is that of a block of 2^size numbers.
    private boolean fits(int size) {
        return size <= rows.kind().bits()
                && (startHigh & ones(size - 64)) == 0
                && (startLow & ones(Math.min(size, 64))) == 0;
    }

    private static long ones(int count) {
        return count <= 0 ? 0 : count >= 64 ? -1L : (1L << count) - 1;
    }

    /// The number of the highest bit that is set, from 0; -1 when none is.
    private static int bits(long high, long low) {
        return high != 0 ? 127 - Long.numberOfLeadingZeros(high) : 63 - Long.numberOfLeadingZeros(low);
    }
}
