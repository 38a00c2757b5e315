package org.cadastre.index;

import java.util.Arrays;

/// Keys in ascending order, one after the other in one array of bytes, with searches for where a key would stand.
final class TextColumns {
    private final byte[] bytes;
    private final int[] offsets;
    private final int[] byEnd;

    /// @param bytes the keys
    /// @param offsets the place of each key's first byte, and after the last one the place after its last byte
    /// @param byEnd the rows in the order of their keys read from the last byte to the first
    TextColumns(byte[] bytes, int[] offsets, int[] byEnd) {
        this.bytes = bytes;
        this.offsets = offsets;
        this.byEnd = byEnd;
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int row) {
        return offsets[row];
    }

    int end(int row) {
        return offsets[row + 1];
    }

    /// The row at a place of the order by ends.
    int rowByEnd(int place) {
        return byEnd[place];
    }

    int size() {
        return offsets.length - 1;
    }

    int length(int row) {
        return offsets[row + 1] - offsets[row];
    }

    /// The first row whose key is not below this one.
    int notBelow(byte[] key) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = from + to >>> 1;
            if (compareWhole(middle, key) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// The first row from `from` whose key is above this one.
    int above(byte[] key, int from) {
        int low = from;
        int high = size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (compareWhole(middle, key) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The first row from `from` and before `to` whose key is above all keys that begin so, or `to`.
    int aboveStart(byte[] start, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            int keyEnd = offsets[middle] + Math.min(length(middle), start.length);
            if (Arrays.compareUnsigned(bytes, offsets[middle], keyEnd, start, 0, start.length) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The first place of the order by ends whose key, read from its end, is above all keys that end so
    /// (`strictly`), or not below the end itself.
    int placeByEnd(byte[] end, boolean strictly) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = low + high >>> 1;
            int row = byEnd[middle];
            int keyStart = Math.max(offsets[row], offsets[row + 1] - end.length);
            int order = compareBackward(bytes, keyStart, offsets[row + 1], end, 0, end.length);
            if (order < 0 || strictly && order == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean startsWith(int row, byte[] start) {
        int at = offsets[row];
        return length(row) >= start.length && Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
    }

    boolean endsWith(int row, byte[] end) {
        int to = offsets[row + 1];
        return length(row) >= end.length && Arrays.equals(bytes, to - end.length, to, end, 0, end.length);
    }

    boolean isSame(int row, int other) {
        return Arrays.equals(bytes, offsets[row], offsets[row + 1], bytes, offsets[other], offsets[other + 1]);
    }

    private int compareWhole(int row, byte[] key) {
        return Arrays.compareUnsigned(bytes, offsets[row], offsets[row + 1], key, 0, key.length);
    }

    /// Compares two keys from their last byte to their first.
    static int compareBackward(byte[] one, int oneStart, int oneEnd, byte[] other, int otherStart, int otherEnd) {
        int common = Math.min(oneEnd - oneStart, otherEnd - otherStart);
        for (int i = 1; i <= common; i++) {
            int order = Byte.compareUnsigned(one[oneEnd - i], other[otherEnd - i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(oneEnd - oneStart, otherEnd - otherStart);
    }
}
