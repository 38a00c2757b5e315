package org.cadastre.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Ranges of unsigned 32-bit numbers, IPv4 addresses or AS numbers, and which of them hold a number or a range.
///
/// Layout, one place a row: `starts`, the first number with its top bit turned so that signed order is its order;
/// `lengths`, the prefix length of a row that is a prefix, else -1 with its last number in `wideEnds` under its place
/// in
/// `wideRows`; and the [Forest]. A look-up takes the rows that share the number's topmost bits from the [TopIndex],
/// searches the last one that starts in time among them, and climbs from there to the first that ends in time.
public final class RangeIndex32 extends RangeIndex {
    private static final int MAX_TOP_BITS = 18;
    private static final int TURN = Integer.MIN_VALUE;

    private final int[] starts;
    private final byte[] lengths;
    private final int[] wideRows;
    private final int[] wideEnds;
    private final int[] top;
    private final int topShift;
    private final int[] parent;
    private final int @Nullable [] jump;

    /// An index and what its rows are.
    ///
    /// @param index the index
    /// @param order for each row of the index, the number of the input row
    public record Built(RangeIndex32 index, int[] order) {}

    private RangeIndex32(Input input, Forest.Grown grown) {
        super(grown, (row, other) -> input.compareLast(grown.order()[row], grown.order()[other]) > 0);
        int[] order = grown.order();
        starts = new int[order.length];
        lengths = new byte[order.length];
        int[] rows = new int[order.length];
        int wide = 0;
        for (int row = 0; row < order.length; row++) {
            int first = input.first[order[row]];
            starts[row] = first ^ TURN;
            lengths[row] = prefixLength(first, input.last[order[row]]);
            if (lengths[row] < 0) {
                rows[wide++] = row;
            }
        }
        wideRows = Arrays.copyOf(rows, wide);
        wideEnds = new int[wide];
        for (int i = 0; i < wide; i++) {
            wideEnds[i] = input.last[order[wideRows[i]]] ^ TURN;
        }
        int bits = TopIndex.bits(forest.size(), MAX_TOP_BITS);
        topShift = 32 - bits;
        top = TopIndex.of(bits, forest.size(), row -> (starts[row] ^ TURN) >>> topShift)
                .from();
        parent = forest.parent();
        jump = forest.jump();
    }

    /// Makes an index. The arrays are read, not kept.
    ///
    /// @param first first numbers of the input rows, in any order
    /// @param last last numbers, none below its first
    /// @param layer layers: of rows with equal ranges a higher one is the deeper
    /// @param count how many input rows there are
    public static Built build(int[] first, int[] last, byte[] layer, int count) {
        Input input = new Input(first, last, layer);
        Forest.Grown grown = Forest.grow(RowOrder.sort(count, input), input);
        return new Built(new RangeIndex32(input, grown), grown.order());
    }

    /// The first number of a row.
    public int first(int row) {
        return starts[row] ^ TURN;
    }

    /// The last number of a row.
    public int last(int row) {
        return turnedLast(row) ^ TURN;
    }

    /// The deepest row that holds the number, or [#NO_MATCH].
    public int smallestCovering(int number) {
        return side.isEmpty() ? deepest(number ^ TURN, number ^ TURN) : smallestCovering(asked(number, number));
    }

    /// The deepest row that holds all numbers from first to last, or [#NO_MATCH].
    public int smallestCovering(int first, int last) {
        return side.isEmpty() ? deepest(first ^ TURN, last ^ TURN) : smallestCovering(asked(first, last));
    }

    /// The deepest row that is exactly this range, or [#NO_MATCH].
    public int exact(int first, int last) {
        return exact(asked(first, last));
    }

    /// Visits all rows that hold the range, those equal to it too, the deepest first.
    ///
    /// @return false when the visitor ended the walk
    public boolean covering(int first, int last, RowVisitor visitor) {
        return side.isEmpty()
                ? chain(deepest(first ^ TURN, last ^ TURN), visitor)
                : covering(asked(first, last), visitor);
    }

