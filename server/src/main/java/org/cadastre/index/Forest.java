package org.cadastre.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The containment forest of rows in preorder.
///
/// Layout: `parent[row]` is the row right above, -1 for a root; the rows below `row` are `row + 1` to `skip[row] - 1`.
/// Where rows nest deeper than [#SHALLOW], `jump[row]` is a row further up, placed so that a climb of any height takes
/// a
/// number of steps that grows with the logarithm of the depth (a skew-binary ancestor list).
///
/// @param parent the row right above each row
/// @param skip the end of each row's subtree
/// @param jump a row far above each row, or null when no row nests deeper than [#SHALLOW]
record Forest(int[] parent, int[] skip, int @Nullable [] jump) {
    /// The depth up to which climbing step by step is the faster way; no chain of prefixes is deeper than 129.
    static final int SHALLOW = 160;

    /// Tells how two rows lie, the first being before the second in preorder.
    interface Containment {
        /// Whether the last number of `row` is below the first of `later`.
        boolean endsBefore(int row, int later);

        /// Whether the last number of `later` is above the last of `row`.
        boolean endsBeyond(int later, int row);
    }

    /// A forest, and which of the sorted rows are in it.
    ///
    /// @param forest of those that are, numbered anew
    /// @param order the sorted rows: those of the forest, then the others, each part in order
    /// @param crossed for each row behind the forest, the forest's row that it partly overlaps
    record Grown(Forest forest, int[] order, int[] crossed) {}

    /// Makes a forest of rows that are sorted; a row that partly overlaps one already in it is left out.
    static Grown grow(int[] sorted, Containment rows) {
        int count = sorted.length;
        int[] parent = new int[count];
        int[] skip = new int[count];
        int[] order = new int[count];
        int[] side = new int[count];
        int[] crossed = new int[count];
        int size = 0;
        int sideSize = 0;
        int top = -1;
        for (int row : sorted) {
            while (top >= 0 && rows.endsBefore(order[top], row)) {
                skip[top] = size;
                top = parent[top];
            }
            if (top >= 0 && rows.endsBeyond(row, order[top])) {
                crossed[sideSize] = top;
                side[sideSize++] = row;
                continue;
            }
            parent[size] = top;
            order[size] = row;
            top = size++;
        }
        for (; top >= 0; top = parent[top]) {
            skip[top] = size;
        }
        System.arraycopy(side, 0, order, size, sideSize);
        parent = Arrays.copyOf(parent, size);
        Forest forest = new Forest(parent, Arrays.copyOf(skip, size), jumps(parent));
        return new Grown(forest, order, Arrays.copyOf(crossed, sideSize));
    }

    int size() {
        return parent.length;
    }

    private static int @Nullable [] jumps(int[] parent) {
        int[] depth = new int[parent.length];
        int deepest = 0;
        for (int row = 0; row < parent.length; row++) {
            depth[row] = parent[row] < 0 ? 0 : depth[parent[row]] + 1;
            deepest = Math.max(deepest, depth[row]);
        }
        if (deepest <= SHALLOW) {
            return null;
        }
        int[] jump = new int[parent.length];
        for (int row = 0; row < parent.length; row++) {
            int above = parent[row];
            int far = above < 0 ? -1 : jump[above];
            boolean twoEqualJumps =
                    far >= 0 && jump[far] >= 0 && depth[above] - depth[far] == depth[far] - depth[jump[far]];
            jump[row] = twoEqualJumps ? jump[far] : above;
        }
        return jump;
    }
}
