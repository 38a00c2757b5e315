package org.cadastre.pool;

import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.NumberRows;
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

    /// The room of a row that can grow.
    ///
    /// @param reserved a search that begins with the row
    /// @param available another such search
    static GrowthRoom of(NumberRange row, GrowthSearch reserved, GrowthSearch available) {
        return new GrowthRoom(row, reserved.reservedTo(), available.availableTo());
    }

    /// Whether a row in a state can grow: AS numbers, and rows that nobody holds, do not.
    static boolean grows(NumberRows rows, int row, @Nullable State state) {
        return state != null && state.isHeld() && rows.kind() != NumberKind.AUTNUM && rows.isPublished(row);
    }

    /// Marks the reserved rows that lie wholly in such a block over reserved numbers.
    ///
    /// @param states the number of each row's state
    static void mark(Space space, byte[] states) {
        for (int row = 0; row < states.length; row++) {
            if (grows(space.rows(), row, space.state(row))) {
                GrowthSearch search = new GrowthSearch(space.rows(), row, new SegmentsBehind(space, row));
                if (search.findReserved()) {
                    mark(space, states, row, search);
                }
            }
        }
    }

    private static void mark(Space space, byte[] states, int grown, GrowthSearch search) {
        Segments segments = space.segments();
        for (int i = segments.behind(grown); i < segments.count(); i++) {
            if (!search.reaches(segments.firstHigh(i), segments.firstLow(i))) {
                return;
            }
            int row = segments.row(i);
            if (states[row] == State.RESERVED.ordinal() && search.reaches(row)) {
                states[row] = (byte) State.RESERVED_GROWTH.ordinal();
            }
        }
    }
}
