package org.cadastre.pool;

import org.cadastre.snapshot.Holders;
import org.cadastre.snapshot.NumberRows;
import org.cadastre.snapshot.SpaceRows;

/// What the words of rows mean. Which reserved rows are room for growth is not told here.
final class RowStates {
    private RowStates() {}

    /// For each row the number of its state, -1 for one that is an object.
    static byte[] of(SpaceRows rows) {
        byte[] states = new byte[rows.count()];
        for (int row = 0; row < states.length; row++) {
            boolean isObject = rows.poolOf(row).isEmpty() && !rows.isPublished(row);
            states[row] = (byte) (isObject ? -1 : of(rows, row).ordinal());
        }
        return states;
    }

    /// The state of a row that is a pool or one of a statistics file.
    static State of(NumberRows rows, int row) {
        if (!rows.poolOf(row).isEmpty()) {
            return State.POOL;
        }
        return switch (rows.status(rows.word(row))) {
            case "available" -> State.AVAILABLE;
            case "allocated" -> State.ALLOCATED;
            case "assigned" -> State.ASSIGNED;
            case "reserved" -> rows.country(row) == 0 ? State.RESERVED : State.RESERVED_COUNTRY;
            case "ietf", "iana" -> State.SPECIAL;
            // A word of the registry's own: who holds the row tells.
            default -> rows.holder(row) == Holders.NONE ? State.RESERVED : State.ALLOCATED;
        };
    }
}
