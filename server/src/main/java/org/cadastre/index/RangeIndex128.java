package org.cadastre.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Ranges of unsigned 128-bit numbers, IPv6 addresses, and which of them hold a number or a range. Each number is given
/// by its first and its last 64 bits.
///
/// Layout, one place a row: `highs`, the first 64 bits of the first number with the top bit turned so that signed order
/// is their order; `lengths`, the prefix length of a row that is a prefix, else -1; and the [Forest]. Most first
/// numbers
/// end in 64 zero bits; the last 64 bits of the others stand in `lows` under their place in `lowRows`. The last number
/// of
/// a row that is no prefix stands in `wideHighs` and `wideLows` under its place in `wideRows`. A look-up goes as in
/// [RangeIndex32].
public final class RangeIndex128 extends RangeIndex {
    private static final int MAX_TOP_BITS = 16;
    private static final long TURN = Long.MIN_VALUE;

    private final long[] highs;
    private final byte[] lengths;
    private final int[] lowRows;
    private final long[] lows;
    private final int[] wideRows;
    private final long[] wideHighs;
    private final long[] wideLows;
    private final int[] top;
    private final int topShift;
    private final int[] parent;
    private final int @Nullable [] jump;

    /// An index and what its rows are.
    ///
    /// @param index the index
    /// @param order for each row of the index, the number of the input row
    public record Built(RangeIndex128 index, int[] order) {}

    private RangeIndex128(Input input, Forest.Grown grown) {
        super(grown, (row, other) -> input.compareLast(grown.order()[row], grown.order()[other]) > 0);
        int[] order = grown.order();
        highs = new long[order.length];
        lengths = new byte[order.length];
        int[] withLow = new int[order.length];
        int[] noPrefix = new int[order.length];
        int lowCount = 0;
        int wideCount = 0;
        for (int row = 0; row < order.length; row++) {
            highs[row] = input.firstHigh[order[row]] ^ TURN;
            lengths[row] = input.prefixLength(order[row]);
            if (input.firstLow[order[row]] != 0) {
                withLow[lowCount++] = row;
            }
            if (!isPrefix(row)) {
                noPrefix[wideCount++] = row;
            }
        }
        lowRows = Arrays.copyOf(withLow, lowCount);
        lows = picked(input.firstLow, order, lowRows);
        wideRows = Arrays.copyOf(noPrefix, wideCount);
        wideHighs = picked(input.lastHigh, order, wideRows);
        wideLows = picked(input.lastLow, order, wideRows);
        int bits = TopIndex.bits(forest.size(), MAX_TOP_BITS);
        topShift = 64 - bits;
        top = TopIndex.of(bits, forest.size(), row -> (int) ((highs[row] ^ TURN) >>> topShift))
                .from();
        parent = forest.parent();
        jump = forest.jump();
    }

    /// Makes an index. The arrays are read, not kept.
    ///
    /// @param firstHigh first 64 bits of the first numbers of the input rows, in any order
    /// @param firstLow last 64 bits of the first numbers
    /// @param lastHigh first 64 bits of the last numbers, none of which is below its first number
    /// @param lastLow last 64 bits of the last numbers
    /// @param layer layers: of rows with equal ranges a higher one is the deeper
    /// @param count how many input rows there are
    public static Built build(
            long[] firstHigh, long[] firstLow, long[] lastHigh, long[] lastLow, byte[] layer, int count) {
        Input input = new Input(firstHigh, firstLow, lastHigh, lastLow, layer);
        Forest.Grown grown = Forest.grow(RowOrder.sort(count, input), input);
        return new Built(new RangeIndex128(input, grown), grown.order());
    }

    /// The first 64 bits of a row's first number.
    public long firstHigh(int row) {
        return highs[row] ^ TURN;
    }

    /// The last 64 bits of a row's first number.
    public long firstLow(int row) {
        int place = lows.length == 0 ? -1 : Arrays.binarySearch(lowRows, row);
        return place < 0 ? 0 : lows[place];
    }

