package org.cadastre.snapshot.rpsl;

import java.util.Arrays;
import org.cadastre.index.MatchedRows;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.Ipv4Range;

/// The IPv4 routes by their prefixes. Immutable.
final class Routes32 {
    private final RangeIndex32 prefixes;
    private final RouteIds ids;

    private Routes32(RangeIndex32 prefixes, RouteIds ids) {
        this.prefixes = prefixes;
        this.ids = ids;
    }

    /// @param first the first address of each route
    /// @param last its last address
    /// @param id its id, ascending
    static Routes32 of(int[] first, int[] last, int[] id) {
        int count = id.length;
        int[] order = RangeIndex32.build(first, last, new byte[count], count).order();
        int[] rowFirst = new int[count];
        int[] rowLast = new int[count];
        int[] starts = new int[count + 1];
        int[] ids = new int[count];
        int rows = 0;
        for (int i = 0; i < count; i++) {
            int route = order[i];
            if (rows == 0 || first[route] != rowFirst[rows - 1] || last[route] != rowLast[rows - 1]) {
                rowFirst[rows] = first[route];
                rowLast[rows] = last[route];
                starts[rows++] = i;
            }
            ids[i] = id[route];
        }
        starts[rows] = count;
        RangeIndex32 prefixes =
                RangeIndex32.build(rowFirst, rowLast, new byte[rows], rows).index();
        return new Routes32(prefixes, new RouteIds(Arrays.copyOf(starts, rows + 1), ids));
    }

    Ids matching(Ipv4Range range, RangeMatch match) {
        return ids.of(MatchedRows.of(prefixes, range.firstBits(), range.lastBits(), match));
    }
}
