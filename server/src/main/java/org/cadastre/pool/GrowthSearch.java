package org.cadastre.pool;

import org.cadastre.number.Ipv6Address;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.NumberRows;
import org.jspecify.annotations.Nullable;

/// Looks for the largest blocks that a row can grow to: how far the numbers behind it are reserved, or free, and which
/// blocks that begin with the row end by there. The piece that ends one walk begins the next, so reserved numbers are
/// asked for first.
final class GrowthSearch {
    private final NumberRows rows;
    private final int row;
    private final Behind behind;
    private final long startHigh;
    private final long startLow;
    private long endHigh;
    private long endLow;
    private boolean hasPiece;

    GrowthSearch(NumberRows rows, int row, Behind behind) {
        this.rows = rows;
        this.row = row;
        this.behind = behind;
        startHigh = rows.firstHigh(row);
        startLow = rows.firstLow(row);
        endHigh = rows.lastHigh(row);
        endLow = rows.lastLow(row);
        hasPiece = next();
    }

    /// The block over reserved numbers alone; null when there is none larger than the row.
    @Nullable
    NumberRange reservedTo() {
        return block(false);
    }

    /// The block over reserved and available numbers; null when there is none larger than the row.
    @Nullable
    NumberRange availableTo() {
        return block(true);
    }

    private @Nullable NumberRange block(boolean alsoAvailable) {
        while (hasPiece && isRoom(alsoAvailable)) {
            endHigh = behind.lastHigh();
            endLow = behind.lastLow();
            hasPiece = next();
        }
        long lastHigh = rows.lastHigh(row);
        long lastLow = rows.lastLow(row);
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
        return found ? rows.kind().range(startHigh, startLow, lastHigh, lastLow) : null;
    }

    /// Goes on to the next piece, if a block that begins with the row can reach there.
    private boolean next() {
        return fits(1 + bits(endHigh ^ startHigh, endLow ^ startLow)) && behind.next();
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