    /// The first 64 bits of a row's last number.
    public long lastHigh(int row) {
        if (!isPrefix(row)) {
            return wideHighs[Arrays.binarySearch(wideRows, row)];
        }
        int length = length(row);
        return length >= 64 ? firstHigh(row) : firstHigh(row) | -1L >>> length;
    }

    /// The last 64 bits of a row's last number.
    public long lastLow(int row) {
        if (!isPrefix(row)) {
            return wideLows[Arrays.binarySearch(wideRows, row)];
        }
        int length = length(row);
        if (length <= 64) {
            return -1L;
        }
        return length == 128 ? firstLow(row) : firstLow(row) | -1L >>> length - 64;
    }

    /// The deepest row that holds the number, or [#NO_MATCH].
    public int smallestCovering(long high, long low) {
        return smallestCovering(high, low, high, low);
    }

    /// The deepest row that holds all numbers from first to last, or [#NO_MATCH].
    public int smallestCovering(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        return side.isEmpty()
                ? deepest(firstHigh, firstLow, lastHigh, lastLow)
                : smallestCovering(new Span(this, firstHigh, firstLow, lastHigh, lastLow));
    }

    /// The deepest row that is exactly this range, or [#NO_MATCH].
    public int exact(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        return exact(new Span(this, firstHigh, firstLow, lastHigh, lastLow));
    }

    /// Visits all rows that hold the range, those equal to it too, the deepest first.
    ///
    /// @return false when the visitor ended the walk
    public boolean covering(long firstHigh, long firstLow, long lastHigh, long lastLow, RowVisitor visitor) {
        return covering(new Span(this, firstHigh, firstLow, lastHigh, lastLow), visitor);
    }

    /// Visits the direct more-specifics of the range, ascending: the rows inside it, not equal to it, that no other
    /// such
    /// row holds.
    ///
    /// @return false when the visitor ended the walk
    public boolean children(long firstHigh, long firstLow, long lastHigh, long lastLow, RowVisitor visitor) {
        return children(new Span(this, firstHigh, firstLow, lastHigh, lastLow), visitor);
    }

    /// Visits all rows inside the range that are not equal to it, in preorder.
    ///
    /// @return false when the visitor ended the walk
    public boolean moreSpecifics(long firstHigh, long firstLow, long lastHigh, long lastLow, RowVisitor visitor) {
        return moreSpecifics(new Span(this, firstHigh, firstLow, lastHigh, lastLow), visitor);
    }

    private int deepest(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        int row = floor(firstHigh, firstLow);
        while (row >= 0 && endsBefore(row, lastHigh, lastLow)) {
            int jumped = jump == null ? NO_MATCH : jump[row];
            row = jumped >= 0 && endsBefore(jumped, lastHigh, lastLow) ? jumped : parent[row];
        }
        return row;
    }

    private boolean endsBefore(int row, long high, long low) {
        long rowHigh = lastHigh(row);
        return rowHigh != high ? rowHigh + TURN < high + TURN : lastLow(row) + TURN < low + TURN;
    }

    /// The last row of the forest that starts at the number or before it, or -1.
    private int floor(long high, long low) {
        int bucket = (int) (high >>> topShift);
        int from = top[bucket];
        int length = top[bucket + 1] - from;
        long turned = high ^ TURN;
        while (length > 0) {
            int half = length + 1 >>> 1;
            int middle = from + half - 1;
            long start = highs[middle];
            boolean inTime = start != turned ? start < turned : low == -1L || firstLow(middle) + TURN <= low + TURN;
            from += inTime ? half : 0;
            length -= half;
        }
        return from - 1;
    }

    private boolean isPrefix(int row) {
        return lengths[row] != NO_PREFIX;
    }

    /// Lengths go to 128, which a signed byte holds as -128; no prefix is -1.
    private static final byte NO_PREFIX = -1;

    private int length(int row) {
        return lengths[row] & 0xFF;
    }

