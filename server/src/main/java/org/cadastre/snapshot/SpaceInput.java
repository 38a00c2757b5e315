package org.cadastre.snapshot;

import java.util.List;
import java.util.function.Function;
import org.cadastre.index.OverlapVisitor;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;

/// The rows of one number space of all files, one file after the other, before they are put in order.
///
/// @param <I> the index they are put into
abstract sealed class SpaceInput<I> {
    /// An index and, for each of its rows, the number of the input row.
    record Ordered<I>(I index, int[] order) {}

    final RowBatch.Ranges rows;

    SpaceInput(RowBatch.Ranges rows) {
        this.rows = rows;
    }

    /// Puts the rows named, in this order of precedence among equal ones, into an index.
    ///
    /// @param kept input rows
    /// @param layers the layer of each of them
    abstract Ordered<I> order(int[] kept, byte[] layers);

    abstract boolean sameRange(int row, int other);

    /// The range of an input row as the handle of an object.
    abstract String text(int row);

    abstract void overlaps(I index, OverlapVisitor visitor);

    static int[] pick(int[] values, int[] rows) {
        int[] picked = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[rows[i]];
        }
        return picked;
    }

    static int[] through(int[] order, int[] rows) {
        for (int i = 0; i < order.length; i++) {
            order[i] = rows[order[i]];
        }
        return order;
    }

    /// IPv4 addresses or AS numbers.
    static final class Of32 extends SpaceInput<RangeIndex32> {
        private final RowBatch.Ranges32 ranges;
        private final boolean autnums;

        private Of32(RowBatch.Ranges32 ranges, boolean autnums) {
            super(ranges);
            this.ranges = ranges;
            this.autnums = autnums;
        }

        static Of32 ipv4(List<RowBatch> batches) {
            return new Of32(joined(batches, batch -> batch.ipv4), false);
        }

        static Of32 autnums(List<RowBatch> batches) {
            return new Of32(joined(batches, batch -> batch.autnums), true);
        }

        private static RowBatch.Ranges32 joined(List<RowBatch> batches, Function<RowBatch, RowBatch.Ranges32> part) {
            RowBatch.Ranges32 all = new RowBatch.Ranges32();
            for (RowBatch batch : batches) {
                RowBatch.Ranges32 ranges = part.apply(batch);
                for (int row = 0; row < ranges.count(); row++) {
                    all.add(ranges.first[row], ranges.last[row]);
                    all.addFacts(ranges, row);
                }
            }
            return all;
        }

        @Override
        Ordered<RangeIndex32> order(int[] kept, byte[] layers) {
            RangeIndex32.Built built =
                    RangeIndex32.build(pick(ranges.first, kept), pick(ranges.last, kept), layers, kept.length);
            return new Ordered<>(built.index(), through(built.order(), kept));
        }

        @Override
        boolean sameRange(int row, int other) {
            return ranges.first[row] == ranges.first[other] && ranges.last[row] == ranges.last[other];
        }

        @Override
        String text(int row) {
            return autnums
                    ? new AsNumberRange(ranges.first[row], ranges.last[row]).toString()
                    : new Ipv4Range(ranges.first[row], ranges.last[row]).toString();
        }

        @Override
        void overlaps(RangeIndex32 index, OverlapVisitor visitor) {
            index.overlaps(visitor);
        }
    }

    /// IPv6 addresses.
    static final class Of128 extends SpaceInput<RangeIndex128> {
        private final RowBatch.Ranges128 ranges;

        private Of128(RowBatch.Ranges128 ranges) {
            super(ranges);
            this.ranges = ranges;
        }

        static Of128 ipv6(List<RowBatch> batches) {
            RowBatch.Ranges128 all = new RowBatch.Ranges128();
            for (RowBatch batch : batches) {
                RowBatch.Ranges128 from = batch.ipv6;
                for (int row = 0; row < from.count(); row++) {
                    all.add(from.firstHigh[row], from.firstLow[row], from.lastHigh[row], from.lastLow[row]);
                    all.addFacts(from, row);
                }
            }
            return new Of128(all);
        }

        @Override
        Ordered<RangeIndex128> order(int[] kept, byte[] layers) {
            RangeIndex128.Built built = RangeIndex128.build(
                    pick(ranges.firstHigh, kept),
                    pick(ranges.firstLow, kept),
                    pick(ranges.lastHigh, kept),
                    pick(ranges.lastLow, kept),
                    layers,
                    kept.length);
            return new Ordered<>(built.index(), through(built.order(), kept));
        }

        @Override
        boolean sameRange(int row, int other) {
            return ranges.firstHigh[row] == ranges.firstHigh[other]
                    && ranges.firstLow[row] == ranges.firstLow[other]
                    && ranges.lastHigh[row] == ranges.lastHigh[other]
                    && ranges.lastLow[row] == ranges.lastLow[other];
        }

        @Override
        String text(int row) {
            return new Ipv6Range(ranges.firstHigh[row], ranges.firstLow[row], ranges.lastHigh[row], ranges.lastLow[row])
                    .toString();
        }

        @Override
        void overlaps(RangeIndex128 index, OverlapVisitor visitor) {
            index.overlaps(visitor);
        }

        private static long[] pick(long[] values, int[] rows) {
            long[] picked = new long[rows.length];
            for (int i = 0; i < rows.length; i++) {
                picked[i] = values[rows[i]];
            }
            return picked;
        }
    }
}
