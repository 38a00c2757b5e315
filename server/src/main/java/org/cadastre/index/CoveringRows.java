package org.cadastre.index;

import java.util.function.IntPredicate;

/// Some of the rows that cover a range: a piece of their chain, given from its outermost row on.
final class CoveringRows implements MatchedRows {
    private final Chain chain;
    private final IntPredicate counts;
    private final int deepest;
    private int place;

    /// @param deepest the place in the chain of the last row to give
    /// @param end the place after that of the first row to give
    private CoveringRows(Chain chain, IntPredicate counts, int deepest, int end) {
        this.chain = chain;
        this.counts = counts;
        this.deepest = deepest;
        place = end;
    }

    /// @param match one of those that mean rows around the range or equal to it
    static CoveringRows of(Question question, RowRanges ranges, RangeMatch match, IntPredicate counts) {
        Chain chain = Chain.of(question::covering);
        int equal = 0;
        while (equal < chain.count() && question.isSame(chain.row(equal))) {
            equal++;
        }
        return switch (match) {
            case EXACT -> new CoveringRows(chain, counts, 0, equal);
            case CLOSEST -> smallest(chain, 0, ranges, counts);
            case ONE_LESS -> smallest(chain, equal, ranges, counts);
            case ALL_LESS -> new CoveringRows(chain, counts, 0, chain.count());
            case ONE_MORE, ALL_MORE -> throw new IllegalArgumentException(match + " is not around the range");
        };
    }

    /// The first row that counts from a place in the chain on, and those with the same range.
    private static CoveringRows smallest(Chain chain, int from, RowRanges ranges, IntPredicate counts) {
        int first = from;
        while (first < chain.count() && !counts.test(chain.row(first))) {
            first++;
        }
        int end = first;
        while (end < chain.count() && ranges.isSame(chain.row(first), chain.row(end))) {
            end++;
        }
        return new CoveringRows(chain, counts, first, end);
    }

    @Override
    public int next() {
        while (place > deepest) {
            int row = chain.row(--place);
            if (counts.test(row)) {
                return row;
            }
        }
        return END;
    }
}
