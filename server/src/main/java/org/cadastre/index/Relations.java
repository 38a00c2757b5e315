package org.cadastre.index;

import org.jspecify.annotations.Nullable;

/// The four relations of a table of either width, for [Relations32] and [Relations128], which say what they are.
final class Relations {
    private final Forest forest;
    private final @Nullable MergedRows merged;
    private final RowRanges ranges;
    private final Bottom bottom;
    private final int @Nullable [] numbers;

    /// @param numbers the number that each row goes by outside, its own when null
    Relations(Forest forest, @Nullable MergedRows merged, RowRanges ranges, int @Nullable [] numbers) {
        this.forest = forest;
        this.merged = merged;
        this.ranges = ranges;
        this.numbers = numbers;
        OwnNumbers own = new OwnNumbers(ranges);
        if (merged == null) {
            forest.all(0, forest.size(), Forest.NONE, own);
        } else {
            merged.all(merged.whole(), own);
        }
        bottom = new Bottom(forest, merged, ranges, own.rows());
    }

    int up(Question question) {
        return number(merged == null ? upInForest(question) : smallest(question));
    }

    int top(Question question, boolean equalCounts) {
        int row = merged == null ? topOfForest(question) : largest(question);
        if (row < 0 || !equalCounts && question.isSame(row)) {
            return Forest.NONE;
        }
        return number(ranges.deepestEqual(row));
    }

    boolean down(Question question, RowVisitor visitor) {
        return question.children(row -> visitor.visit(number(ranges.deepestEqual(row))));
    }

    boolean bottom(Question question, RowVisitor visitor) {
        return bottom.visit(question, row -> visitor.visit(number(row)));
    }

    int bottomCount(Question question) {
        return bottom.count(question);
    }

    int moreSpecificsCount(Question question) {
        return bottom.countInside(question);
    }

    private int upInForest(Question question) {
        int row = question.deepest();
        while (row >= 0 && question.isSame(row)) {
            int far = forest.jump(row);
            row = far >= 0 && question.isSame(far) ? far : forest.parent(row);
        }
        return row;
    }

    private int topOfForest(Question question) {
        int row = question.deepest();
        return row < 0 ? row : forest.root(row);
    }

    /// The row with the fewest numbers of those that cover the range and are not equal to it.
    private int smallest(Question question) {
        Chain chain = Chain.of(question::covering);
        int smallest = Forest.NONE;
        for (int i = 0; i < chain.count(); i++) {
            int row = chain.row(i);
            if (!question.isSame(row) && (smallest < 0 || ranges.isSmaller(row, smallest))) {
                smallest = row;
            }
        }
        return smallest;
    }

    /// The row with the most numbers of those that cover the range.
    private int largest(Question question) {
        Chain chain = Chain.of(question::covering);
        int largest = Forest.NONE;
        for (int i = 0; i < chain.count(); i++) {
            int row = chain.row(i);
            if (largest < 0 || !ranges.isSmaller(row, largest)) {
                largest = row;
            }
        }
        return largest;
    }

    private int number(int row) {
        return numbers == null || row < 0 ? row : numbers[row];
    }
}
