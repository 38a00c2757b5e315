package org.cadastre.index;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The rows inside a range and not equal to it, all or only those that are not inside another of them.
///
/// Rows come in preorder, by their first numbers, so a row is inside an earlier one that was given when it does not
/// end after the one of these that ends last. The rows of the forest inside one that was given are jumped over.
final class InsideRows implements MatchedRows {
    private final Forest forest;
    private final @Nullable MergedRows merged;
    private final MergedRows.Slice slice;
    private final RowRanges ranges;
    private final boolean outermost;
    private final IntPredicate counts;
    private int main;
    private int side = Forest.NONE;
    /// Of the rows given, one that ends last, when only the outermost are.
    private int reach = Forest.NONE;

    /// @param tree the rows of the table
    /// @param slice those inside the range
    /// @param outermost whether those inside others are left out
    InsideRows(Tree tree, MergedRows.Slice slice, RowRanges ranges, boolean outermost, IntPredicate counts) {
        forest = tree.forest();
        merged = tree.merged();
        this.slice = slice;
        this.ranges = ranges;
        this.outermost = outermost;
        this.counts = counts;
        main = forest.pastOverhang(slice.from(), slice.overhang());
        if (merged != null) {
            side = merged.list().next(slice.sideFrom(), -1, slice.endedBy());
        }
    }

    /// The rows of a table, those that partly overlap others merged into the rest.
    record Tree(Forest forest, @Nullable MergedRows merged) {}

    @Override
    public int next() {
        while (true) {
            boolean inForest = main < slice.to() && (merged == null || side < 0 || !merged.isBefore(side, main));
            if (!inForest && side < 0) {
                return END;
            }
            int row = inForest ? main : forest.size() + side;
            boolean within = outermost && isWithinGiven(row);
            boolean given = !within && counts.test(row);
            if (given && outermost && (reach < 0 || ranges.endsBeforeLast(reach, row))) {
                reach = row;
            }
            if (inForest) {
                main = forest.pastOverhang(afterInForest(row, within, given), slice.overhang());
            } else {
                passListed(given);
            }
            if (given) {
                return row;
            }
        }
    }

    private boolean isWithinGiven(int row) {
        return reach >= 0 && !ranges.endsBeforeLast(reach, row) && !ranges.isSame(reach, row);
    }

    private int afterInForest(int row, boolean within, boolean given) {
        if (within) {
            boolean byReach = reach < forest.size() && forest.isWithin(row, reach);
            return forest.skip(byReach ? reach : row);
        }
        boolean nextIsWithin = given && outermost && row + 1 < forest.size() && !ranges.isSame(row, row + 1);
        return nextIsWithin ? forest.skip(row) : row + 1;
    }

    private void passListed(boolean given) {
        if (merged == null) {
            return;
        }
        if (given && outermost) {
            main = forest.pastOverhang(Math.max(main, merged.rowAfter(side)), slice.overhang());
        }
        SideList list = merged.list();
        int above = outermost && reach >= forest.size() ? list.rank(reach - forest.size()) - 1 : -1;
        side = list.next(side + 1, above, slice.endedBy());
    }
}
