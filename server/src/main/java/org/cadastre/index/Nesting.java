package org.cadastre.index;

import java.util.Arrays;
import java.util.PriorityQueue;

/// One pass over sorted ranges that tells how they nest, and which of them partly overlap an earlier one.
///
/// A range that partly overlaps an earlier one begins after it and inside it, and ends after it. The last numbers
/// of the open rows of the forest grow from the innermost outwards, so looking at the innermost is enough; the
/// open ranges of the side list know no such order and wait in a heap.
final class Nesting {
    private final InputRanges ranges;
    private final int[] order;
    private final int[] parent;
    private final int[] skip;
    private int rows;
    private int depth;
    private int deepest;

    private final PriorityQueue<Integer> openBeside;
    private int[] beside = new int[0];
    private int[] overlapped = new int[0];
    private int besideCount;

    /// @param sorted the range numbers by first ascending, last descending, layer ascending
    Nesting(int[] sorted, InputRanges ranges) {
        this.ranges = ranges;
        order = new int[sorted.length];
        parent = new int[sorted.length];
        skip = new int[sorted.length];
        openBeside = new PriorityQueue<>((a, b) -> compareLast(a, b));
        int innermost = Forest.NONE;
        for (int range : sorted) {
            innermost = place(range, innermost);
        }
        close(innermost, Forest.NONE);
        System.arraycopy(beside, 0, order, rows, besideCount);
    }

    /// The range numbers by row: those of the forest, then those of the side list.
    int[] order() {
        return order;
    }

    int sideCount() {
        return besideCount;
    }

    /// How many rows the forest has.
    int rows() {
        return rows;
    }

    /// The forest.
    ///
    /// @param tags the tag of each row
    /// @param tagBits how many bits a tag has
    Forest forest(byte[] tags, int tagBits) {
        return new Forest(Arrays.copyOf(parent, rows), Arrays.copyOf(skip, rows), deepest, tags, tagBits);
    }

    /// For each row of the side list, in order, a row that it partly overlaps.
    int[] overlappedRows() {
        int[] rowOf = new int[order.length];
        for (int row = 0; row < order.length; row++) {
            rowOf[order[row]] = row;
        }
        int[] others = new int[besideCount];
        for (int i = 0; i < besideCount; i++) {
            others[i] = rowOf[overlapped[i]];
        }
        return others;
    }

    /// @return the innermost row that is now open
    private int place(int range, int innermost) {
        int open = innermost;
        while (open >= 0 && ranges.endsBeforeFirst(order[open], range)) {
            open = close(open, parent[open]);
        }
        if (open >= 0 && ranges.endsBeforeLast(order[open], range)) {
            putBeside(range, order[open]);
            return open;
        }
        if (besideCount > 0 && overlapsBeside(range)) {
            return open;
        }
        int row = rows++;
        order[row] = range;
        parent[row] = open;
        deepest = Math.max(deepest, ++depth);
        return row;
    }

    private boolean overlapsBeside(int range) {
        while (!openBeside.isEmpty() && ranges.endsBeforeFirst(openBeside.element(), range)) {
            openBeside.remove();
        }
        if (openBeside.isEmpty() || !ranges.endsBeforeLast(openBeside.element(), range)) {
            return false;
        }
        putBeside(range, openBeside.element());
        return true;
    }

    private void putBeside(int range, int other) {
        if (besideCount == beside.length) {
            int capacity = Math.min(order.length, Math.max(16, besideCount * 2));
            beside = Arrays.copyOf(beside, capacity);
            overlapped = Arrays.copyOf(overlapped, capacity);
        }
        beside[besideCount] = range;
        overlapped[besideCount++] = other;
        openBeside.add(range);
    }

    /// Ends the open rows from the innermost to the one below `outer`.
    private int close(int innermost, int outer) {
        int open = innermost;
        while (open != outer) {
            skip[open] = rows;
            open = parent[open];
            depth--;
        }
        return open;
    }

    private int compareLast(int a, int b) {
        if (ranges.endsBeforeLast(a, b)) {
            return -1;
        }
        return ranges.endsBeforeLast(b, a) ? 1 : 0;
    }
}
