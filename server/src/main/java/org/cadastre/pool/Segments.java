package org.cadastre.pool;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.SpaceRows;

/// The numbers of a space cut into segments that no two rows share: ascending, none empty, each with the deepest row
/// around it. Numbers that no row holds are in none. Immutable.
///
/// Layout: segment `i` goes from the first number at `i` to the last number at `i`; each is two `long`s.
public final class Segments {
    private final SpaceRows rows;
    private final long[] firstHigh;
    private final long[] firstLow;
    private final long[] lastHigh;
    private final long[] lastLow;
    private final int[] row;

    private Segments(SpaceRows rows, SegmentList list) {
        this.rows = rows;
        firstHigh = Arrays.copyOf(list.firstHigh, list.count);
        firstLow = Arrays.copyOf(list.firstLow, list.count);
        lastHigh = Arrays.copyOf(list.lastHigh, list.count);
        lastLow = Arrays.copyOf(list.lastLow, list.count);
        row = Arrays.copyOf(list.row, list.count);
    }

    /// The segments of those rows that count; a row that does not is as if it were not there.
    static Segments of(SpaceRows rows, IntPredicate counts) {
        return new Segments(rows, rows.hasOverlaps() ? Cuts.cut(rows, counts) : Nested.cut(rows, counts));
    }

    /// How many there are.
    public int count() {
        return row.length;
    }

    /// The deepest row around a segment.
    public int row(int segment) {
        return row[segment];
    }

    /// The upper 64 bits of the first number.
    public long firstHigh(int segment) {
        return firstHigh[segment];
    }

    /// The lower 64 bits of the first number.
    public long firstLow(int segment) {
        return firstLow[segment];
    }

    /// The upper 64 bits of the last number.
    public long lastHigh(int segment) {
        return lastHigh[segment];
    }

    /// The lower 64 bits of the last number.
    public long lastLow(int segment) {
        return lastLow[segment];
    }

    /// The range of a segment.
    public NumberRange range(int segment) {
        return rows.kind().range(firstHigh[segment], firstLow[segment], lastHigh[segment], lastLow[segment]);
    }

    /// The segment that a number is in, or where it would stand: `-(place) - 1`, of which place is that of the first
    /// segment behind it.
    public int find(long high, long low) {
        int from = 0;
        int to = row.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Ipv6Address.compare(lastHigh[middle], lastLow[middle], high, low) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < row.length && Ipv6Address.compare(firstHigh[from], firstLow[from], high, low) <= 0
                ? from
                : -from - 1;
    }

    /// The first segment with numbers behind a row that some segments are of.
    int behind(int row) {
        int found = find(rows.lastHigh(row), rows.lastLow(row));
        return endsWith(found, row) ? found + 1 : found;
    }

    /// Whether a segment ends where a row does.
    boolean endsWith(int segment, int row) {
        return lastHigh[segment] == rows.lastHigh(row) && lastLow[segment] == rows.lastLow(row);
    }

    /// Whether a segment begins right behind the one before it.
    public boolean isAdjacent(int segment) {
        return segment > 0
                && segment < count()
                && firstLow[segment] == lastLow[segment - 1] + 1
                && firstHigh[segment] == lastHigh[segment - 1] + (firstLow[segment] == 0 ? 1 : 0);
    }
}
