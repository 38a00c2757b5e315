package org.cadastre.index;

import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;

/// The ranges of a forest of 128-bit numbers in columns, with a search by first number.
///
/// Memory: the high half of the first number of each row (8 bytes), its prefix length (1 byte), and the top
/// index: for each value of the top bits of a number, the first row that does not begin below it. The top index
/// has a quarter to a half as many entries as there are rows, at most 2^16. The low half of the first number is
/// in a column beside for the rows where it is not zero, and so is the last number of the rows that are no
/// prefix; these have the length [#NO_PREFIX].
final class Columns128 {
    private static final int NO_PREFIX = -1;
    private static final int MOST_TOP_BITS = 16;

    private final long[] firstHighs;
    /// The prefix lengths less one, so that 128 is a byte.
    private final byte[] lengths;
    private final int[] top;
    private final int topShift;
    private final SparseRows lows;
    private final long[] firstLows;
    private final SparseRows ranges;
    private final long[] lastHighs;
    private final long[] lastLows;

    /// @param order the number of the input range for each row, possibly followed by others
    Columns128(InputRanges128 input, int[] order, int rows) {
        firstHighs = new long[rows];
        lengths = new byte[rows];
        long[] hasLow = new long[(rows + 63) >>> 6];
        long[] noPrefixes = new long[(rows + 63) >>> 6];
        for (int row = 0; row < rows; row++) {
            int range = order[row];
            firstHighs[row] = input.firstHigh()[range];
            lengths[row] = (byte) (input.prefixLength(range) - 1);
            if (input.firstLow()[range] != 0) {
                hasLow[row >>> 6] |= 1L << row;
            }
            if (length(row) == NO_PREFIX) {
                noPrefixes[row >>> 6] |= 1L << row;
            }
        }
        lows = new SparseRows(hasLow);
        firstLows = lows.gather(input.firstLow(), order);
        ranges = new SparseRows(noPrefixes);
        lastHighs = ranges.gather(input.lastHigh(), order);
        lastLows = ranges.gather(input.lastLow(), order);
        int topBits = Math.clamp(30 - Integer.numberOfLeadingZeros(rows), 1, MOST_TOP_BITS);
        topShift = Long.SIZE - topBits;
        top = top(topBits);
    }

    long firstHigh(int row) {
        return firstHighs[row];
    }

    long firstLow(int row) {
        return lows.contains(row) ? firstLows[lows.number(row)] : 0;
    }

    long lastHigh(int row) {
        int length = length(row);
        return length == NO_PREFIX ? lastHighs[ranges.number(row)] : firstHighs[row] | Ipv6Prefix.hostMaskHigh(length);
    }

    long lastLow(int row) {
        int length = length(row);
        return length == NO_PREFIX ? lastLows[ranges.number(row)] : firstLow(row) | Ipv6Prefix.hostMaskLow(length);
    }

    /// How many leading bits of a number decide whether it is in the row, given that it is not before it;
    /// [#NO_PREFIX] when no number of bits does.
    int length(int row) {
        return lengths[row] + 1;
    }

    /// How many leading bits the number shares with the first number of the row.
    int common(int row, long high, long low) {
        long different = firstHighs[row] ^ high;
        return different != 0
                ? Long.numberOfLeadingZeros(different)
                : Long.SIZE + Long.numberOfLeadingZeros(firstLow(row) ^ low);
    }

    boolean endsBefore(int row, long high, long low) {
        return Ipv6Address.compare(lastHigh(row), lastLow(row), high, low) < 0;
    }

    boolean isExactly(int row, long fromHigh, long fromLow, long toHigh, long toLow) {
        return firstHighs[row] == fromHigh
                && firstLow(row) == fromLow
                && lastHigh(row) == toHigh
                && lastLow(row) == toLow;
    }

    /// A row that begins before the number and is most often in the same line of memory as the row that
    /// [#search(long, long)] finds, -1 when there is none.
    int near(long high) {
        return top[(int) (high >>> topShift)] - 1;
    }

    /// The last row that begins at the number or before it, -1 when none does.
    int search(long high, long low) {
        int bucket = (int) (high >>> topShift);
        int row = top[bucket] - 1;
        int ahead = top[bucket + 1] - 1 - row;
        while (ahead > 0) {
            int half = (ahead + 1) >>> 1;
            row = Long.compareUnsigned(firstHighs[row + half], high) <= 0 ? row + half : row;
            ahead -= half;
        }
        boolean past = row >= 0 && firstHighs[row] == high && Long.compareUnsigned(firstLow(row), low) > 0;
        return past ? searchLow(bucket, row, high, low) : row;
    }

    private int searchLow(int bucket, int found, long high, long low) {
        int from = top[bucket];
        int to = found;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (firstHighs[middle] != high || Long.compareUnsigned(firstLow(middle), low) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return to - 1;
    }

    /// How many rows are before the range in preorder or equal to it.
    int notAfter(long fromHigh, long fromLow, long toHigh, long toLow) {
        int from = top[(int) (fromHigh >>> topShift)];
        int to = search(fromHigh, fromLow) + 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean sameFirst = firstHighs[middle] == fromHigh && firstLow(middle) == fromLow;
            if (!sameFirst || !endsBefore(middle, toHigh, toLow)) {
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
            while (row < firstHighs.length && firstHighs[row] >>> topShift < bucket) {
                row++;
            }
            index[bucket] = row;
        }
        return index;
    }
}
