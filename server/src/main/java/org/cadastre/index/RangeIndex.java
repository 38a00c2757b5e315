package org.cadastre.index;

import java.util.Arrays;

/// The walks over rows that do not depend on how wide a number is.
///
/// Of several rows that hold a range, the deeper one is the smaller; of two of one size the one that starts later; of
/// equal ranges the one of the later layer, and within a layer the one that came later.
abstract sealed class RangeIndex permits RangeIndex32, RangeIndex128 {
    /// No row.
    public static final int NO_MATCH = -1;

    final Forest forest;
    final SideList side;

    RangeIndex(Forest.Grown grown, SideList.LaterEnd laterEnd) {
        forest = grown.forest();
        side = SideList.of(forest.size(), grown.crossed(), laterEnd);
    }

    /// A range asked about, compared with rows.
    interface Asked {
        /// Compares the row's first number with the first one asked about.
        int compareFirst(int row);

        /// Compares the row's last number with the last one asked about.
        int compareLast(int row);

        /// Whether the row's first number is above the last one asked about.
        boolean startsBeyond(int row);

        /// Whether the row is inside the range asked about and smaller.
        default boolean isInside(int row) {
            int first = compareFirst(row);
            int last = compareLast(row);
            return first >= 0 && last <= 0 && (first != 0 || last != 0);
        }
    }

    /// The row's own range, asked about.
    abstract Asked asked(int row);

    /// The deepest row of the forest that holds what is asked about.
    abstract int deepestInForest(Asked asked);

    /// The first row of the forest that starts at the range asked about or after its start.
    abstract int firstNotBefore(Asked asked);

    /// Compares how many numbers two rows hold.
    abstract int compareSize(int row, int other);

    /// How many rows there are.
    public final int size() {
        return side.end();
    }

    /// How many rows partly overlap an earlier one.
    public final int overlapCount() {
        return side.end() - side.from();
    }

    /// Visits each row that partly overlaps an earlier one, together with such a row.
    public final void overlaps(OverlapVisitor visitor) {
        for (int row = side.from(); row < side.end(); row++) {
            visitor.overlap(row, side.crossed()[row - side.from()]);
        }
    }

    /// The deepest row above this one that holds all of it, or [#NO_MATCH].
    public final int parent(int row) {
        if (side.isEmpty()) {
            return forest.parent()[row];
        }
        int[] rows = coveringRows(asked(row));
        for (int i = 0; i < rows.length - 1; i++) {
            if (rows[i] == row) {
                return rows[i + 1];
            }
        }
        return NO_MATCH;
    }

    /// Visits the direct children of a row, ascending: the rows that it holds and no other one between them. A row of
    /// the same range in a deeper layer is its only child.
    ///
    /// @return false when the visitor ended the walk
    public final boolean childrenOf(int row, RowVisitor visitor) {
        Asked asked = asked(row);
        int next = row + 1;
        boolean isTwin =
                next < size() && next != side.from() && asked.compareFirst(next) == 0 && asked.compareLast(next) == 0;
        return isTwin ? visitor.visit(next) : children(asked, visitor);
    }

    final int smallestCovering(Asked asked) {
        int best = deepestInForest(asked);
        if (side.isEmpty()) {
            return best;
        }
        int[] found = {best};
        side.covering(row -> asked.compareFirst(row) <= 0, row -> asked.compareLast(row) >= 0, row -> {
            if (found[0] < 0 || compareDepth(row, found[0]) < 0) {
                found[0] = row;
            }
            return true;
        });
        return found[0];
    }

    final int exact(Asked asked) {
        int row = smallestCovering(asked);
        return row >= 0 && asked.compareFirst(row) == 0 && asked.compareLast(row) == 0 ? row : NO_MATCH;
    }

    final boolean covering(Asked asked, RowVisitor visitor) {
        if (side.isEmpty()) {
            return chain(deepestInForest(asked), visitor);
        }
        for (int row : coveringRows(asked)) {
            if (!visitor.visit(row)) {
                return false;
            }
        }
        return true;
    }

