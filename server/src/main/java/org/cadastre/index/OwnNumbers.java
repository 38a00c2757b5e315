package org.cadastre.index;

import java.util.Arrays;

/// Finds the rows that are the deepest at one number or more, in one pass over the rows in preorder.
///
/// The rows that have begun wait on a stack. Since the deepest of several rows is the last of them in preorder,
/// the top of the stack is the deepest at a number unless it has ended before it; one that ended below the top is
/// removed when it gets there. The pass stands at the first number of the top, or behind the end of the row that
/// was removed last.
final class OwnNumbers implements RowVisitor {
    private final RowRanges ranges;
    private final long[] owners;
    private int[] open = new int[16];
    private int depth;
    private int removed = Forest.NONE;

    OwnNumbers(RowRanges ranges) {
        this.ranges = ranges;
        owners = new long[(ranges.size() + 63) >>> 6];
    }

    @Override
    public boolean visit(int row) {
        passTo(row);
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = row;
        removed = Forest.NONE;
        return true;
    }

    /// The rows that were found, when all have been visited.
    SparseRows rows() {
        while (depth > 0) {
            int top = open[--depth];
            if (removed == Forest.NONE || ranges.endsBeforeLast(removed, top)) {
                mark(top);
                removed = top;
            }
        }
        return new SparseRows(owners);
    }

    private void passTo(int next) {
        while (depth > 0) {
            int top = open[depth - 1];
            if (removed == Forest.NONE && !ranges.beginsBefore(top, next)) {
                return;
            }
            if (removed == Forest.NONE || ranges.endsBeforeLast(removed, top)) {
                if (removed != Forest.NONE && ranges.isRightBefore(removed, next)) {
                    return;
                }
                mark(top);
                if (!ranges.endsBeforeFirst(top, next)) {
                    return;
                }
                removed = top;
            }
            depth--;
        }
    }

    private void mark(int row) {
        owners[row >>> 6] |= 1L << row;
    }
}