    /// Visits the direct more-specifics of the range, ascending: the rows inside it, not equal to it, that no other
    /// such
    /// row holds.
    ///
    /// @return false when the visitor ended the walk
    public boolean children(int first, int last, RowVisitor visitor) {
        return children(asked(first, last), visitor);
    }

    /// Visits all rows inside the range that are not equal to it, in preorder.
    ///
    /// @return false when the visitor ended the walk
    public boolean moreSpecifics(int first, int last, RowVisitor visitor) {
        return moreSpecifics(asked(first, last), visitor);
    }

    /// The deepest row of the forest that holds the range, its numbers turned.
    private int deepest(int first, int last) {
        int row = floor(first);
        if (jump != null) {
            return climb(jump, row, last);
        }
        while (row >= 0 && turnedLast(row) < last) {
            row = parent[row];
        }
        return row;
    }

    private int climb(int[] far, int from, int last) {
        int row = from;
        while (row >= 0 && turnedLast(row) < last) {
            int jumped = far[row];
            row = jumped >= 0 && turnedLast(jumped) < last ? jumped : parent[row];
        }
        return row;
    }

    /// The last row of the forest that starts at the turned number or before it, or -1.
    private int floor(int turned) {
        int bucket = (turned ^ TURN) >>> topShift;
        int low = top[bucket];
        int length = top[bucket + 1] - low;
        while (length > 0) {
            int half = (length + 1) >>> 1;
            low += starts[low + half - 1] <= turned ? half : 0;
            length -= half;
        }
        return low - 1;
    }

    /// The last number of a row, turned. The host bits are added by turning them, since those of 0/0 include the top
    /// bit.
    private int turnedLast(int row) {
        int length = lengths[row];
        return length >= 0
                ? starts[row] ^ (int) (0xFFFF_FFFFL >>> length)
                : wideEnds[Arrays.binarySearch(wideRows, row)];
    }

    private static byte prefixLength(int first, int last) {
        int hosts = first ^ last;
        boolean isPrefix = (first & hosts) == 0 && (hosts & hosts + 1) == 0;
        return (byte) (isPrefix ? Integer.numberOfLeadingZeros(hosts) : -1);
    }

    private Span asked(int first, int last) {
        return new Span(this, first ^ TURN, last ^ TURN);
    }

    @Override
    Asked asked(int row) {
        return new Span(this, starts[row], turnedLast(row));
    }

    @Override
    int deepestInForest(Asked asked) {
        Span span = (Span) asked;
        return deepest(span.first, span.last);
    }

    @Override
    int firstNotBefore(Asked asked) {
        int first = ((Span) asked).first;
        return first == Integer.MIN_VALUE ? 0 : floor(first - 1) + 1;
    }

    @Override
    int compareSize(int row, int other) {
        return Long.compare((long) turnedLast(row) - starts[row], (long) turnedLast(other) - starts[other]);
    }

    /// A range asked about, its numbers turned.
    private record Span(RangeIndex32 index, int first, int last) implements Asked {
        @Override
        public int compareFirst(int row) {
            return Integer.compare(index.starts[row], first);
        }

        @Override
        public int compareLast(int row) {
            return Integer.compare(index.turnedLast(row), last);
        }

        @Override
        public boolean startsBeyond(int row) {
            return index.starts[row] > last;
        }
    }

    /// The input rows.
    private record Input(int[] first, int[] last, byte[] layer) implements RowOrder, Forest.Containment {
        @Override
        public int compare(int row, int other) {
            if (first[row] != first[other]) {
                return Integer.compareUnsigned(first[row], first[other]);
            }
            if (last[row] != last[other]) {
                return Integer.compareUnsigned(last[other], last[row]);
            }
            return layer[row] - layer[other];
        }

        int compareLast(int row, int other) {
            return Integer.compareUnsigned(last[row], last[other]);
        }

        @Override
        public boolean endsBefore(int row, int later) {
            return Integer.compareUnsigned(last[row], first[later]) < 0;
        }

        @Override
        public boolean endsBeyond(int later, int row) {
            return compareLast(later, row) > 0;
        }
    }
}
