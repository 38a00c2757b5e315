package org.cadastre.pool;

import org.cadastre.number.Ipv6Address;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.SpaceRows;
import org.jspecify.annotations.Nullable;

/// How far an allocation or assignment can grow without moving: the largest aligned blocks of a power of two that
/// begin where it begins and else hold only reserved numbers, or reserved and available ones. What is reserved for a
/// country is no room.
///
/// @param current the range as it is
/// @param reservedTo the block over reserved numbers alone; null when there is none larger than the range
/// @param availableTo the block over reserved and available numbers; null when there is none larger than the range
public record GrowthRoom(
        NumberRange current,
        @Nullable NumberRange reservedTo,
        @Nullable NumberRange availableTo) {

    /// The room of a row, or null when it has none: AS numbers, and rows that nobody holds, do not grow.
    public static @Nullable GrowthRoom of(Space space, int row) {
        if (!grows(space, row)) {
            return null;
        }
        GrowthSearch search = new GrowthSearch(space, row);
        NumberRange reservedTo = search.reservedTo();
        return new GrowthRoom(space.rows().range(row), reservedTo, search.availableTo());
    }

    private static boolean grows(Space space, int row) {
        State state = space.rows().isPublished(row) ? space.state(row) : null;
        return state != null && state.isHeld() && space.rows().kind() != NumberKind.AUTNUM;
    }

    /// Marks the reserved rows that lie wholly in such a block over reserved numbers.
    ///
    /// @param states the number of each row's state
    static void mark(Space space, byte[] states) {
        for (int row = 0; row < states.length; row++) {
            if (grows(space, row)) {
                GrowthSearch search = new GrowthSearch(space, row);
                if (search.findReserved()) {
                    mark(space, states, search);
                }
            }
        }
    }

    private static void mark(Space space, byte[] states, GrowthSearch search) {
        Segments segments = space.segments();
        SpaceRows rows = space.rows();
        for (int i = search.firstBehind(); i < segments.count(); i++) {
            if (Ipv6Address.compare(segments.firstHigh(i), segments.firstLow(i), search.lastHigh(), search.lastLow())
                    > 0) {
                return;
            }
            int row = segments.row(i);
            boolean isWhollyInside =
                    Ipv6Address.compare(rows.lastHigh(row), rows.lastLow(row), search.lastHigh(), search.lastLow())
                            <= 0;
            if (isWhollyInside && states[row] == State.RESERVED.ordinal()) {
                states[row] = (byte) State.RESERVED_GROWTH.ordinal();
            }
        }
    }
}
