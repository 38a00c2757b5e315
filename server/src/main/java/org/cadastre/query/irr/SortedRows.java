package org.cadastre.query.irr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes rows of numbers in any order, several times too, and gives them sorted, each once. For one thread.
///
/// What comes is kept as it comes until it is [#TAIL] rows, and then as a sorted run. A run is merged into the one
/// before as long as that is not twice as long, so that runs are few and a row is seldom moved; the work for one row
/// is at most to go through those that are there.
final class SortedRows {
    private static final int TAIL = 1 << 14;

    /// How many numbers a row has: one or three.
    private final int width;

    private final List<long[]> runs = new ArrayList<>();
    private int inRuns;
    private long[] tail;
    private int tailEnd;

    /// @param width how many numbers a row has: one or three
    SortedRows(int width) {
        this.width = width;
        tail = new long[64 * width];
    }

    /// How many rows there are, some of them perhaps twice.
    int size() {
        return (inRuns + tailEnd) / width;
    }

    /// Takes a row of one number.
    void add(long only) {
        int at = grown();
        tail[at] = only;
    }

    /// Takes a row of three numbers.
    void add(long first, long second, long third) {
        int at = grown();
        tail[at] = first;
        tail[at + 1] = second;
        tail[at + 2] = third;
    }

    /// Makes room for a row, and gives its place.
    private int grown() {
        if (tailEnd == TAIL * width) {
            endTail();
        }
        if (tailEnd == tail.length) {
            tail = Arrays.copyOf(tail, 2 * tail.length);
        }
        tailEnd += width;
        return tailEnd - width;
    }

    /// All rows, those of a row one after the other.
    long[] sorted() {
        endTail();
        while (runs.size() > 1) {
            mergeLast();
        }
        return runs.isEmpty() ? new long[0] : runs.getFirst();
    }

    private void endTail() {
        if (tailEnd == 0) {
            return;
        }
        int end = width == 1 ? sortDistinct(tail, tailEnd) : Triples.sortDistinct(tail, tailEnd);
        push(Arrays.copyOf(tail, end));
        tailEnd = 0;
        while (runs.size() > 1 && runs.get(runs.size() - 2).length < 2 * runs.getLast().length) {
            mergeLast();
        }
    }

    private void push(long[] run) {
        runs.add(run);
        inRuns += run.length;
    }

    private void mergeLast() {
        long[] right = runs.removeLast();
        long[] left = runs.removeLast();
        inRuns -= left.length + right.length;
        push(merged(left, right));
    }

    private long[] merged(long[] left, long[] right) {
        long[] both = new long[left.length + right.length];
        int i = 0;
        int j = 0;
        int end = 0;
        while (i < left.length || j < right.length) {
            int order = i == left.length ? 1 : j == right.length ? -1 : compare(left, i, right, j);
            System.arraycopy(order <= 0 ? left : right, order <= 0 ? i : j, both, end, width);
            i += order <= 0 ? width : 0;
            j += order >= 0 ? width : 0;
            end += width;
        }
        return end == both.length ? both : Arrays.copyOf(both, end);
    }

    private int compare(long[] left, int i, long[] right, int j) {
        return width == 1 ? Long.compare(left[i], right[j]) : Triples.compare(left, i, right, j);
    }

    private static int sortDistinct(long[] rows, int end) {
        Arrays.sort(rows, 0, end);
        int kept = 0;
        for (int i = 0; i < end; i++) {
            if (kept == 0 || rows[kept - 1] != rows[i]) {
                rows[kept++] = rows[i];
            }
        }
        return kept;
    }
}
