package org.cadastre.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The rows that are the deepest at one number of a range or more, provided that some row is inside the range and
/// not equal to it.
///
/// Memory: 1.5 bits a row, which tell the rows that are the deepest at some number at all. They decide for every
/// row inside the range. A row that goes over an edge of the range, or holds more than all of it, needs a look at
/// its numbers in the range: from the first of them on, each look-up gives a row that is deeper, whose numbers
/// are passed over at once, until the row itself is found or its numbers are through. The next row over the same
/// edge is looked at from there on.
///
/// Time of a walk: a step for each row visited, for each row that goes over the end of the range, and for each
/// row inside the range that partly overlaps another; and for the rows over the edges a number of look-ups that
/// is at most in proportion to the whole answer.
final class Bottom {
    private static final int[] NO_ROWS = {};

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
        Found outer = outer(question);
        for (int i = outer.count - 1; i >= 0; i--) {
            if (!visitor.visit(outer.rows[i])) {
                return false;
            }
        }
        return visitInside(slice, late(question), visitor);
    }

    /// Visits the rows inside the range and, each in its place, those that go over its end.
    private boolean visitInside(MergedRows.Slice slice, Found late, RowVisitor visitor) {
        int left = late.count;
        Inside inside = new Inside(slice);
        for (int row = inside.next(); row >= 0; row = inside.next()) {
            while (left > 0 && !ranges.beginsBefore(row, late.rows[left - 1])) {
                if (!visitor.visit(late.rows[--left])) {
                    return false;
                }
            }
            if (!visitor.visit(row)) {
                return false;
            }
        }
        while (left > 0) {
            if (!visitor.visit(late.rows[--left])) {
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
        return count + outer(question).count + late(question).count;
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

    /// The rows of the answer that begin before the range, or with it and do not end before it does; the deepest
    /// first. Of those that hold a number only the deepest can be the deepest row there.
    private Found outer(Question question) {
        Found found = new Found();
        int covering = question.deepest();
        boolean isFirst = covering >= 0 && question.begins(covering) == 0;
        int passed = Forest.NONE;
        int row = isFirst ? covering : question.deepestFromBefore(passed);
        while (row >= 0) {
            if (owners.contains(row) && (question.isSame(row) || isOuterOwner(row, passed, question))) {
                found.add(row);
            }
            if (question.ends(row) >= 0) {
                return found;
            }
            passed = row;
            row = question.deepestFromBefore(passed);
        }
        return found;
    }

    /// @param passed the row behind which the numbers are still to be seen, [Forest#NONE] for all of them
    private boolean isOuterOwner(int row, int passed, Question question) {
        int deepest = passed == Forest.NONE ? question.deepestAtFirst() : ranges.deepestBehind(passed);
        while (deepest != row) {
            if (question.ends(deepest) >= 0 || !ranges.endsBeforeLast(deepest, row)) {
                return false;
            }
            deepest = ranges.deepestBehind(deepest);
        }
        return true;
    }

    /// The rows of the answer that begin after the first number of the range and end after it, the deepest first.
    /// What such a row holds of the range from the beginning of the next on is held by the next, which is deeper.
    private Found late(Question question) {
        Found found = new Found();
        int next = Forest.NONE;
        int row = question.deepestPastLast(next);
        while (row >= 0 && question.begins(row) > 0) {
            if (owners.contains(row) && isLateOwner(row, next, question)) {
                found.add(row);
            }
            next = row;
            row = question.deepestPastLast(next);
        }
        return found;
    }

    private boolean isLateOwner(int row, int next, Question question) {
        int deepest = ranges.deepestAtFirst(row);
        while (deepest != row) {
            boolean through =
                    next == Forest.NONE ? question.ends(deepest) >= 0 : !ranges.endsBeforeFirst(deepest, next);
            if (through) {
                return false;
            }
            deepest = ranges.deepestBehind(deepest);
        }
        return true;
    }

    /// Rows over the edges, the deepest first.
    private static final class Found {
        private int[] rows = NO_ROWS;
        private int count;

        void add(int row) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, Math.max(4, count * 2));
            }
            rows[count++] = row;
        }
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
