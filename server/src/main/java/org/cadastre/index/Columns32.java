package org.cadastre.index;

import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv4Range;

/// The ranges of a forest of 32-bit numbers in columns, with a search by first number.
///
/// Memory: the first number of each row (4 bytes), its prefix length, which is a tag of the forest, and the top
/// index: for each value of the top bits of a number, the first row that does not begin below it. The top index
/// has a quarter to a half as many entries as there are rows, at most 2^18. A row that is no prefix has the
/// length [#NO_PREFIX] and its last number in a column beside.
final class Columns32 {
    private static final int NO_PREFIX = -1;
    private static final int MOST_TOP_BITS = 18;

    /// How many bits of the forest's words are for the lengths.
    static final int TAG_BITS = 6;

    private final int[] firsts;
    private final Forest forest;
    private final int[] top;
    private final int topShift;
    private final SparseRows ranges;
    private final int[] rangeLasts;

    /// The tags of the rows of a forest: the prefix length plus one, 0 when a row is no prefix.
    static byte[] tags(int[] first, int[] last, int[] order, int rows) {
        byte[] tags = new byte[rows];
        for (int row = 0; row < rows; row++) {
            tags[row] = (byte) (Ipv4Range.prefixLength(first[order[row]], last[order[row]]) + 1);
        }
        return tags;
    }

    /// @param order the number of the input range for each row, possibly followed by others
    /// @param forest the rows, with their [#tags]
    Columns32(int[] first, int[] last, int[] order, Forest forest) {
        this.forest = forest;
        int rows = forest.size();
        firsts = new int[rows];
        long[] noPrefixes = new long[(rows + 63) >>> 6];
        for (int row = 0; row < rows; row++) {
            int range = order[row];
            firsts[row] = first[range];
            if (length(row) == NO_PREFIX) {
                noPrefixes[row >>> 6] |= 1L << row;
            }
        }
        ranges = new SparseRows(noPrefixes);
        rangeLasts = new int[ranges.count()];
        for (int row = 0; row < rows; row++) {
            if (length(row) == NO_PREFIX) {
                rangeLasts[ranges.number(row)] = last[order[row]];
            }
        }
        int topBits = Math.clamp(30 - Integer.numberOfLeadingZeros(rows), 1, MOST_TOP_BITS);
        topShift = Integer.SIZE - topBits;
        top = top(topBits);
    }

    int first(int row) {
        return firsts[row];
    }

    int last(int row) {
        int length = length(row);
        return length == NO_PREFIX ? rangeLasts[ranges.number(row)] : firsts[row] | Ipv4Prefix.hostMask(length);
    }

    /// How many leading bits of a number decide whether it is in the row, given that it is not before it:
    /// [#NO_PREFIX] when no number of bits does.
    int length(int row) {
        return forest.tag(row) - 1;
    }

    /// A row that begins before the number and is most often in the same line of memory as the row that
    /// [#search(int)] finds, -1 when there is none.
    int near(int number) {
        return top[number >>> topShift] - 1;
    }

    /// The last row that begins at the number or before it, -1 when none does.
    int search(int number) {
        int bucket = number >>> topShift;
        int row = top[bucket] - 1;
        int ahead = top[bucket + 1] - 1 - row;
        while (ahead > 0) {
            int half = (ahead + 1) >>> 1;
            row = Integer.compareUnsigned(firsts[row + half], number) <= 0 ? row + half : row;
            ahead -= half;
        }
        return row;
    }

    /// How many rows are before the range in preorder or equal to it.
    int notAfter(int first, int last) {
        int from = top[first >>> topShift];
        int to = search(first) + 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (firsts[middle] != first || Integer.compareUnsigned(last(middle), last) >= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return to;
    }

    private int[] top(int bits) {
        int[] index = new int[(1 << bits) + 1];
        int row = 0;
        for (int bucket = 0; bucket <= 1 << bits; bucket++) {
            while (row < firsts.length && firsts[row] >>> topShift < bucket) {
                row++;
            }
            index[bucket] = row;
        }
        return index;
    }
}
