package org.cadastre.snapshot;

import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.SmallestCovering;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;

/// The rows of one number space of a snapshot, with their facts as columns: what figures are made of.
///
/// Rows are in preorder: by first number, of equal ones the larger before the smaller, of equal ranges the upper layer
/// first. So the rows inside a row follow it. Rows that partly overlap an earlier one are among them too
/// ([#hasOverlaps()]).
public abstract sealed class SpaceRows extends NumberRows {
    private final int count;
    private final Words words;

    private SpaceRows(NumberKind kind, Words words, RowColumns columns) {
        super(kind, words, columns);
        count = columns.count();
        this.words = words;
    }

    /// How many rows there are.
    public int count() {
        return count;
    }

    /// The smallest row that holds all numbers of a range, of equal ones the deepest, or [#NONE].
    public abstract int covering(NumberRange range);

    /// Whether some rows partly overlap.
    public abstract boolean hasOverlaps();

    /// How many words there are ([#word]), which are numbered from 0.
    public int wordCount() {
        return words.kindCount();
    }

    /// IPv4 addresses or AS numbers.
    static final class Of32 extends SpaceRows {
        private final RangeIndex32 index;

        Of32(NumberKind kind, Words words, NumberSpace<RangeIndex32, ?> space) {
            super(kind, words, space.columns());
            index = space.index();
        }

        @Override
        public long firstHigh(int row) {
            return 0;
        }

        @Override
        public long firstLow(int row) {
            return Integer.toUnsignedLong(index.first(row));
        }

        @Override
        public long lastHigh(int row) {
            return 0;
        }

        @Override
        public long lastLow(int row) {
            return Integer.toUnsignedLong(index.last(row));
        }

        @Override
        public int parent(int row) {
            return index.parent(row);
        }

        @Override
        public int at(long high, long low) {
            return SmallestCovering.of(index, (int) low, (int) low);
        }

        @Override
        public int covering(NumberRange range) {
            return switch (range) {
                case Ipv4Range(int first, int last)
                when kind() == NumberKind.IPV4 -> SmallestCovering.of(index, first, last);
                case AsNumberRange(int first, int last)
                when kind() == NumberKind.AUTNUM -> SmallestCovering.of(index, first, last);
                case NumberRange other -> NONE;
            };
        }

        @Override
        public int exact(NumberRange range) {
            return switch (range) {
                case Ipv4Range(int first, int last) when kind() == NumberKind.IPV4 -> index.exact(first, last);
                case AsNumberRange(int first, int last) when kind() == NumberKind.AUTNUM -> index.exact(first, last);
                case NumberRange other -> NONE;
            };
        }

        @Override
        public boolean hasOverlaps() {
            return index.overlapCount() > 0;
        }
    }

    /// IPv6 addresses.
    static final class Of128 extends SpaceRows {
        private final RangeIndex128 index;

        Of128(Words words, NumberSpace<RangeIndex128, ?> space) {
            super(NumberKind.IPV6, words, space.columns());
            index = space.index();
        }

        @Override
        public long firstHigh(int row) {
            return index.firstHigh(row);
        }

        @Override
        public long firstLow(int row) {
            return index.firstLow(row);
        }

        @Override
        public long lastHigh(int row) {
            return index.lastHigh(row);
        }

        @Override
        public long lastLow(int row) {
            return index.lastLow(row);
        }

        @Override
        public int parent(int row) {
            return index.parent(row);
        }

        @Override
        public int at(long high, long low) {
            return SmallestCovering.of(index, new Ipv6Range(high, low, high, low));
        }

        @Override
        public int covering(NumberRange range) {
            return range instanceof Ipv6Range ipv6 ? SmallestCovering.of(index, ipv6) : NONE;
        }

        @Override
        public int exact(NumberRange range) {
            return range instanceof Ipv6Range ipv6
                    ? index.exact(ipv6.firstHigh(), ipv6.firstLow(), ipv6.lastHigh(), ipv6.lastLow())
                    : NONE;
        }

        @Override
        public boolean hasOverlaps() {
            return index.overlapCount() > 0;
        }
    }
}
