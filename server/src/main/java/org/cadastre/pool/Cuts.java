package org.cadastre.pool;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.cadastre.number.Ipv6Address;
import org.cadastre.snapshot.SpaceRows;

/// Cuts rows that may partly overlap into segments: at each number where a row begins or has ended, and asks for the
/// row of each piece. Pieces beside each other of one row are one segment.
final class Cuts {
    private static final long END_32 = 1L << 32;

    private Cuts() {}

    static SegmentList cut(SpaceRows rows, IntPredicate counts) {
        long[][] cuts = cuts(rows);
        SegmentList out = new SegmentList(rows.count());
        for (int i = 0; i < cuts.length; i++) {
            long high = cuts[i][0];
            long low = cuts[i][1];
            int row = rows.at(high, low);
            while (row != SpaceRows.NONE && !counts.test(row)) {
                row = rows.parent(row);
            }
            if (row == SpaceRows.NONE) {
                continue;
            }
            boolean isLast = i + 1 == cuts.length;
            long endLow = isLast ? rows.lastLow(row) : cuts[i + 1][1] - 1;
            long endHigh = isLast ? rows.lastHigh(row) : cuts[i + 1][0] - (cuts[i + 1][1] == 0 ? 1 : 0);
            add(out, high, low, endHigh, endLow, row);
        }
        return out;
    }

    private static void add(SegmentList out, long high, long low, long endHigh, long endLow, int row) {
        int before = out.count - 1;
        boolean goesOn = before >= 0
                && out.row[before] == row
                && out.lastLow[before] + 1 == low
                && out.lastHigh[before] + (low == 0 ? 1 : 0) == high;
        if (goesOn) {
            out.lastHigh[before] = endHigh;
            out.lastLow[before] = endLow;
        } else {
            out.add(high, low, endHigh, endLow, row);
        }
    }

    /// The first numbers of all rows, and those right behind their last ones, ascending, each once.
    private static long[][] cuts(SpaceRows rows) {
        long[][] all = new long[2 * rows.count()][];
        int count = 0;
        for (int row = 0; row < rows.count(); row++) {
            all[count++] = new long[] {rows.firstHigh(row), rows.firstLow(row)};
            long low = rows.lastLow(row) + 1;
            long high = rows.lastHigh(row) + (low == 0 ? 1 : 0);
            if ((high | low) != 0 && (rows.kind().bits() > 32 || low < END_32)) {
                all[count++] = new long[] {high, low};
            }
        }
        long[][] sorted = Arrays.copyOf(all, count);
        Arrays.sort(sorted, (a, b) -> Ipv6Address.compare(a[0], a[1], b[0], b[1]));
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i][0] != sorted[i - 1][0] || sorted[i][1] != sorted[i - 1][1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
