package org.cadastre.index;

import org.cadastre.number.Ipv6Address;

/// The rows of a [RangeIndex128].
record Rows128(RangeIndex128 index) implements RowRanges {
    @Override
    public int size() {
        return index.size();
    }

    @Override
    public boolean endsBeforeFirst(int row, int other) {
        return Ipv6Address.compare(
                        index.lastHigh(row), index.lastLow(row), index.firstHigh(other), index.firstLow(other))
                < 0;
    }

    @Override
    public boolean endsBeforeLast(int row, int other) {
        return Ipv6Address.compare(index.lastHigh(row), index.lastLow(row), index.lastHigh(other), index.lastLow(other))
                < 0;
    }

    @Override
    public boolean beginsBefore(int row, int other) {
        return Ipv6Address.compare(
                        index.firstHigh(row), index.firstLow(row), index.firstHigh(other), index.firstLow(other))
                < 0;
    }

    @Override
    public boolean isRightBefore(int row, int other) {
        long high = index.lastHigh(row);
        long low = index.lastLow(row);
        return nextHigh(high, low) == index.firstHigh(other) && low + 1 == index.firstLow(other);
    }

    @Override
    public boolean isSmaller(int row, int other) {
        return Ipv6Address.compare(spanHigh(row), spanLow(row), spanHigh(other), spanLow(other)) < 0;
    }

    @Override
    public int deepestAtFirst(int row) {
        return index.smallestCovering(index.firstHigh(row), index.firstLow(row));
    }

    @Override
    public int deepestBehind(int row) {
        long high = index.lastHigh(row);
        long low = index.lastLow(row);
        return index.smallestCovering(nextHigh(high, low), low + 1);
    }

    @Override
    public int deepestEqual(int row) {
        boolean alone = row + 1 == size() || !isSame(row, row + 1);
        return alone
                ? row
                : index.exact(index.firstHigh(row), index.firstLow(row), index.lastHigh(row), index.lastLow(row));
    }

    private long spanHigh(int row) {
        int borrow = Long.compareUnsigned(index.lastLow(row), index.firstLow(row)) < 0 ? 1 : 0;
        return index.lastHigh(row) - index.firstHigh(row) - borrow;
    }

    private long spanLow(int row) {
        return index.lastLow(row) - index.firstLow(row);
    }

    private static boolean isHighest(long high, long low) {
        return high == -1 && low == -1;
    }

    private static long previousHigh(long high, long low) {
        return low == 0 ? high - 1 : high;
    }

    private static long nextHigh(long high, long low) {
        return low == -1 ? high + 1 : high;
    }

    /// A range that is asked about.
    record Asked(RangeIndex128 index, long firstHigh, long firstLow, long lastHigh, long lastLow) implements Question {
        @Override
        public int begins(int row) {
            return Ipv6Address.compare(index.firstHigh(row), index.firstLow(row), firstHigh, firstLow);
        }

        @Override
        public int ends(int row) {
            return Ipv6Address.compare(index.lastHigh(row), index.lastLow(row), lastHigh, lastLow);
        }

        @Override
        public int deepest() {
            return index.smallestCovering(firstHigh, firstLow, lastHigh, lastLow);
        }

        @Override
        public int covering(int[] rows) {
            return index.covering(firstHigh, firstLow, lastHigh, lastLow, rows);
        }

        @Override
        public int deepestAtFirst() {
            return index.smallestCovering(firstHigh, firstLow);
        }

        @Override
        public int deepestFromBefore(int passed) {
            if (firstHigh == 0 && firstLow == 0) {
                return Forest.NONE;
            }
            long high = previousHigh(firstHigh, firstLow);
            if (passed == Forest.NONE) {
                return index.smallestCovering(high, firstLow - 1, firstHigh, firstLow);
            }
            long toHigh = nextHigh(index.lastHigh(passed), index.lastLow(passed));
            return index.smallestCovering(high, firstLow - 1, toHigh, index.lastLow(passed) + 1);
        }

        @Override
        public int deepestPastLast(int next) {
            if (isHighest(lastHigh, lastLow)) {
                return Forest.NONE;
            }
            long high = nextHigh(lastHigh, lastLow);
            if (next == Forest.NONE) {
                return index.smallestCovering(lastHigh, lastLow, high, lastLow + 1);
            }
            long fromHigh = previousHigh(index.firstHigh(next), index.firstLow(next));
            return index.smallestCovering(fromHigh, index.firstLow(next) - 1, high, lastLow + 1);
        }

        @Override
        public MergedRows.Slice inside() {
            return index.inside(firstHigh, firstLow, lastHigh, lastLow);
        }

        @Override
        public boolean children(RowVisitor visitor) {
            return index.children(firstHigh, firstLow, lastHigh, lastLow, visitor);
        }
    }
}
