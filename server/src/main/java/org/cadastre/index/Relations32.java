package org.cadastre.index;

import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/// How the rows of a table of 32-bit numbers lie to a range that need not be registered: the relations of RFC
/// 9910, on ranges of any kind.
///
/// Rows with the same range count as one, and the deepest of them stands for all. Where rows partly overlap, the
/// smallest and the largest of several are those with the fewest and the most numbers, and the deepest at a
/// number is the one that [RangeIndex32] means, which begins last.
///
/// Immutable. Up and top are found in logarithmic time; where rows partly overlap, with a step for each row that
/// covers the range. A range that is asked for must not end before it begins.
public final class Relations32 {
    /// The answer when there is no row.
    public static final int NO_MATCH = RangeIndex32.NO_MATCH;

    private final RangeIndex32 index;
    private final Relations relations;

    /// Prepares the relations of a table, in linear time.
    public Relations32(RangeIndex32 index) {
        this(index, null);
    }

    private Relations32(RangeIndex32 index, int @Nullable [] numbers) {
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
    public static ByStatus<Relations32> byStatus(RangeIndex32 index, IntToLongFunction statuses) {
        return new ByStatus<>(new Relations32(index), index.size(), statuses, rows -> selected(index, rows));
    }

    /// The table.
    public RangeIndex32 index() {
        return index;
    }

    /// The smallest row that is larger than the range and holds it, [#NO_MATCH] when there is none.
    public int up(int first, int last) {
        return relations.up(new Rows32.Asked(index, first, last));
    }

    /// The largest row that holds the range, [#NO_MATCH] when there is none.
    ///
    /// @param equalCounts whether it may be a row that is equal to the range
    public int top(int first, int last, boolean equalCounts) {
        return relations.top(new Rows32.Asked(index, first, last), equalCounts);
    }

    /// Visits, in preorder, the rows inside the range and not equal to it that are in no larger such row.
    ///
    /// @return false when the visitor ended the walk
    public boolean down(int first, int last, RowVisitor visitor) {
        return relations.down(new Rows32.Asked(index, first, last), visitor);
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
    public boolean bottom(int first, int last, RowVisitor visitor) {
        return relations.bottom(new Rows32.Asked(index, first, last), visitor);
    }

    /// How many rows [#bottom(int, int, RowVisitor)] visits, without a step for the rows inside the range but for
    /// those that partly overlap others.
    public int bottomCount(int first, int last) {
        return relations.bottomCount(new Rows32.Asked(index, first, last));
    }

    /// How many rows are inside the range and not equal to it, rows with the same range each counted; found as
    /// [#bottomCount(int, int)] is.
    public int moreSpecificsCount(int first, int last) {
        return relations.moreSpecificsCount(new Rows32.Asked(index, first, last));
    }

    private static Relations32 selected(RangeIndex32 index, int[] rows) {
        int[] first = new int[rows.length];
        int[] last = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            first[i] = index.first(rows[i]);
            last[i] = index.last(rows[i]);
        }
        RangeIndex32.Built built = RangeIndex32.build(first, last, new byte[rows.length], rows.length);
        int[] numbers = built.order();
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = rows[numbers[row]];
        }
        return new Relations32(built.index(), numbers);
    }
}
