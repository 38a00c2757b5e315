package org.cadastre.pool;

import org.cadastre.snapshot.Holders;
import org.cadastre.snapshot.SpaceRows;

/// What the words of rows mean: for each row the number of its [State], -1 for one that is an object. Which reserved
/// rows are room for growth is not told here.
final class RowStates {
    private RowStates() {}

    static byte[] of(SpaceRows rows) {
        byte[] states = new byte[rows.count()];
        for (int row = 0; row < states.length; row++) {
            states[row] = (byte) number(rows, row);
        }
        return states;
    }

    private static int number(SpaceRows rows, int row) {
        if (!rows.poolOf(row).isEmpty()) {
            return State.POOL.ordinal();
        }
        return rows.isPublished(row) ? published(rows, row).ordinal() : -1;
    }

    private static State published(SpaceRows rows, int row) {
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
