package org.cadastre.index;

import java.util.function.IntPredicate;

/// The rows that fit no forest because they partly overlap an earlier row: a balanced tree over them in preorder, each
/// node with the row of its part that ends last. Finding those that hold a range takes a number of steps that grows
/// with
/// the logarithm of the list and with the number of rows found.
///
/// Layout: the rows are `from` to `from + crossed.length - 1`; the tree's node for the rows `low` to `high - 1` is
/// their
/// middle one, and `furthest[middle - from]` is the row that ends last among them.
///
/// @param from the first row of the list
/// @param crossed for each row, a row of the forest that it partly overlaps
/// @param furthest the row that ends last below each node
record SideList(int from, int[] crossed, int[] furthest) {
    /// Whether the last number of a row is above that of another.
    @FunctionalInterface
    interface LaterEnd {
        boolean endsLater(int row, int other);
    }

    static SideList of(int from, int[] crossed, LaterEnd order) {
        SideList list = new SideList(from, crossed, new int[crossed.length]);
        if (crossed.length > 0) {
            list.fill(from, from + crossed.length, order);
        }
        return list;
    }

    boolean isEmpty() {
        return crossed.length == 0;
    }

    int end() {
        return from + crossed.length;
    }

    private int fill(int low, int high, LaterEnd order) {
        int middle = (low + high) >>> 1;
        int furthestRow = middle;
        if (low < middle) {
            int left = fill(low, middle, order);
            furthestRow = order.endsLater(left, furthestRow) ? left : furthestRow;
        }
        if (middle + 1 < high) {
            int right = fill(middle + 1, high, order);
            furthestRow = order.endsLater(right, furthestRow) ? right : furthestRow;
        }
        furthest[middle - from] = furthestRow;
        return furthestRow;
    }

    /// Visits the rows that hold a range, in preorder.
    ///
    /// @param startsInTime whether a row's first number is not above the range's
    /// @param endsInTime whether a row's last number is not below the range's
    boolean covering(IntPredicate startsInTime, IntPredicate endsInTime, RowVisitor visitor) {
        return isEmpty() || covering(from, end(), startsInTime, endsInTime, visitor);
    }

    private boolean covering(
            int low, int high, IntPredicate startsInTime, IntPredicate endsInTime, RowVisitor visitor) {
        if (low >= high) {
            return true;
        }
        int middle = (low + high) >>> 1;
        if (!endsInTime.test(furthest[middle - from])) {
            return true;
        }
        if (!covering(low, middle, startsInTime, endsInTime, visitor)) {
            return false;
        }
        if (!startsInTime.test(middle)) {
            return true;
        }
        if (endsInTime.test(middle) && !visitor.visit(middle)) {
            return false;
        }
        return covering(middle + 1, high, startsInTime, endsInTime, visitor);
    }

    /// The first row, in preorder, whose first number is in time; the list's end when there is none.
    int firstNotBefore(IntPredicate startsBefore) {
        int low = from;
        int high = end();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (startsBefore.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
