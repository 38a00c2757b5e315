package org.cadastre.index;

/// The rows of a forest and of the list beside it as one preorder.
///
/// Each row of the list knows its place among the rows of the forest, so that the walks compare row numbers only:
/// how many of them are before it, the first of them that begins after its end, and the deepest of them that
/// covers it. The number of a row of the list in the whole table is its place in the list plus the size of the
/// forest.
final class MergedRows {
    private final Forest forest;
    private final SideList list;
    private final int[] rowsBefore;
    private final int[] rowAfter;
    private final int[] rowAbove;

    MergedRows(Forest forest, SideList list, int[] rowsBefore, int[] rowAfter, int[] rowAbove) {
        this.forest = forest;
        this.list = list;
        this.rowsBefore = rowsBefore;
        this.rowAfter = rowAfter;
        this.rowAbove = rowAbove;
    }

    SideList list() {
        return list;
    }

    /// All rows.
    Slice whole() {
        return new Slice(0, forest.size(), Forest.NONE, 0, list.size());
    }

    /// Whether a row of the list is before one of the forest in preorder.
    boolean isBefore(int side, int row) {
        return rowsBefore[side] <= row;
    }

    /// The first row of the forest that begins after the end of a row of the list.
    int rowAfter(int side) {
        return rowAfter[side];
    }

    /// Of a row of the forest and one of the list, each possibly [Forest#NONE], the number of the one that is
    /// later in preorder.
    int later(int row, int side) {
        if (side == Forest.NONE) {
            return row;
        }
        return row < rowsBefore[side] ? forest.size() + side : row;
    }

    /// The deepest row above a row of the forest that covers it.
    ///
    /// @param endedBefore how many rows of the list end before the end of the row
    int parent(int row, int endedBefore) {
        return later(forest.parent(row), list.previous(listedBefore(row), endedBefore));
    }

    /// The deepest row above a row of the list that covers it.
    int parentOfListed(int side) {
        return later(rowAbove[side], list.previous(side, list.rank(side)));
    }

    /// All rows that cover a range, the deepest first.
    ///
    /// @param row the deepest row of the forest that covers it, or [Forest#NONE]
    /// @param startedBy how many rows of the list begin at its first number or before it
    /// @param endedBefore how many rows of the list end before its last number
    /// @param rows takes as many of them as it has room for
    /// @return how many there are
    int covering(int row, int startedBy, int endedBefore, int[] rows) {
        int main = row;
        int side = list.previous(startedBy, endedBefore);
        int count = 0;
        while (main >= 0 || side >= 0) {
            int next = later(main, side);
            if (count < rows.length) {
                rows[count] = next;
            }
            count++;
            if (next == main) {
                main = forest.parent(main);
            } else {
                side = list.previous(side, endedBefore);
            }
        }
        return count;
    }

    /// Visits the rows of the slice that no other row of it covers.
    boolean children(Slice slice, RowVisitor visitor) {
        int main = forest.pastOverhang(slice.from(), slice.overhang());
        int side = list.next(slice.sideFrom(), -1, slice.endedBy());
        int open = Forest.NONE;
        int rank = -1;
        while (side >= 0) {
            if (main < slice.to() && main < rowsBefore[side]) {
                if (!visitor.visit(main)) {
                    return false;
                }
                open = main;
                main = forest.pastOverhang(forest.skip(main), slice.overhang());
                continue;
            }
            if (open == Forest.NONE || !forest.isWithin(rowAbove[side], open)) {
                if (!visitor.visit(forest.size() + side)) {
                    return false;
                }
                rank = list.rank(side);
                main = forest.pastOverhang(Math.max(main, rowAfter[side]), slice.overhang());
            }
            side = list.next(side + 1, rank, slice.endedBy());
        }
        return forest.children(main, slice.to(), slice.overhang(), visitor);
    }

    /// Visits the rows of the slice.
    boolean all(Slice slice, RowVisitor visitor) {
        int main = forest.pastOverhang(slice.from(), slice.overhang());
        int side = list.next(slice.sideFrom(), -1, slice.endedBy());
        while (side >= 0) {
            if (main < slice.to() && main < rowsBefore[side]) {
                if (!visitor.visit(main)) {
                    return false;
                }
                main = forest.pastOverhang(main + 1, slice.overhang());
                continue;
            }
            if (!visitor.visit(forest.size() + side)) {
                return false;
            }
            side = list.next(side + 1, -1, slice.endedBy());
        }
        return forest.all(main, slice.to(), slice.overhang(), visitor);
    }

    /// The rows inside a row of the forest.
    Slice insideRow(int row, int endedBy) {
        return new Slice(row + 1, forest.skip(row), Forest.NONE, listedBefore(row), endedBy);
    }

    /// The rows inside a row of the list.
    ///
    /// @param to the first row of the forest that begins after its end
    Slice insideListed(int side, int to, int overhang, int endedBy) {
        return new Slice(rowsBefore[side], to, overhang, side + 1, endedBy);
    }

    /// How many rows of the list are before a row of the forest in preorder.
    private int listedBefore(int row) {
        int from = 0;
        int to = rowsBefore.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (rowsBefore[middle] <= row) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// Visits each row of the list with a row that it partly overlaps.
    void overlaps(OverlapVisitor visitor) {
        for (int side = 0; side < list.size(); side++) {
            visitor.overlap(forest.size() + side, list.overlapped(side));
        }
    }

    /// The rows that begin in a range: those of the forest in `[from, to)` without the overhang
    /// ([Forest#pastOverhang(int, int)]), and those of the list from `sideFrom` whose rank is below `endedBy`.
    record Slice(int from, int to, int overhang, int sideFrom, int endedBy) {}
}