    /// Visits the row and all above it in the forest.
    final boolean chain(int deepest, RowVisitor visitor) {
        int[] parent = forest.parent();
        for (int row = deepest; row >= 0; row = parent[row]) {
            if (!visitor.visit(row)) {
                return false;
            }
        }
        return true;
    }

    final boolean children(Asked asked, RowVisitor visitor) {
        if (side.isEmpty()) {
            return forestChildren(asked, visitor);
        }
        Rows found = new Rows();
        forestChildren(asked, row -> !isDirect(row, asked) || found.add(row));
        for (int row = firstSideRow(asked); row < side.end() && !asked.startsBeyond(row); row++) {
            if (asked.isInside(row) && isDirect(row, asked)) {
                found.add(row);
            }
        }
        for (int row : found.sorted(this::comparePreorder)) {
            if (!visitor.visit(row)) {
                return false;
            }
        }
        return true;
    }

    final boolean moreSpecifics(Asked asked, RowVisitor visitor) {
        int sideRow = side.isEmpty() ? 0 : firstSideRow(asked);
        int row = firstNotBefore(asked);
        while (row < forest.size() && !asked.startsBeyond(row)) {
            while (sideRow != 0 && sideRow < side.end() && comparePreorder(sideRow, row) < 0) {
                if (asked.isInside(sideRow) && !visitor.visit(sideRow)) {
                    return false;
                }
                sideRow++;
            }
            if (asked.isInside(row) && !visitor.visit(row)) {
                return false;
            }
            row++;
        }
        while (sideRow != 0 && sideRow < side.end() && !asked.startsBeyond(sideRow)) {
            if (asked.isInside(sideRow) && !visitor.visit(sideRow)) {
                return false;
            }
            sideRow++;
        }
        return true;
    }

    private boolean forestChildren(Asked asked, RowVisitor visitor) {
        int[] skip = forest.skip();
        int row = firstNotBefore(asked);
        while (row < skip.length && !asked.startsBeyond(row)) {
            if (!asked.isInside(row)) {
                row++;
                continue;
            }
            if (!visitor.visit(row)) {
                return false;
            }
            row = skip[row];
        }
        return true;
    }

    /// Whether no other row inside the range asked about lies between it and the row.
    private boolean isDirect(int row, Asked asked) {
        for (int above : coveringRows(asked(row))) {
            if (compareDepth(row, above) < 0 && asked.isInside(above)) {
                return false;
            }
        }
        return true;
    }

    private int[] coveringRows(Asked asked) {
        Rows rows = new Rows();
        chain(deepestInForest(asked), rows::add);
        side.covering(row -> asked.compareFirst(row) <= 0, row -> asked.compareLast(row) >= 0, rows::add);
        return rows.sorted(this::compareDepth);
    }

    private int firstSideRow(Asked asked) {
        return side.firstNotBefore(row -> asked.compareFirst(row) < 0);
    }

    private int compareDepth(int row, int other) {
        int bySize = compareSize(row, other);
        return bySize != 0 ? bySize : comparePreorder(/* row= */ other, /* other= */ row);
    }

    private int comparePreorder(int row, int other) {
        Asked asked = asked(other);
        int byFirst = asked.compareFirst(row);
        if (byFirst != 0) {
            return byFirst;
        }
        int byLast = asked.compareLast(row);
        return byLast != 0 ? -byLast : Integer.compare(row, other);
    }

    /// Rows gathered on the way.
    private static final class Rows {
        private int[] rows = new int[8];
        private int count;

        boolean add(int row) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, count * 2);
            }
            rows[count++] = row;
            return true;
        }

        int[] sorted(RowOrder order) {
            int[] places = RowOrder.sort(count, (a, b) -> order.compare(rows[a], rows[b]));
            for (int i = 0; i < count; i++) {
                places[i] = rows[places[i]];
            }
            return places;
        }
    }
}
