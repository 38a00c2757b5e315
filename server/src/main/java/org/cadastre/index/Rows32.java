package org.cadastre.index;

/// The rows of a [RangeIndex32].
record Rows32(RangeIndex32 index) implements RowRanges {
    @Override
    public int size() {
        return index.size();
    }

    @Override
    public boolean endsBeforeFirst(int row, int other) {
        return Integer.compareUnsigned(index.last(row), index.first(other)) < 0;
    }

    @Override
    public boolean endsBeforeLast(int row, int other) {
        return Integer.compareUnsigned(index.last(row), index.last(other)) < 0;
    }

    @Override
    public boolean beginsBefore(int row, int other) {
        return Integer.compareUnsigned(index.first(row), index.first(other)) < 0;
    }

    @Override
    public boolean isRightBefore(int row, int other) {
        return index.last(row) + 1 == index.first(other);
    }

    @Override
    public boolean isSmaller(int row, int other) {
        return Integer.compareUnsigned(index.last(row) - index.first(row), index.last(other) - index.first(other)) < 0;
    }

    @Override
    public int deepestAtFirst(int row) {
        return index.smallestCovering(index.first(row));
    }

    @Override
    public int deepestBehind(int row) {
        return index.smallestCovering(index.last(row) + 1);
    }

    @Override
    public int deepestEqual(int row) {
        boolean alone = row + 1 == size() || !isSame(row, row + 1);
        return alone ? row : index.exact(index.first(row), index.last(row));
    }

    /// A range that is asked about.
    record Asked(RangeIndex32 index, int first, int last) implements Question {
        @Override
        public int begins(int row) {
            return Integer.compareUnsigned(index.first(row), first);
        }

        @Override
        public int ends(int row) {
            return Integer.compareUnsigned(index.last(row), last);
        }

        @Override
        public int deepest() {
            return index.smallestCovering(first, last);
        }

        @Override
        public int covering(int[] rows) {
            return index.covering(first, last, rows);
        }

        @Override
        public int deepestAtFirst() {
            return index.smallestCovering(first);
        }

        @Override
        public int deepestFromBefore(int passed) {
            int to = passed == Forest.NONE ? first : index.last(passed) + 1;
            return first == 0 ? Forest.NONE : index.smallestCovering(first - 1, to);
        }

        @Override
        public int deepestPastLast(int next) {
            int from = next == Forest.NONE ? last : index.first(next) - 1;
            return last == -1 ? Forest.NONE : index.smallestCovering(from, last + 1);
        }

        @Override
        public MergedRows.Slice inside() {
            return index.inside(first, last);
        }

        @Override
        public boolean children(RowVisitor visitor) {
            return index.children(first, last, visitor);
        }
    }
}
