package org.cadastre.index;

import java.util.Arrays;
import org.cadastre.number.Ipv6Address;
import org.jspecify.annotations.Nullable;

/// A table of ranges of IPv6 addresses, each number two `long`s, the high half and the low half, read as unsigned.
///
/// A row is its position, 0 to `size() - 1`: in preorder (first number ascending, last descending, layer
/// ascending, then the order of the input) those rows that partly overlap no earlier one, followed in the same
/// order by those that do ([#overlaps(OverlapVisitor)]). Of two rows with the same range the later in preorder is
/// inside the earlier. The deepest of several rows is the last of them in preorder, so it is inside all the
/// others unless they partly overlap.
///
/// Immutable. A range that is asked for must not end before it begins. A look-up takes a search in the rows that
/// share the top bits of the number, and a climb from there: a step for each level, and in a table more than
/// [Forest#SHALLOW] levels deep a number of steps logarithmic in the depth. Rows that partly overlap others add a
/// search in logarithmic time, where there are any.
public final class RangeIndex128 {
    /// The answer when there is no row.
    public static final int NO_MATCH = -1;

    private final Columns128 columns;
    private final Forest forest;
    private final boolean deep;
    private final @Nullable MergedRows merged;

    private RangeIndex128(Columns128 columns, Forest forest, @Nullable SideList list) {
        this.columns = columns;
        this.forest = forest;
        deep = forest.isDeep();
        merged = list == null ? null : merge(list);
    }

    /// A table and the way from its rows to what they were built from.
    ///
    /// @param index the table
    /// @param order for each row, the number of its range in the input
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Built(RangeIndex128 index, int[] order) {}

    /// Builds the table of the first `count` ranges of the arrays, which may be in any order and stay unchanged.
    /// Time and memory are linear, whatever the ranges are, but for `n log n` in those that partly overlap.
    ///
    /// @param firstHigh the high half of the first number of each range
    /// @param firstLow its low half
    /// @param lastHigh the high half of its last number
    /// @param lastLow its low half
    /// @param layer which of several rows with the same range is the inner one: the one of the higher layer
    /// @throws IllegalArgumentException when a range ends before it begins
    public static Built build(
            long[] firstHigh, long[] firstLow, long[] lastHigh, long[] lastLow, byte[] layer, int count) {
        for (int i = 0; i < count; i++) {
            if (Ipv6Address.compare(lastHigh[i], lastLow[i], firstHigh[i], firstLow[i]) < 0) {
                throw new IllegalArgumentException("range " + i + " ends before it begins");
            }
        }
        PreorderSort sort = new PreorderSort(count);
        sort.by(layer);
        sort.by(lastLow, -1);
        sort.by(lastHigh, -1);
        sort.by(firstLow, 0);
        sort.by(firstHigh, 0);
        InputRanges128 input = new InputRanges128(firstHigh, firstLow, lastHigh, lastLow);
        Nesting nesting = new Nesting(sort.order(), input);
        int[] order = nesting.order();
        Forest forest = nesting.forest(new byte[0], 0);
        Columns128 columns = new Columns128(input, order, forest.size());
        SideList list = nesting.sideCount() == 0 ? null : sideList(input, nesting);
        return new Built(new RangeIndex128(columns, forest, list), order);
    }

    /// How many rows there are.
    public int size() {
        return forest.size() + overlapCount();
    }

    /// The high half of the first number of a row.
    public long firstHigh(int row) {
        return merged == null || row < forest.size()
                ? columns.firstHigh(row)
                : merged.list().firstHigh(row - forest.size());
    }

    /// The low half of the first number of a row.
    public long firstLow(int row) {
        return merged == null || row < forest.size()
                ? columns.firstLow(row)
                : merged.list().firstLow(row - forest.size());
    }

    /// The high half of the last number of a row.
    public long lastHigh(int row) {
        return merged == null || row < forest.size()
                ? columns.lastHigh(row)
                : merged.list().lastHigh(row - forest.size());
    }

    /// The low half of the last number of a row.
    public long lastLow(int row) {
        return merged == null || row < forest.size()
                ? columns.lastLow(row)
                : merged.list().lastLow(row - forest.size());
    }

