package org.cadastre.snapshot.rpsl;

import java.util.Arrays;
import org.cadastre.index.MatchedRows;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.Ipv6Range;

/// The IPv6 routes by their prefixes. Immutable.
final class Routes128 {
    private final RangeIndex128 prefixes;
    private final RouteIds ids;

    private Routes128(RangeIndex128 prefixes, RouteIds ids) {
        this.prefixes = prefixes;
        this.ids = ids;
    }

    /// @param halves those of the first and of the last address of each route, the high one before the low one
    /// @param id its id, ascending
    static Routes128 of(long[][] halves, int[] id) {
        int count = id.length;
        int[] order = RangeIndex128.build(halves[0], halves[1], halves[2], halves[3], new byte[count], count)
                .order();
        long[][] rowHalves = new long[4][count];
        int[] starts = new int[count + 1];
        int[] ids = new int[count];
        int rows = 0;
        for (int i = 0; i < count; i++) {
            int route = order[i];
            if (rows == 0 || !isSame(rowHalves, rows - 1, halves, route)) {
                for (int half = 0; half < 4; half++) {
                    rowHalves[half][rows] = halves[half][route];
                }
                starts[rows++] = i;
            }
            ids[i] = id[route];
        }
        starts[rows] = count;
        RangeIndex128 prefixes = RangeIndex128.build(
                        rowHalves[0], rowHalves[1], rowHalves[2], rowHalves[3], new byte[rows], rows)
                .index();
        return new Routes128(prefixes, new RouteIds(Arrays.copyOf(starts, rows + 1), ids));
    }

    Ids matching(Ipv6Range range, RangeMatch match) {
        return ids.of(MatchedRows.of(
                prefixes, range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow(), match));
    }

    private static boolean isSame(long[][] one, int oneRow, long[][] other, int otherRow) {
        return one[0][oneRow] == other[0][otherRow]
                && one[1][oneRow] == other[1][otherRow]
                && one[2][oneRow] == other[2][otherRow]
                && one[3][oneRow] == other[3][otherRow];
    }
}
