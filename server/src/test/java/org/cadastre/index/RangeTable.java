package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// What [RangeIndex32], [RangeIndex128] and the [LinearScanTable] have in common, for the tests that compare them.
interface RangeTable {
    int size();

    Range range(int row);

    int parent(int row);

    int exact(Range range);

    int smallestCovering(Range range);

    int smallestCoveringOne(Range number);

    /// As [RangeIndex32#covering(int, int, int[])].
    int covering(Range range, int[] rows);

    boolean children(Range range, RowVisitor visitor);

    boolean childrenOf(int row, RowVisitor visitor);

    boolean moreSpecifics(Range range, RowVisitor visitor);

    int overlapCount();

    void overlaps(OverlapVisitor visitor);

    List<Integer> matched(Range range, RangeMatch match, IntPredicate counts);

    default List<Integer> covering(Range range) {
        int[] rows = new int[size()];
        return boxed(Arrays.copyOf(rows, covering(range, rows)));
    }

    default List<Integer> children(Range range) {
        List<Integer> rows = new ArrayList<>();
        children(range, rows::add);
        return rows;
    }

    default List<Integer> childrenOf(int row) {
        List<Integer> rows = new ArrayList<>();
        childrenOf(row, rows::add);
        return rows;
    }

    default List<Integer> moreSpecifics(Range range) {
        List<Integer> rows = new ArrayList<>();
        moreSpecifics(range, rows::add);
        return rows;
    }

    /// The index for 32-bit numbers; the order of the input is kept beside it.
    record Index32(RangeIndex32 index, List<Integer> order) implements RangeTable {
        static Index32 of(List<Range> ranges) {
            int[] first =
                    ranges.stream().mapToInt(range -> (int) range.firstLow()).toArray();
            int[] last =
                    ranges.stream().mapToInt(range -> (int) range.lastLow()).toArray();
            RangeIndex32.Built built = RangeIndex32.build(first, last, layers(ranges), ranges.size());
            return new Index32(built.index(), boxed(built.order()));
        }

        @Override
        public int size() {
            return index.size();
        }

        @Override
        public Range range(int row) {
            return Range.of(Integer.toUnsignedLong(index.first(row)), Integer.toUnsignedLong(index.last(row)));
        }

        @Override
        public int parent(int row) {
            return index.parent(row);
        }

        @Override
        public int exact(Range range) {
            return index.exact((int) range.firstLow(), (int) range.lastLow());
        }

        @Override
        public int smallestCovering(Range range) {
            return index.smallestCovering((int) range.firstLow(), (int) range.lastLow());
        }

        @Override
        public int smallestCoveringOne(Range number) {
            return index.smallestCovering((int) number.firstLow());
        }

        @Override
        public int covering(Range range, int[] rows) {
            return index.covering((int) range.firstLow(), (int) range.lastLow(), rows);
        }

        @Override
        public boolean children(Range range, RowVisitor visitor) {
            return index.children((int) range.firstLow(), (int) range.lastLow(), visitor);
        }

        @Override
        public boolean childrenOf(int row, RowVisitor visitor) {
            return index.childrenOf(row, visitor);
        }

        @Override
        public boolean moreSpecifics(Range range, RowVisitor visitor) {
            return index.moreSpecifics((int) range.firstLow(), (int) range.lastLow(), visitor);
        }

        @Override
        public List<Integer> matched(Range range, RangeMatch match, IntPredicate counts) {
            return all(MatchedRows.of(index, (int) range.firstLow(), (int) range.lastLow(), match, counts));
        }

        @Override
        public int overlapCount() {
            return index.overlapCount();
        }

        @Override
        public void overlaps(OverlapVisitor visitor) {
            index.overlaps(visitor);
        }
    }

    /// The index for 128-bit numbers; the order of the input is kept beside it.
    record Index128(RangeIndex128 index, List<Integer> order) implements RangeTable {
        static Index128 of(List<Range> ranges) {
            RangeIndex128.Built built = RangeIndex128.build(
                    ranges.stream().mapToLong(Range::firstHigh).toArray(),
                    ranges.stream().mapToLong(Range::firstLow).toArray(),
                    ranges.stream().mapToLong(Range::lastHigh).toArray(),
                    ranges.stream().mapToLong(Range::lastLow).toArray(),
                    layers(ranges),
                    ranges.size());
            return new Index128(built.index(), boxed(built.order()));
        }

        @Override
        public int size() {
            return index.size();
        }

        @Override
        public Range range(int row) {
            return new Range(index.firstHigh(row), index.firstLow(row), index.lastHigh(row), index.lastLow(row), 0);
        }

        @Override
        public int parent(int row) {
            return index.parent(row);
        }

        @Override
        public int exact(Range range) {
            return index.exact(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow());
        }

        @Override
        public int smallestCovering(Range range) {
            return index.smallestCovering(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow());
        }

        @Override
        public int smallestCoveringOne(Range number) {
            return index.smallestCovering(number.firstHigh(), number.firstLow());
        }

        @Override
        public int covering(Range range, int[] rows) {
            return index.covering(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow(), rows);
        }

        @Override
        public boolean children(Range range, RowVisitor visitor) {
            return index.children(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow(), visitor);
        }

        @Override
        public boolean childrenOf(int row, RowVisitor visitor) {
            return index.childrenOf(row, visitor);
        }

        @Override
        public boolean moreSpecifics(Range range, RowVisitor visitor) {
            return index.moreSpecifics(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow(), visitor);
        }

        @Override
        public List<Integer> matched(Range range, RangeMatch match, IntPredicate counts) {
            return all(MatchedRows.of(
                    index, range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow(), match, counts));
        }

        @Override
        public int overlapCount() {
            return index.overlapCount();
        }

        @Override
        public void overlaps(OverlapVisitor visitor) {
            index.overlaps(visitor);
        }
    }

    private static List<Integer> all(MatchedRows matched) {
        List<Integer> rows = new ArrayList<>();
        for (int row = matched.next(); row != MatchedRows.END; row = matched.next()) {
            rows.add(row);
        }
        assertThat(matched.next()).isEqualTo(MatchedRows.END);
        return rows;
    }

    private static byte[] layers(List<Range> ranges) {
        byte[] layers = new byte[ranges.size()];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = (byte) ranges.get(i).layer();
        }
        return layers;
    }

    private static List<Integer> boxed(int[] values) {
        List<Integer> list = new ArrayList<>();
        for (int value : values) {
            list.add(value);
        }
        return list;
    }
}
