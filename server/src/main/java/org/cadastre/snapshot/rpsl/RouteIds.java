package org.cadastre.snapshot.rpsl;

import org.cadastre.index.MatchedRows;

/// The ids of the routes of each row of a table of their different prefixes.
///
/// @param starts for each row, the place of its first id, and after the last one the end of all
/// @param ids ascending in each row
@SuppressWarnings("ArrayRecordComponent") // never compared
record RouteIds(int[] starts, int[] ids) {
    /// The ids of rows, one row after the other.
    Ids of(MatchedRows rows) {
        return new OfRows(rows);
    }

    private final class OfRows implements Ids {
        private final MatchedRows rows;
        private int at;
        private int end;

        OfRows(MatchedRows rows) {
            this.rows = rows;
        }

        @Override
        public int next() {
            if (at == end) {
                int row = rows.next();
                if (row == MatchedRows.END) {
                    return END;
                }
                at = starts[row];
                end = starts[row + 1];
            }
            return ids[at++];
        }
    }
}
