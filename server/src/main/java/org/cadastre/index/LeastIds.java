package org.cadastre.index;

import java.util.Arrays;

/// The ids of rows from the least up, within any range of rows, without a look at the others.
///
/// For every run of 2^k blocks the row with the least id is known, so that the least of a range is that of two runs and
/// of the ends of two blocks. It is given, and divides the range into two, whose least ones wait in a heap: the time
/// goes with the number of ids that are asked for. Two bytes a row.
///
/// Immutable.
final class LeastIds {
    private static final int BLOCK_BITS = 5;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final int[] ids;
    private final int[][] leastOfRuns;

    /// @param ids the id of each row; kept, never changed
    LeastIds(int[] ids) {
        this.ids = ids;
        int blocks = ids.length + BLOCK - 1 >>> BLOCK_BITS;
        int levels = blocks == 0 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(blocks);
        leastOfRuns = new int[levels][];
        for (int level = 0; level < levels; level++) {
            leastOfRuns[level] = level == 0 ? ofBlocks(blocks) : ofRuns(leastOfRuns[level - 1], 1 << level - 1);
        }
    }

    private int[] ofBlocks(int blocks) {
        int[] rows = new int[blocks];
        for (int block = 0; block < blocks; block++) {
            int from = block << BLOCK_BITS;
            rows[block] = scan(from, Math.min(from + BLOCK, ids.length));
        }
        return rows;
    }

    private int[] ofRuns(int[] halves, int half) {
        int[] rows = new int[halves.length - half];
        for (int block = 0; block < rows.length; block++) {
            rows[block] = lesser(halves[block], halves[block + half]);
        }
        return rows;
    }

    /// The row with the least id of a range that is not empty, the first of several.
    int row(int from, int to) {
        int firstBlock = from + BLOCK - 1 >>> BLOCK_BITS;
        int endBlock = to >>> BLOCK_BITS;
        if (firstBlock >= endBlock) {
            return scan(from, to);
        }
        int level = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(endBlock - firstBlock);
        int[] runs = leastOfRuns[level];
        int least = lesser(runs[firstBlock], runs[endBlock - (1 << level)]);
        int firstWhole = firstBlock << BLOCK_BITS;
        int endWhole = endBlock << BLOCK_BITS;
        if (from < firstWhole) {
            least = lesser(scan(from, firstWhole), least);
        }
        return endWhole < to ? lesser(least, scan(endWhole, to)) : least;
    }

    /// The rows of a range in the order of their ids, those with one and the same in any order.
    Walk walk(int from, int to) {
        return new Walk(from, to);
    }

    private int scan(int from, int to) {
        int least = from;
        for (int row = from + 1; row < to; row++) {
            if (ids[row] < ids[least]) {
                least = row;
            }
        }
        return least;
    }

    private int lesser(int row, int other) {
        return ids[other] < ids[row] ? other : row;
    }

    /// Gives rows one after the other. For one thread.
    final class Walk {
        private static final int NONE = -1;

        private long[] heap = new long[64];
        private int[] parts = new int[3 * 64];
        private int size;
        private int partCount;

        private Walk(int from, int to) {
            put(from, to);
        }

        /// The next row, or -1 after the last.
        int next() {
            if (size == 0) {
                return NONE;
            }
            int part = (int) heap[0];
            int from = parts[part];
            int row = parts[part + 1];
            int to = parts[part + 2];
            heap[0] = heap[--size];
            down();
            put(from, row);
            put(row + 1, to);
            return row;
        }

        private void put(int from, int to) {
            if (from >= to) {
                return;
            }
            if (3 * partCount == parts.length) {
                parts = Arrays.copyOf(parts, 2 * parts.length);
            }
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, 2 * size);
            }
            int part = 3 * partCount++;
            int row = row(from, to);
            parts[part] = from;
            parts[part + 1] = row;
            parts[part + 2] = to;
            up((long) ids[row] << Integer.SIZE | part);
        }

        private void up(long entry) {
            int place = size++;
            while (place > 0 && heap[place - 1 >>> 1] > entry) {
                heap[place] = heap[place - 1 >>> 1];
                place = place - 1 >>> 1;
            }
            heap[place] = entry;
        }

        private void down() {
            long entry = heap[0];
            int place = 0;
            for (int child = 1; child < size; child = 2 * place + 1) {
                if (child + 1 < size && heap[child + 1] < heap[child]) {
                    child++;
                }
                if (heap[child] >= entry) {
                    break;
                }
                heap[place] = heap[child];
                place = child;
            }
            heap[place] = entry;
        }
    }
}