    private static long[] picked(long[] values, int[] order, int[] rows) {
        long[] picked = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[order[rows[i]]];
        }
        return picked;
    }

    private static int compare(long high, long low, long otherHigh, long otherLow) {
        return high != otherHigh ? Long.compareUnsigned(high, otherHigh) : Long.compareUnsigned(low, otherLow);
    }

    @Override
    Asked asked(int row) {
        return new Span(this, firstHigh(row), firstLow(row), lastHigh(row), lastLow(row));
    }

    @Override
    int deepestInForest(Asked asked) {
        Span span = (Span) asked;
        return deepest(span.firstHigh, span.firstLow, span.lastHigh, span.lastLow);
    }

    @Override
    int firstNotBefore(Asked asked) {
        Span span = (Span) asked;
        if ((span.firstHigh | span.firstLow) == 0) {
            return 0;
        }
        long low = span.firstLow - 1;
        return floor(low == -1L ? span.firstHigh - 1 : span.firstHigh, low) + 1;
    }

    @Override
    int compareSize(int row, int other) {
        long low = lastLow(row) - firstLow(row);
        long borrow = Long.compareUnsigned(lastLow(row), firstLow(row)) < 0 ? 1 : 0;
        long otherLow = lastLow(other) - firstLow(other);
        long otherBorrow = Long.compareUnsigned(lastLow(other), firstLow(other)) < 0 ? 1 : 0;
        return compare(
                lastHigh(row) - firstHigh(row) - borrow,
                low,
                lastHigh(other) - firstHigh(other) - otherBorrow,
                otherLow);
    }

    /// A range asked about.
    private record Span(RangeIndex128 index, long firstHigh, long firstLow, long lastHigh, long lastLow)
            implements Asked {
        @Override
        public int compareFirst(int row) {
            return compare(index.firstHigh(row), index.firstLow(row), firstHigh, firstLow);
        }

        @Override
        public int compareLast(int row) {
            return compare(index.lastHigh(row), index.lastLow(row), lastHigh, lastLow);
        }

        @Override
        public boolean startsBeyond(int row) {
            return compare(index.firstHigh(row), index.firstLow(row), lastHigh, lastLow) > 0;
        }
    }

    /// The input rows.
    private record Input(long[] firstHigh, long[] firstLow, long[] lastHigh, long[] lastLow, byte[] layer)
            implements RowOrder, Forest.Containment {
        @Override
        public int compare(int row, int other) {
            int byFirst = RangeIndex128.compare(firstHigh[row], firstLow[row], firstHigh[other], firstLow[other]);
            if (byFirst != 0) {
                return byFirst;
            }
            int byLast = compareLast(/* row= */ other, /* other= */ row);
            return byLast != 0 ? byLast : layer[row] - layer[other];
        }

        int compareLast(int row, int other) {
            return RangeIndex128.compare(lastHigh[row], lastLow[row], lastHigh[other], lastLow[other]);
        }

        @Override
        public boolean endsBefore(int row, int later) {
            return RangeIndex128.compare(lastHigh[row], lastLow[row], firstHigh[later], firstLow[later]) < 0;
        }

        @Override
        public boolean endsBeyond(int later, int row) {
            return compareLast(later, row) > 0;
        }

        /// The prefix length of an input row, as it stands in `lengths`.
        byte prefixLength(int row) {
            long high = firstHigh[row] ^ lastHigh[row];
            long low = firstLow[row] ^ lastLow[row];
            int length = high != 0 ? Long.numberOfLeadingZeros(high) : 64 + Long.numberOfLeadingZeros(low);
            long hostHigh = length >= 64 ? 0 : -1L >>> length;
            long hostLow = length <= 64 ? -1L : length == 128 ? 0 : -1L >>> length - 64;
            boolean isPrefix = high == hostHigh
                    && low == hostLow
                    && (firstHigh[row] & hostHigh) == 0
                    && (firstLow[row] & hostLow) == 0;
            return isPrefix ? (byte) length : NO_PREFIX;
        }
    }
}
