package org.cadastre.index;

import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/// How the rows of a table of 128-bit numbers lie to a range that need not be registered: the relations of RFC
/// 9910, on ranges of any kind.
///
/// Rows with the same range count as one, and the deepest of them stands for all. Where rows partly overlap, the
/// smallest and the largest of several are those with the fewest and the most numbers, and the deepest at a
/// number is the one that [RangeIndex128] means, which begins last.
///
/// Immutable. Up and top are found in logarithmic time; where rows partly overlap, with a step for each row that
/// covers the range. A range that is asked for must not end before it begins.
public final class Relations128 {
    /// The answer when there is no row.
    public static final int NO_MATCH = RangeIndex128.NO_MATCH;

    private final RangeIndex128 index;
    private final Relations relations;

    /// Prepares the relations of a table, in linear time.
    public Relations128(RangeIndex128 index) {
        this(index, null);
    }

    private Relations128(RangeIndex128 index, int @Nullable [] numbers) {
        this.index = index;
        relations = index.relations(numbers);
    }

    /// The relations of a table and, for each status, those that it has when all rows without that status are
    /// deleted. The rows go by their numbers in the table in both.
    ///
    /// Time and memory are linear in the rows and the statuses that they have. A status that all rows have takes
    /// no memory of its own.
    ///
    /// @param statuses for each row, a bit for each status that it has
    public static ByStatus<Relations128> byStatus(RangeIndex128 index, IntToLongFunction statuses) {
        return new ByStatus<>(new Relations128(index), index.size(), statuses, rows -> selected(index, rows));
    }

    /// The table.
    public RangeIndex128 index() {
        return index;
    }

    /// The smallest row that is larger than the range and holds it, [#NO_MATCH] when there is none.
    public int up(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        return relations.up(new Rows128.Asked(index, firstHigh, firstLow, lastHigh, lastLow));
    }

    /// The largest row that holds the range, [#NO_MATCH] when there is none.
    ///
    /// @param equalCounts whether it may be a row that is equal to the range
    public int top(long firstHigh, long firstLow, long lastHigh, long lastLow, boolean equalCounts) {
        return relations.top(new Rows128.Asked(index, firstHigh, firstLow, lastHigh, lastLow), equalCounts);
    }

    /// Visits, in preorder, the rows inside the range and not equal to it that are in no larger such row.
    ///
    /// @return false when the visitor ended the walk
    public boolean down(long firstHigh, long firstLow, long lastHigh, long lastLow, RowVisitor visitor) {
        return relations.down(new Rows128.Asked(index, firstHigh, firstLow, lastHigh, lastLow), visitor);
    }

    /// Visits, in preorder, the rows that are the deepest at one number of the range or more, when at least one
    /// row is inside the range and not equal to it; else none. A row visited may hold numbers outside the range.
    ///
    /// The walk takes a step for each row visited, for each row that goes over the end of the range, and for each
    /// row inside the range that partly overlaps another. Where rows go over the edges of the range, or hold more
    /// than all of it, it also takes look-ups, at most in proportion to the whole answer even if the visitor ends
    /// the walk early.
    ///
    /// @return false when the visitor ended the walk
    public boolean bottom(long firstHigh, long firstLow, long lastHigh, long lastLow, RowVisitor visitor) {
        return relations.bottom(new Rows128.Asked(index, firstHigh, firstLow, lastHigh, lastLow), visitor);
    }

    /// How many rows [#bottom(long, long, long, long, RowVisitor)] visits, without a step for the rows inside the
    /// range but for those that partly overlap others.
    public int bottomCount(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        return relations.bottomCount(new Rows128.Asked(index, firstHigh, firstLow, lastHigh, lastLow));
    }

    /// How many rows are inside the range and not equal to it, rows with the same range each counted; found as
    /// [#bottomCount(long, long, long, long)] is.
    public int moreSpecificsCount(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        return relations.moreSpecificsCount(new Rows128.Asked(index, firstHigh, firstLow, lastHigh, lastLow));
    }

    private static Relations128 selected(RangeIndex128 index, int[] rows) {
        long[] firstHigh = new long[rows.length];
        long[] firstLow = new long[rows.length];
        long[] lastHigh = new long[rows.length];
        long[] lastLow = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            firstHigh[i] = index.firstHigh(rows[i]);
            firstLow[i] = index.firstLow(rows[i]);
            lastHigh[i] = index.lastHigh(rows[i]);
            lastLow[i] = index.lastLow(rows[i]);
        }
        RangeIndex128.Built built =
                RangeIndex128.build(firstHigh, firstLow, lastHigh, lastLow, new byte[rows.length], rows.length);
        int[] numbers = built.order();
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = rows[numbers[row]];
        }
        return new Relations128(built.index(), numbers);
    }
}