    /// The deepest row before a row in preorder that covers it, [#NO_MATCH] when there is none.
    public int parent(int row) {
        if (merged == null) {
            return forest.parent(row);
        }
        if (row < forest.size()) {
            return merged.parent(row, merged.list().endedBefore(columns.lastHigh(row), columns.lastLow(row)));
        }
        return merged.parentOfListed(row - forest.size());
    }

    /// The deepest row that is exactly this range, or [#NO_MATCH].
    public int exact(long fromHigh, long fromLow, long toHigh, long toLow) {
        int row = climb(columns.search(fromHigh, fromLow), toHigh, toLow);
        if (row >= 0 && columns.isExactly(row, fromHigh, fromLow, toHigh, toLow)) {
            return row;
        }
        if (merged == null) {
            return NO_MATCH;
        }
        int side = merged.list().exact(fromHigh, fromLow, toHigh, toLow);
        return side == NO_MATCH ? NO_MATCH : forest.size() + side;
    }

    /// The deepest row that covers the range, possibly by being equal to it, or [#NO_MATCH].
    public int smallestCovering(long fromHigh, long fromLow, long toHigh, long toLow) {
        int row = climb(columns.search(fromHigh, fromLow), toHigh, toLow);
        return merged == null ? row : merged.later(row, merged.list().covering(fromHigh, fromLow, toHigh, toLow));
    }

    /// The deepest row that holds the number, or [#NO_MATCH].
    public int smallestCovering(long high, long low) {
        int row = climb(columns.search(high, low), high, low);
        return merged == null ? row : merged.later(row, merged.list().covering(high, low, high, low));
    }

    /// All rows that cover the range, those equal to it included, the deepest first.
    ///
    /// @param rows takes as many of them as it has room for; what was in it behind them may be overwritten
    /// @return how many cover the range, which may be more than there is room for
    public int covering(long fromHigh, long fromLow, long toHigh, long toLow, int[] rows) {
        forest.approach(columns.near(fromHigh));
        int row = climb(columns.search(fromHigh, fromLow), toHigh, toLow);
        if (merged == null) {
            return forest.chain(row, rows);
        }
        SideList list = merged.list();
        return merged.covering(row, list.startedBy(fromHigh, fromLow), list.endedBefore(toHigh, toLow), rows);
    }

    /// Visits the direct more-specifics of the range: the rows inside it and not equal to it that no earlier row of
    /// these covers, in preorder.
    ///
    /// @return false when the visitor ended the walk
    public boolean children(long fromHigh, long fromLow, long toHigh, long toLow, RowVisitor visitor) {
        int from = columns.notAfter(fromHigh, fromLow, toHigh, toLow);
        int to = columns.search(toHigh, toLow) + 1;
        int overhang = overhang(to, toHigh, toLow);
        if (merged == null) {
            return forest.children(from, to, overhang, visitor);
        }
        return merged.children(slice(merged.list(), from, to, overhang, fromHigh, fromLow, toHigh, toLow), visitor);
    }

    /// Visits the direct children of the row: the rows after it in preorder and inside it, of deeper layers also
    /// equal to it, that no earlier row of these covers, in preorder.
    ///
    /// @return false when the visitor ended the walk
    public boolean childrenOf(int row, RowVisitor visitor) {
        if (merged == null) {
            return forest.children(row + 1, forest.skip(row), NO_MATCH, visitor);
        }
        long toHigh = lastHigh(row);
        long toLow = lastLow(row);
        int endedBy = merged.list().endedBy(toHigh, toLow);
        if (row < forest.size()) {
            return merged.children(merged.insideRow(row, endedBy), visitor);
        }
        int side = row - forest.size();
        int to = columns.search(toHigh, toLow) + 1;
        return merged.children(merged.insideListed(side, to, overhang(to, toHigh, toLow), endedBy), visitor);
    }

    /// Visits all rows inside the range and not equal to it, in preorder.
    ///
    /// @return false when the visitor ended the walk
    public boolean moreSpecifics(long fromHigh, long fromLow, long toHigh, long toLow, RowVisitor visitor) {
        int from = columns.notAfter(fromHigh, fromLow, toHigh, toLow);
        int to = columns.search(toHigh, toLow) + 1;
        int overhang = overhang(to, toHigh, toLow);
        if (merged == null) {
            return forest.all(from, to, overhang, visitor);
        }
        return merged.all(slice(merged.list(), from, to, overhang, fromHigh, fromLow, toHigh, toLow), visitor);
    }

