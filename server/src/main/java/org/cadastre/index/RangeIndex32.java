package org.cadastre.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A table of ranges of IPv4 addresses or AS numbers, each number an `int` read as unsigned.
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
public final class RangeIndex32 {
    /// The answer when there is no row.
    public static final int NO_MATCH = -1;

    private final Columns32 columns;
    private final Forest forest;
    private final boolean deep;
    private final @Nullable MergedRows merged;

    private RangeIndex32(Columns32 columns, Forest forest, @Nullable SideList list) {
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
    public record Built(RangeIndex32 index, int[] order) {}

    /// Builds the table of the first `count` ranges of the arrays, which may be in any order and stay unchanged.
    /// Time and memory are linear, whatever the ranges are, but for `n log n` in those that partly overlap.
    ///
    /// @param first the first number of each range
    /// @param last its last number
    /// @param layer which of several rows with the same range is the inner one: the one of the higher layer
    /// @throws IllegalArgumentException when a range ends before it begins
    public static Built build(int[] first, int[] last, byte[] layer, int count) {
        for (int i = 0; i < count; i++) {
            if (Integer.compareUnsigned(last[i], first[i]) < 0) {
                throw new IllegalArgumentException("range " + i + " ends before it begins");
            }
        }
        PreorderSort sort = new PreorderSort(count);
        sort.by(layer);
        sort.by(last, -1);
        sort.by(first, 0);
        Nesting nesting = new Nesting(sort.order(), new Input(first, last));
        int[] order = nesting.order();
        Forest forest = nesting.forest(Columns32.tags(first, last, order, nesting.rows()), Columns32.TAG_BITS);
        Columns32 columns = new Columns32(first, last, order, forest);
        SideList list = nesting.sideCount() == 0 ? null : sideList(first, last, nesting);
        return new Built(new RangeIndex32(columns, forest, list), order);
    }

    /// How many rows there are.
    public int size() {
        return forest.size() + overlapCount();
    }

    /// The first number of a row.
    public int first(int row) {
        return merged == null || row < forest.size()
                ? columns.first(row)
                : (int) merged.list().firstHigh(row - forest.size());
    }

    /// The last number of a row.
    public int last(int row) {
        return merged == null || row < forest.size()
                ? columns.last(row)
                : (int) merged.list().lastHigh(row - forest.size());
    }

    /// The deepest row before a row in preorder that covers it, [#NO_MATCH] when there is none.
    public int parent(int row) {
        if (merged == null) {
            return forest.parent(row);
        }
        if (row < forest.size()) {
            return merged.parent(row, merged.list().endedBefore(wide(columns.last(row)), 0));
        }
        return merged.parentOfListed(row - forest.size());
    }

    /// The deepest row that is exactly this range, or [#NO_MATCH].
    public int exact(int first, int last) {
        int row = climb(columns.search(first), last);
        if (row >= 0 && columns.first(row) == first && columns.last(row) == last) {
            return row;
        }
        if (merged == null) {
            return NO_MATCH;
        }
        int side = merged.list().exact(wide(first), 0, wide(last), 0);
        return side == NO_MATCH ? NO_MATCH : forest.size() + side;
    }

    /// The deepest row that covers the range, possibly by being equal to it, or [#NO_MATCH].
    public int smallestCovering(int first, int last) {
        int row = climb(columns.search(first), last);
        return merged == null ? row : merged.later(row, listed(merged.list(), first, last));
    }

    /// The deepest row that holds the number, or [#NO_MATCH].
    public int smallestCovering(int number) {
        int row = climb(columns.search(number), number);
        return merged == null ? row : merged.later(row, listed(merged.list(), number, number));
    }

    /// All rows that cover the range, those equal to it included, the deepest first.
    ///
    /// @param rows takes as many of them as it has room for; what was in it behind them may be overwritten
    /// @return how many cover the range, which may be more than there is room for
    public int covering(int first, int last, int[] rows) {
        forest.approach(columns.near(first));
        int row = climb(columns.search(first), last);
        if (merged == null) {
            return forest.chain(row, rows);
        }
        SideList list = merged.list();
        return merged.covering(row, list.startedBy(wide(first), 0), list.endedBefore(wide(last), 0), rows);
    }

    /// Visits the direct more-specifics of the range: the rows inside it and not equal to it that no earlier row of
    /// these covers, in preorder.
    ///
    /// @return false when the visitor ended the walk
    public boolean children(int first, int last, RowVisitor visitor) {
        int from = columns.notAfter(first, last);
        int to = columns.search(last) + 1;
        if (merged == null) {
            return forest.children(from, to, overhang(to, last), visitor);
        }
        return merged.children(slice(merged.list(), first, last, from, to), visitor);
    }

    /// Visits the direct children of the row: the rows after it in preorder and inside it, of deeper layers also
    /// equal to it, that no earlier row of these covers, in preorder.
    ///
    /// @return false when the visitor ended the walk
    public boolean childrenOf(int row, RowVisitor visitor) {
        if (merged == null) {
            return forest.children(row + 1, forest.skip(row), NO_MATCH, visitor);
        }
        int endedBy = merged.list().endedBy(wide(last(row)), 0);
        if (row < forest.size()) {
            return merged.children(merged.insideRow(row, endedBy), visitor);
        }
        int side = row - forest.size();
        int to = columns.search(last(row)) + 1;
        return merged.children(merged.insideListed(side, to, overhang(to, last(row)), endedBy), visitor);
    }

    /// Visits all rows inside the range and not equal to it, in preorder.
    ///
    /// @return false when the visitor ended the walk
    public boolean moreSpecifics(int first, int last, RowVisitor visitor) {
        int from = columns.notAfter(first, last);
        int to = columns.search(last) + 1;
        if (merged == null) {
            return forest.all(from, to, overhang(to, last), visitor);
        }
        return merged.all(slice(merged.list(), first, last, from, to), visitor);
    }

    /// The rows inside the range and not equal to it.
    MergedRows.Slice inside(int first, int last) {
        int from = columns.notAfter(first, last);
        int to = columns.search(last) + 1;
        return merged == null
                ? new MergedRows.Slice(from, to, overhang(to, last), 0, 0)
                : slice(merged.list(), first, last, from, to);
    }

    InsideRows.Tree tree() {
        return new InsideRows.Tree(forest, merged);
    }

    /// The relations of this table.
    ///
    /// @param numbers the number that each row goes by in the answers, its own when null
    Relations relations(int @Nullable [] numbers) {
        return new Relations(forest, merged, new Rows32(this), numbers);
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
    private int climb(int from, int last) {
        if (deep || from < 0) {
            return climbByEnds(from, last);
        }
        int common = Integer.numberOfLeadingZeros(columns.first(from) ^ last);
        int row = from;
        while (columns.length(row) > common) {
            row = forest.parent(row);
            if (row < 0) {
                return NO_MATCH;
            }
        }
        return columns.length(row) >= 0 ? row : climbByEnds(row, last);
    }

    private int climbByEnds(int from, int last) {
        int row = from;
        while (row >= 0 && endsBefore(row, last)) {
            int far = deep ? forest.jump(row) : NO_MATCH;
            row = far >= 0 && endsBefore(far, last) ? far : forest.parent(row);
        }
        return row;
    }

    private boolean endsBefore(int row, int number) {
        return Integer.compareUnsigned(columns.last(row), number) < 0;
    }

    /// The deepest row of the forest that begins at `last` or before it and ends after it.
    ///
    /// @param to the first row that begins after `last`
    private int overhang(int to, int last) {
        return last == -1 ? NO_MATCH : climb(to - 1, last + 1);
    }

    private MergedRows.Slice slice(SideList list, int first, int last, int from, int to) {
        return new MergedRows.Slice(
                from,
                to,
                overhang(to, last),
                list.notAfter(wide(first), 0, wide(last), 0),
                list.endedBy(wide(last), 0));
    }

    private static int listed(SideList list, int first, int last) {
        return list.covering(wide(first), 0, wide(last), 0);
    }

    private MergedRows merge(SideList list) {
        int[] rowsBefore = new int[list.size()];
        int[] rowAfter = new int[list.size()];
        int[] rowAbove = new int[list.size()];
        for (int side = 0; side < list.size(); side++) {
            int first = (int) list.firstHigh(side);
            int last = (int) list.lastHigh(side);
            rowsBefore[side] = columns.notAfter(first, last);
            rowAfter[side] = columns.search(last) + 1;
            rowAbove[side] = climb(columns.search(first), last);
        }
        return new MergedRows(forest, list, rowsBefore, rowAfter, rowAbove);
    }

    private static SideList sideList(int[] first, int[] last, Nesting nesting) {
        int[] order = nesting.order();
        int[] listed = Arrays.copyOfRange(order, order.length - nesting.sideCount(), order.length);
        long[] firsts = new long[listed.length];
        long[] lasts = new long[listed.length];
        for (int side = 0; side < listed.length; side++) {
            firsts[side] = wide(first[listed[side]]);
            lasts[side] = wide(last[listed[side]]);
        }
        long[] zeros = new long[listed.length];
        return new SideList(firsts, zeros, lasts, zeros, nesting.overlappedRows());
    }

    private static long wide(int number) {
        return Integer.toUnsignedLong(number);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Input(int[] first, int[] last) implements InputRanges {
        @Override
        public boolean endsBeforeFirst(int range, int other) {
            return Integer.compareUnsigned(last[range], first[other]) < 0;
        }

        @Override
        public boolean endsBeforeLast(int range, int other) {
            return Integer.compareUnsigned(last[range], last[other]) < 0;
        }
    }
}
