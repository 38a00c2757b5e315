package org.cadastre.query.irr;

/// Rows of three numbers that lie one after the other in an array, compared by the first, then the second,
/// then the third.
final class Triples {
    private Triples() {}

    /// Sorts rows in place and leaves one of equal ones. A merge sort that doubles runs from single rows on.
    ///
    /// @param end the place after the last number, a multiple of three
    /// @return the place after the last number that is left
    static int sortDistinct(long[] rows, int end) {
        if (!isAscending(rows, end)) {
            sort(rows, end);
        }
        int kept = 0;
        for (int at = 0; at < end; at += 3) {
            if (kept == 0 || compare(rows, kept - 3, rows, at) != 0) {
                copy(rows, at, rows, kept);
                kept += 3;
            }
        }
        return kept;
    }

    private static boolean isAscending(long[] rows, int end) {
        for (int at = 3; at < end; at += 3) {
            if (compare(rows, at - 3, rows, at) > 0) {
                return false;
            }
        }
        return true;
    }

    private static void sort(long[] rows, int end) {
        long[] from = rows;
        long[] to = new long[end];
        boolean elsewhere = false;
        for (int run = 3; run < end; run *= 2) {
            for (int start = 0; start < end; start += 2 * run) {
                merge(from, start, Math.min(start + run, end), Math.min(start + 2 * run, end), to);
            }
            long[] spare = from;
            from = to;
            to = spare;
            elsewhere = !elsewhere;
        }
        if (elsewhere) {
            System.arraycopy(from, 0, rows, 0, end);
        }
    }

    private static void merge(long[] from, int start, int middle, int end, long[] to) {
        int left = start;
        int right = middle;
        for (int at = start; at < end; at += 3) {
            if (left < middle && (right == end || compare(from, left, from, right) <= 0)) {
                copy(from, left, to, at);
                left += 3;
            } else {
                copy(from, right, to, at);
                right += 3;
            }
        }
    }

    static int compare(long[] one, int i, long[] other, int j) {
        int first = Long.compare(one[i], other[j]);
        if (first != 0) {
            return first;
        }
        int second = Long.compare(one[i + 1], other[j + 1]);
        return second != 0 ? second : Long.compare(one[i + 2], other[j + 2]);
    }

    private static void copy(long[] from, int i, long[] to, int j) {
        to[j] = from[i];
        to[j + 1] = from[i + 1];
        to[j + 2] = from[i + 2];
    }
}
