package org.cadastre.index;

/// Sorts row numbers by a comparison of rows, stable and without boxing: a merge sort that takes runs which are in
/// order
/// already as they are, so that sorted input costs one pass.
@FunctionalInterface
interface RowOrder {
    /// Below, at or above zero as the first row comes before, with or after the second.
    int compare(int row, int other);

    /// The rows 0 to `count - 1` in order.
    static int[] sort(int count, RowOrder order) {
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            rows[i] = i;
        }
        if (!isSorted(rows, 0, count, order)) {
            sort(rows, new int[count], 0, count, order);
        }
        return rows;
    }

    private static void sort(int[] rows, int[] spare, int from, int to, RowOrder order) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(rows, spare, from, middle, order);
        sort(rows, spare, middle, to, order);
        if (order.compare(rows[middle - 1], rows[middle]) <= 0) {
            return;
        }
        System.arraycopy(rows, from, spare, from, middle - from);
        int left = from;
        int right = middle;
        for (int at = from; left < middle; at++) {
            if (right < to && order.compare(spare[left], rows[right]) > 0) {
                rows[at] = rows[right++];
            } else {
                rows[at] = spare[left++];
            }
        }
    }

    private static boolean isSorted(int[] rows, int from, int to, RowOrder order) {
        for (int i = from + 1; i < to; i++) {
            if (order.compare(rows[i - 1], rows[i]) > 0) {
                return false;
            }
        }
        return true;
    }
}
