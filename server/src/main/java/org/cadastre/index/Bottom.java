package org.cadastre.index;

import org.jspecify.annotations.Nullable;

/// The rows that are the deepest at one number of a range or more, provided that some row is inside the range and not
/// equal to it.
///
/// Memory: 1.5 bits a row, which tell the rows that are the deepest at some number at all. They decide for every row
/// inside the range. A row that goes over an edge of the range, or holds all of it, needs a look at the numbers that
/// it has in the range: from its first number there, each look-up gives a row that is deeper, whose numbers are
/// passed over at once, until the row itself is found or its numbers are through. The deeper rows met that way do not
/// come again for another row over an edge.
///
/// Time of a walk: a step for each row visited; for each row over an edge of the range; and, only where the range
/// itself is not registered, a look-up for each row passed over, which is no more than there are rows in the answer.
final class Bottom {
    private final Forest forest;
    private final @Nullable MergedRows merged;
    private final RowRanges ranges;
    private final SparseRows owners;

    Bottom(Forest forest, @Nullable MergedRows merged, RowRanges ranges, SparseRows owners) {
        this.forest = forest;
        this.merged = merged;
        this.ranges = ranges;
        this.owners = owners;
    }

    /// Visits the rows in preorder.
    ///
    /// @return false when the visitor ended the walk
    boolean visit(Question question, RowVisitor visitor) {
        MergedRows.Slice slice = question.inside();
        if (isEmpty(slice)) {
            return true;
        }
        Chain outer = outer(question);
        for (int i = outer.count() - 1; i >= 0; i--) {
            if (!visitor.visit(outer.row(i))) {
                return false;
            }
        }
        Chain late = late(question);
        int nextLate = late.count() - 1;
        Inside inside = new Inside(slice);
        for (int row = inside.next(); row >= 0; row = inside.next()) {
            while (nextLate >= 0 && !ranges.beginsBefore(row, late.row(nextLate))) {
                if (!visitor.visit(late.row(nextLate--))) {
                    return false;
                }
            }
            if (!visitor.visit(row)) {
                return false;
            }
        }
        while (nextLate >= 0) {
            if (!visitor.visit(late.row(nextLate--))) {
                return false;
            }
        }
        return true;
    }

    /// How many rows [#visit(Question, RowVisitor)] visits. It takes no step for a row inside the range, but for
    /// those of the side list.
    int count(Question question) {
        MergedRows.Slice slice = question.inside();
        if (isEmpty(slice)) {
            return 0;
        }
        int count = owners.before(slice.to()) - owners.before(slice.from());
        for (int row = slice.overhang(); row >= slice.from(); row = forest.parent(row)) {
            count -= owners.contains(row) ? 1 : 0;
        }
        for (int side = listed(slice.sideFrom(), slice); side >= 0; side = listed(side + 1, slice)) {
            count += owners.contains(forest.size() + side) ? 1 : 0;
        }
        return count + outer(question).count() + late(question).count();
    }

    /// How many rows are inside the range and not equal to it, found as [#count(Question)] is.
    int countInside(Question question) {
        MergedRows.Slice slice = question.inside();
        int count = slice.to() - slice.from();
        for (int row = slice.overhang(); row >= slice.from(); row = forest.parent(row)) {
            count--;
        }
        for (int side = listed(slice.sideFrom(), slice); side >= 0; side = listed(side + 1, slice)) {
            count++;
        }
        return count;
    }

    private boolean isEmpty(MergedRows.Slice slice) {
        return forest.pastOverhang(slice.from(), slice.overhang()) >= slice.to() && listed(slice.sideFrom(), slice) < 0;
    }

    /// The next row of the side list that is inside the range, [Forest#NONE] when there is none.
    private int listed(int side, MergedRows.Slice slice) {
        return merged == null ? Forest.NONE : merged.list().next(side, -1, slice.endedBy());
    }

    /// The rows of the answer that begin before the range, or with it and do not end before it does.
    private Chain outer(Question question) {
        Chain chain = Chain.of(question::holdingFirst);
        int[] found = new int[chain.count()];
        int count = 0;
        int passed = Forest.NONE;
        for (int i = 0; i < chain.count(); i++) {
            int row = chain.row(i);
            int ends = question.ends(row);
            boolean inside = ends < 0 && question.begins(row) == 0;
            if (inside || passed >= 0 && !ranges.endsBeforeLast(passed, row)) {
                continue;
            }
            int from = passed >= 0 ? Forest.NONE : chain.row(0);
            if (owners.contains(row) && (question.isSame(row) || isOuterOwner(row, from, passed, question))) {
                found[count++] = row;
            }
            if (ends >= 0) {
                break;
            }
            passed = row;
        }
        return new Chain(found, count);
    }

    /// @param atFirst the deepest row at the first number of the range, when no row was passed
    /// @param passed a row behind which the numbers are still to be seen
    private boolean isOuterOwner(int row, int atFirst, int passed, Question question) {
        int deepest = passed >= 0 ? ranges.deepestBehind(passed) : atFirst;
        while (deepest != row) {
            if (question.ends(deepest) >= 0 || !ranges.endsBeforeLast(deepest, row)) {
                return false;
            }
            deepest = ranges.deepestBehind(deepest);
        }
        return true;
    }

    /// The rows of the answer that begin after the first number of the range and end after it. What is in the range
    /// of one of them from the beginning of the next on has a deeper row in the next.
    private Chain late(Question question) {
        Chain chain = Chain.of(question::crossingLast);
        int[] found = new int[chain.count()];
        int count = 0;
        int next = Forest.NONE;
        for (int i = 0; i < chain.count() && question.begins(chain.row(i)) > 0; i++) {
            int row = chain.row(i);
            if (owners.contains(row) && isLateOwner(row, next, question)) {
                found[count++] = row;
            }
            next = row;
        }
        return new Chain(found, count);
    }

    private boolean isLateOwner(int row, int next, Question question) {
        int deepest = ranges.deepestAtFirst(row);
        while (deepest != row) {
            boolean through = next == Forest.NONE
                    ? question.ends(deepest) >= 0
                    : !ranges.endsBeforeFirst(deepest, next) || ranges.isRightBefore(deepest, next);
            if (through) {
                return false;
            }
            deepest = ranges.deepestBehind(deepest);
        }
        return true;
    }

    /// The rows inside the range that are the deepest at some number, in preorder.
    private final class Inside {
        private final MergedRows.Slice slice;
        private int main;
        private int side;

        Inside(MergedRows.Slice slice) {
            this.slice = slice;
            main = mainFrom(slice.from());
            side = sideFrom(slice.sideFrom());
        }

        /// The next row, [Forest#NONE] at the end.
        int next() {
            boolean sideFirst = side >= 0 && (main >= slice.to() || merged != null && merged.isBefore(side, main));
            if (sideFirst) {
                int row = forest.size() + side;
                side = sideFrom(side + 1);
                return row;
            }
            if (main >= slice.to()) {
                return Forest.NONE;
            }
            int row = main;
            main = mainFrom(row + 1);
            return row;
        }

        private int mainFrom(int from) {
            int row = owners.next(from, slice.to());
            while (row < slice.to() && forest.isWithin(slice.overhang(), row)) {
                row = owners.next(row + 1, slice.to());
            }
            return row;
        }

        private int sideFrom(int from) {
            int found = listed(from, slice);
            while (found >= 0 && !owners.contains(forest.size() + found)) {
                found = listed(found + 1, slice);
            }
            return found;
        }
    }
}
