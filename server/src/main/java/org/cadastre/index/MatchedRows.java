package org.cadastre.index;

import java.util.function.IntPredicate;

/// The rows of a table that lie in some way to a range ([RangeMatch]), given one after the other as they are asked
/// for, in preorder. For one thread.
///
/// Rows with the same range are given all, one after the other. Where rows partly overlap, the smallest one around
/// a range is the deepest, which [RangeIndex32#smallestCovering(int, int)] finds too. The rows that do not count
/// are as if they were not in the table.
public sealed interface MatchedRows permits CoveringRows, InsideRows {
    /// There are no more.
    int END = RangeIndex32.NO_MATCH;

    /// The next row, or [#END] from the last one on.
    int next();

    /// The rows that lie so to a range, which must not end before it begins.
    static MatchedRows of(RangeIndex32 index, int first, int last, RangeMatch match) {
        return of(index, first, last, match, row -> true);
    }

    /// The rows that count and lie so to a range, which must not end before it begins.
    static MatchedRows of(RangeIndex32 index, int first, int last, RangeMatch match, IntPredicate counts) {
        RowRanges ranges = new Rows32(index);
        return switch (match) {
            case EXACT, CLOSEST, ONE_LESS, ALL_LESS ->
                CoveringRows.of(new Rows32.Asked(index, first, last), ranges, match, counts);
            case ONE_MORE, ALL_MORE ->
                new InsideRows(index.tree(), index.inside(first, last), ranges, match == RangeMatch.ONE_MORE, counts);
        };
    }

    /// The rows that lie so to a range, which must not end before it begins.
    static MatchedRows of(RangeIndex128 index, long fromHigh, long fromLow, long toHigh, long toLow, RangeMatch match) {
        return of(index, fromHigh, fromLow, toHigh, toLow, match, row -> true);
    }

    /// The rows that count and lie so to a range, which must not end before it begins.
    static MatchedRows of(
            RangeIndex128 index,
            long fromHigh,
            long fromLow,
            long toHigh,
            long toLow,
            RangeMatch match,
            IntPredicate counts) {
        RowRanges ranges = new Rows128(index);
        return switch (match) {
            case EXACT, CLOSEST, ONE_LESS, ALL_LESS ->
                CoveringRows.of(new Rows128.Asked(index, fromHigh, fromLow, toHigh, toLow), ranges, match, counts);
            case ONE_MORE, ALL_MORE ->
                new InsideRows(
                        index.tree(),
                        index.inside(fromHigh, fromLow, toHigh, toLow),
                        ranges,
                        match == RangeMatch.ONE_MORE,
                        counts);
        };
    }
}