    /// The rows inside the range and not equal to it.
    MergedRows.Slice inside(long fromHigh, long fromLow, long toHigh, long toLow) {
        int from = columns.notAfter(fromHigh, fromLow, toHigh, toLow);
        int to = columns.search(toHigh, toLow) + 1;
        int overhang = overhang(to, toHigh, toLow);
        return merged == null
                ? new MergedRows.Slice(from, to, overhang, 0, 0)
                : slice(merged.list(), from, to, overhang, fromHigh, fromLow, toHigh, toLow);
    }

    InsideRows.Tree tree() {
        return new InsideRows.Tree(forest, merged);
    }

    /// The relations of this table.
    ///
    /// @param numbers the number that each row goes by in the answers, its own when null
    Relations relations(int @Nullable [] numbers) {
        return new Relations(forest, merged, new Rows128(this), numbers);
    }

    /// How many rows partly overlap an earlier row.
    public int overlapCount() {
        return merged == null ? 0 : merged.list().size();
    }

    /// Visits each row that partly overlaps an earlier row together with one such row.
    public void overlaps(OverlapVisitor visitor) {
        if (merged != null) {
            merged.overlaps(visitor);
        }
    }

    /// The deepest of the row, which begins at the number or before it, and the rows above it that ends at the
    /// number or after it. A prefix among them does when it is not longer than what the number has in common with
    /// the first number of the row.
    private int climb(int from, long high, long low) {
        if (deep || from < 0) {
            return climbByEnds(from, high, low);
        }
        int common = columns.common(from, high, low);
        int row = from;
        while (columns.length(row) > common) {
            row = forest.parent(row);
            if (row < 0) {
                return NO_MATCH;
            }
        }
        return columns.length(row) >= 0 ? row : climbByEnds(row, high, low);
    }

    private int climbByEnds(int from, long high, long low) {
        int row = from;
        while (row >= 0 && columns.endsBefore(row, high, low)) {
            int far = deep ? forest.jump(row) : NO_MATCH;
            row = far >= 0 && columns.endsBefore(far, high, low) ? far : forest.parent(row);
        }
        return row;
    }

    /// The deepest row of the forest that begins at the number or before it and ends after it.
    ///
    /// @param to the first row that begins after the number
    private int overhang(int to, long high, long low) {
        long nextHigh = low == -1 ? high + 1 : high;
        return low == -1 && high == -1 ? NO_MATCH : climb(to - 1, nextHigh, low + 1);
    }

    private static MergedRows.Slice slice(
            SideList list, int from, int to, int overhang, long fromHigh, long fromLow, long toHigh, long toLow) {
        int sideFrom = list.notAfter(fromHigh, fromLow, toHigh, toLow);
        return new MergedRows.Slice(from, to, overhang, sideFrom, list.endedBy(toHigh, toLow));
    }

    private MergedRows merge(SideList list) {
        int[] rowsBefore = new int[list.size()];
        int[] rowAfter = new int[list.size()];
        int[] rowAbove = new int[list.size()];
        for (int side = 0; side < list.size(); side++) {
            long fromHigh = list.firstHigh(side);
            long fromLow = list.firstLow(side);
            long toHigh = list.lastHigh(side);
            long toLow = list.lastLow(side);
            rowsBefore[side] = columns.notAfter(fromHigh, fromLow, toHigh, toLow);
            rowAfter[side] = columns.search(toHigh, toLow) + 1;
            rowAbove[side] = climb(columns.search(fromHigh, fromLow), toHigh, toLow);
        }
        return new MergedRows(forest, list, rowsBefore, rowAfter, rowAbove);
    }

    private static SideList sideList(InputRanges128 input, Nesting nesting) {
        int[] order = nesting.order();
        int[] listed = Arrays.copyOfRange(order, order.length - nesting.sideCount(), order.length);
        return new SideList(
                gather(input.firstHigh(), listed),
                gather(input.firstLow(), listed),
                gather(input.lastHigh(), listed),
                gather(input.lastLow(), listed),
                nesting.overlappedRows());
    }

    private static long[] gather(long[] values, int[] ranges) {
        long[] gathered = new long[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            gathered[i] = values[ranges[i]];
        }
        return gathered;
    }
}
