package org.cadastre.pool;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Range;
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
    static GrowthRoom of(NumberRows rows, int row, Behind behind) {
        GrowthSearch search = new GrowthSearch(rows, row, behind);
        NumberRange reservedTo = search.reservedTo();
        return new GrowthRoom(rows.range(row), reservedTo, search.availableTo());
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
                NumberRange block = search.reservedTo();
                if (block != null) {
                    mark(space, states, row, block);
                }
            }
        }
    }

    private static void mark(Space space, byte[] states, int grown, NumberRange block) {
        Segments segments = space.segments();
        for (int i = segments.behind(grown); i < segments.count(); i++) {
            if (!reaches(block, segments.firstHigh(i), segments.firstLow(i))) {
                return;
            }
            int row = segments.row(i);
            if (states[row] == State.RESERVED.ordinal() && reaches(block, space.rows(), row)) {
                states[row] = (byte) State.RESERVED_GROWTH.ordinal();
            }
        }
    }

    /// Whether a block goes on to the end of a row.
    static boolean reaches(NumberRange block, NumberRows rows, int row) {
        return reaches(block, rows.lastHigh(row), rows.lastLow(row));
    }

    private static boolean reaches(NumberRange block, long high, long low) {
        return switch (block) {
            case Ipv4Range(int first, int last) -> low <= Integer.toUnsignedLong(last);
            case AsNumberRange(int first, int last) -> low <= Integer.toUnsignedLong(last);
            case Ipv6Range ipv6 -> Ipv6Address.compare(high, low, ipv6.lastHigh(), ipv6.lastLow()) <= 0;
        };
    }
}
