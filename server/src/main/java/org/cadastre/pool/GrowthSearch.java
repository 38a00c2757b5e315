package org.cadastre.pool;

import org.cadastre.number.Ipv6Address;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.SpaceRows;
import org.jspecify.annotations.Nullable;

/// Looks for the largest blocks that a row can grow to: how far the numbers behind it are reserved, or free, and which
/// block that begins with the row ends by there.
final class GrowthSearch {
    private final Space space;
    private final Segments segments;
    private final int row;
    private final long startHigh;
    private final long startLow;
    private final int firstBehind;
    private long lastHigh;
    private long lastLow;

    GrowthSearch(Space space, int row) {
        this.space = space;
        this.row = row;
        segments = space.segments();
        SpaceRows rows = space.rows();
        startHigh = rows.firstHigh(row);
        startLow = rows.firstLow(row);
        int found = segments.find(rows.lastHigh(row), rows.lastLow(row));
        firstBehind = found < 0 ? segments.count() : found + 1;
    }

    /// The first segment behind the row.
    int firstBehind() {
        return firstBehind;
    }

    /// The upper bits of the last number of the block found.
    long lastHigh() {
        return lastHigh;
    }

    /// The lower bits of the last number of the block found.
    long lastLow() {
        return lastLow;
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
        return space.rows().kind().range(startHigh, startLow, lastHigh, lastLow);
    }

    private boolean find(boolean alsoAvailable) {
        SpaceRows rows = space.rows();
        long endHigh = rows.lastHigh(row);
        long endLow = rows.lastLow(row);
        for (int i = firstBehind; i < segments.count(); i++) {
            if (!segments.isAdjacent(i) || !isRoom(segments.row(i), alsoAvailable)) {
                break;
            }
            endHigh = segments.lastHigh(i);
            endLow = segments.lastLow(i);
            if (!fits(1 + bits(endHigh ^ startHigh, endLow ^ startLow))) {
                // No block that begins here reaches as far as this.
                break;
            }
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

    private boolean isRoom(int behind, boolean alsoAvailable) {
        SpaceRows rows = space.rows();
        State state = space.state(behind);
        boolean isFree = state == State.RESERVED || state == State.RESERVED_GROWTH;
        return (isFree || alsoAvailable && state == State.AVAILABLE)
                && rows.registry(rows.word(behind)).equals(rows.registry(rows.word(row)));
    }

    /// Whether the start is that of a block of 2^size numbers.
    private boolean fits(int size) {
        return size <= space.rows().kind().bits()
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
