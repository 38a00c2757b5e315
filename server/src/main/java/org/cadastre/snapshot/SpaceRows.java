package org.cadastre.snapshot;

import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.SmallestCovering;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;

/// The rows of one number space of a snapshot, with their facts as columns: what figures are made of. All three
/// spaces are seen alike, each number as 128 bits ([NumberKind]).
///
/// Rows are in preorder: by first number, of equal ones the larger before the smaller, of equal ranges the upper layer
/// first. So the rows inside a row follow it. Rows that partly overlap an earlier one are among them too
/// ([#hasOverlaps()]).
public abstract sealed class SpaceRows {
    /// No row.
    public static final int NONE = RangeIndex32.NO_MATCH;

    private final NumberKind kind;
    private final Words words;
    private final RowColumns columns;

    private SpaceRows(NumberKind kind, Words words, RowColumns columns) {
        this.kind = kind;
        this.words = words;
        this.columns = columns;
    }

    /// What the numbers are.
    public NumberKind kind() {
        return kind;
    }

    /// How many rows there are.
    public int count() {
        return columns.count();
    }

    /// The upper 64 bits of a row's first number.
    public abstract long firstHigh(int row);

    /// The lower 64 bits of a row's first number.
    public abstract long firstLow(int row);

    /// The upper 64 bits of a row's last number.
    public abstract long lastHigh(int row);

    /// The lower 64 bits of a row's last number.
    public abstract long lastLow(int row);

    /// The row that a row lies in, [#NONE] for none; of equal ranges the upper layer is around the lower.
    public abstract int parent(int row);

    /// The smallest row that holds a number, of equal ones the deepest: the one that a look-up answers; or [#NONE].
    public abstract int at(long high, long low);

    /// The smallest row that holds all numbers of a range, of equal ones the deepest, or [#NONE].
    public abstract int covering(NumberRange range);

    /// The deepest row of this very range, or [#NONE].
    public abstract int exact(NumberRange range);

    /// Whether some rows partly overlap.
    public abstract boolean hasOverlaps();

    /// The range of a row.
    public NumberRange range(int row) {
        return kind.range(firstHigh(row), firstLow(row), lastHigh(row), lastLow(row));
    }

    /// Whether a row is one of a statistics file, of a registry's own or one of the file of IANA; others are objects,
    /// and pools.
    public boolean isPublished(int row) {
        return columns.object(row) == RowColumns.NO_OBJECT
                && words.kind(columns.kind(row)).poolOf().isEmpty();
    }

    /// The token of the registry whose pool a row is, empty when it is none.
    public String poolOf(int row) {
        return words.kind(columns.kind(row)).poolOf();
    }

    /// What rows of one registry and status have in common, as a number from 0 to [#wordCount()] - 1.
    public int word(int row) {
        return columns.kind(row);
    }

    /// How many such numbers there are.
    public int wordCount() {
        return words.kindCount();
    }

    /// The token of the registry of rows, lower case.
    public String registry(int word) {
        return words.kind(word).registry();
    }

    /// The status of rows as published, lower case; empty for rows that are objects.
    public String status(int word) {
        return words.kind(word).status();
    }

    /// The country of a row as two letters, the first in the upper byte of the lower 16 bits; 0 for none.
    public int country(int row) {
        return columns.country(row);
    }

    /// The day a row was registered as YYYYMMDD, 0 when it is not known.
    public int registered(int row) {
        return columns.registered(row);
    }

    /// The holder of a row, a number of [Holders], or [Holders#NONE].
    public int holder(int row) {
        return columns.holder(row);
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
