package org.cadastre.index;

import org.jspecify.annotations.Nullable;

/// The containment forest of rows none of which partly overlap, in preorder: the rows inside a row are those
/// between it and its [#skip(int)].
///
/// Memory: an `int` and a `char` a row. The upper bits of the `char` are how many rows before a row its parent is: 0
/// for a root, and all ones when it is as many or more, for which the parent is in a column beside. Its lower bits are
/// for whoever makes the forest, a tag that is fetched together with the parent. A forest deeper than [#SHALLOW]
/// levels, which prefixes of one layer cannot make of IPv4 addresses, has another `int` a row: a jump to some row
/// above such that any row above is reached in a number of steps logarithmic in the depth, choosing at each row
/// between its jump and its parent.
final class Forest {
    /// The parent of a root.
    static final int NONE = RangeIndex32.NO_MATCH;

    static final int SHALLOW = 64;

    private final char[] words;
    private final int tagBits;
    private final int farWord;
    private final SparseRows far;
    private final int[] farParent;
    private final int[] skip;
    private final int @Nullable [] jump;

    /// @param parent the row above each row, [#NONE] for a root
    /// @param skip the first row after each row that is not inside it
    /// @param depth the largest number of rows in a chain of parents
    /// @param tags the tag of each row, from 0; those of no row when there are no bits for them
    /// @param tagBits how many bits a tag has, 0 to 8
    Forest(int[] parent, int[] skip, int depth, byte[] tags, int tagBits) {
        this.tagBits = tagBits;
        farWord = Character.MAX_VALUE >>> tagBits;
        words = new char[parent.length];
        long[] farRows = new long[(parent.length + 63) >>> 6];
        for (int row = 0; row < parent.length; row++) {
            int distance = parent[row] == NONE ? 0 : Math.min(row - parent[row], farWord);
            words[row] = (char) (distance << tagBits | (tagBits == 0 ? 0 : tags[row]));
            if (distance == farWord) {
                farRows[row >>> 6] |= 1L << row;
            }
        }
        far = new SparseRows(farRows);
        farParent = far.gather(parent);
        this.skip = skip;
        jump = depth > SHALLOW ? jumps(parent) : null;
    }

    int size() {
        return words.length;
    }

    int parent(int row) {
        int rows = words[row] >>> tagBits;
        if (rows == 0) {
            return NONE;
        }
        return rows == farWord ? farParent(row) : row - rows;
    }

    int tag(int row) {
        return words[row] & (1 << tagBits) - 1;
    }

    /// Fetches from memory what tells the parents of a row and of its neighbours, while the caller still searches for
    /// the row whose parent it will ask for. The comparison is never true; it keeps the compiler from leaving the
    /// access out.
    void approach(int row) {
        if (row >= 0 && words[row] >>> tagBits > row) {
            throw new IllegalStateException("the parent of row " + row + " is before the first row");
        }
    }

    int skip(int row) {
        return skip[row];
    }

    /// Whether a climb may take more steps than [#SHALLOW] without [#jump(int)].
    boolean isDeep() {
        return jump != null;
    }

    /// Some row above, [#NONE] when the jump leaves the tree; only when [#isDeep()].
    int jump(int row) {
        return jump == null ? parent(row) : jump[row];
    }

    /// The outermost row above the row, or the row itself.
    int root(int row) {
        int root = row;
        while (true) {
            int far = jump(root);
            int above = far == NONE ? parent(root) : far;
            if (above == NONE) {
                return root;
            }
            root = above;
        }
    }

    boolean isWithin(int row, int outer) {
        return row >= outer && row < skip[outer];
    }

    /// Passes over the rows that begin in a range and end after it.
    ///
    /// @param row a row that begins in the range
    /// @param overhang the deepest row that begins before the end of the range and ends after it, or [#NONE]
    /// @return the first row from `row` that does not end after the range
    int pastOverhang(int row, int overhang) {
        int next = row;
        while (next <= overhang && overhang < skip[next]) {
            next++;
        }
        return next;
    }

    /// Visits the rows of `[from, to)` that no other of them covers, but for those that [#pastOverhang(int, int)]
    /// passes over.
    boolean children(int from, int to, int overhang, RowVisitor visitor) {
        int row = pastOverhang(from, overhang);
        while (row < to) {
            if (!visitor.visit(row)) {
                return false;
            }
            row = pastOverhang(skip[row], overhang);
        }
        return true;
    }

    /// Visits the rows of `[from, to)` but for those that [#pastOverhang(int, int)] passes over.
    boolean all(int from, int to, int overhang, RowVisitor visitor) {
        int row = pastOverhang(from, overhang);
        while (row < to) {
            if (!visitor.visit(row)) {
                return false;
            }
            row = pastOverhang(row + 1, overhang);
        }
        return true;
    }

    /// The row and the rows above it, the deepest first.
    ///
    /// Most chains are of one to three rows, and how many there are is not to be foreseen. So three rows are taken
    /// without a branch, a root being its own parent here, and the rest, if there is one, by steps.
    ///
    /// @param deepest the row, or [#NONE] for an empty chain
    /// @param rows takes as many rows as it has room for; what was in it behind them may be overwritten
    /// @return how many rows there are
    int chain(int deepest, int[] rows) {
        if (deepest < 0 || rows.length < 3) {
            return chainByStep(deepest, rows);
        }
        int toSecond = words[deepest] >>> tagBits;
        int second = deepest - toSecond;
        int toThird = words[second] >>> tagBits;
        int third = second - toThird;
        if (words[third] >>> tagBits != 0 || toSecond == farWord || toThird == farWord) {
            return chainByStep(deepest, rows);
        }
        rows[0] = deepest;
        rows[1] = second;
        rows[2] = third;
        return 1 + Math.min(toSecond, 1) + Math.min(toThird, 1);
    }

    private int chainByStep(int deepest, int[] rows) {
        int count = 0;
        for (int row = deepest; row >= 0; row = parent(row)) {
            if (count < rows.length) {
                rows[count] = row;
            }
            count++;
        }
        return count;
    }

    private int farParent(int row) {
        return farParent[far.number(row)];
    }

    /// A row jumps as far as its parent and its parent's jump together when these two are of one length, else to
    /// its parent: the lengths of the jumps on a chain are then the digits of a skew binary number.
    private static int[] jumps(int[] parent) {
        int[] jump = new int[parent.length];
        int[] depth = new int[parent.length];
        for (int row = 0; row < parent.length; row++) {
            int above = parent[row];
            if (above == NONE) {
                jump[row] = NONE;
                depth[row] = 1;
                continue;
            }
            depth[row] = depth[above] + 1;
            int near = jump[above];
            int far = near == NONE ? NONE : jump[near];
            boolean even = depth[above] - depthOf(near, depth) == depthOf(near, depth) - depthOf(far, depth);
            jump[row] = even ? far : above;
        }
        return jump;
    }

    private static int depthOf(int row, int[] depth) {
        return row == NONE ? 0 : depth[row];
    }
}
