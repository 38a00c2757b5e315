package org.cadastre.index;

import java.util.Arrays;

/// A plain Poptrie over IPv4 prefixes: 18 bits looked up directly, then six at a time; each node has a bit for each
/// of its 64 branches that tells children from leaves, and one for each that tells where a run of equal leaves
/// begins. The children of a node are neighbours, and so are its leaves, so counting bits finds them.
///
/// Asai and Ohara, "Poptrie: A Compressed Trie with Population Count for Fast and Scalable Software IP Routing
/// Table Lookup", SIGCOMM 2015.
final class Poptrie32 {
    private static final int DIRECT_BITS = 18;
    private static final int STRIDE = 6;
    private static final int LEAF = Integer.MIN_VALUE;

    final int[] direct = new int[1 << DIRECT_BITS];
    long[] children = new long[1024];
    long[] runs = new long[1024];
    int[] firstChild = new int[1024];
    int[] firstLeaf = new int[1024];
    int[] leaves = new int[1024];
    private int nodeCount;
    private int leafCount;

    private final RangeIndex32 rows;

    /// @param rows prefixes in preorder; the rows are the values
    Poptrie32(RangeIndex32 rows) {
        this.rows = rows;
        int[] painted = new int[1 << DIRECT_BITS];
        Arrays.fill(painted, -1);
        paint(painted, 0, rows.size(), 0, DIRECT_BITS);
        int from = 0;
        for (int branch = 0; branch < direct.length; branch++) {
            int to = from;
            while (to < rows.size() && rows.first(to) >>> Integer.SIZE - DIRECT_BITS == branch) {
                to++;
            }
            int deeper = deeper(from, to, DIRECT_BITS);
            if (deeper == to) {
                direct[branch] = painted[branch] | LEAF;
            } else {
                direct[branch] = reserve(1);
                fill(direct[branch], deeper, to, DIRECT_BITS, painted[branch]);
            }
            from = to;
        }
        trim();
    }

    int find(int address) {
        int node = direct[address >>> Integer.SIZE - DIRECT_BITS];
        if (node < 0) {
            return leaf(node);
        }
        long rest = (long) address << Integer.SIZE + DIRECT_BITS;
        while (true) {
            int branch = (int) (rest >>> Long.SIZE - STRIDE);
            long upTo = (2L << branch) - 1;
            long vector = children[node];
            if ((vector >>> branch & 1) == 0) {
                return leaves[firstLeaf[node] + Long.bitCount(runs[node] & upTo) - 1];
            }
            node = firstChild[node] + Long.bitCount(vector & upTo) - 1;
            rest <<= STRIDE;
        }
    }

    long bytes() {
        return 4L * direct.length + 24L * nodeCount + 4L * leafCount;
    }

    int nodeCount() {
        return nodeCount;
    }

    /// Rows need 31 bits, so the mark of a leaf and the row -1 do not meet.
    static int leaf(int entry) {
        return entry == -1 ? -1 : entry & ~LEAF;
    }

    private void fill(int node, int from, int to, int depth, int inherited) {
        int[] painted = new int[1 << STRIDE];
        Arrays.fill(painted, inherited);
        paint(painted, from, to, depth, STRIDE);
        int[] begins = new int[(1 << STRIDE) + 1];
        long vector = 0;
        int row = from;
        for (int branch = 0; branch < 1 << STRIDE; branch++) {
            begins[branch] = row;
            while (row < to && branch(rows.first(row), depth, STRIDE) == branch) {
                row++;
            }
            if (deeper(begins[branch], row, depth + STRIDE) < row) {
                vector |= 1L << branch;
            }
        }
        begins[1 << STRIDE] = row;
        children[node] = vector;
        firstLeaf[node] = leafCount;
        runs[node] = addLeaves(vector, painted);
        int child = reserve(Long.bitCount(vector));
        firstChild[node] = child;
        for (long left = vector; left != 0; left &= left - 1) {
            int branch = Long.numberOfTrailingZeros(left);
            int deeper = deeper(begins[branch], begins[branch + 1], depth + STRIDE);
            fill(child++, deeper, begins[branch + 1], depth + STRIDE, painted[branch]);
        }
    }

    /// Adds a leaf for each run of equal rows among the branches that are no children.
    private long addLeaves(long vector, int[] painted) {
        long starts = 0;
        boolean any = false;
        int before = 0;
        for (int branch = 0; branch < painted.length; branch++) {
            if ((vector >>> branch & 1) != 0 || any && painted[branch] == before) {
                continue;
            }
            any = true;
            before = painted[branch];
            starts |= 1L << branch;
            if (leafCount == leaves.length) {
                leaves = Arrays.copyOf(leaves, leafCount * 2);
            }
            leaves[leafCount++] = before;
        }
        return starts;
    }

    /// Writes the rows no longer than `depth + bits` over the branches that they cover, the shorter before the
    /// longer.
    private void paint(int[] painted, int from, int to, int depth, int bits) {
        for (int row = from; row < to; row++) {
            int length = length(row);
            if (length > depth + bits) {
                continue;
            }
            int branch = branch(rows.first(row), depth, bits);
            Arrays.fill(painted, branch, branch + (1 << depth + bits - length), row);
        }
    }

    /// The first row of the slice that is longer than the depth; the shorter ones all come before it when the slice
    /// has one first number, and the longer ones of the others are found again by their branch.
    private int deeper(int from, int to, int depth) {
        int row = from;
        while (row < to && length(row) <= depth) {
            row++;
        }
        return row;
    }

    private int length(int row) {
        return Integer.numberOfLeadingZeros(rows.first(row) ^ rows.last(row));
    }

    private static int branch(int address, int depth, int bits) {
        return (int) ((long) address << Integer.SIZE + depth >>> Long.SIZE - bits);
    }

    private int reserve(int nodes) {
        int first = nodeCount;
        nodeCount += nodes;
        if (nodeCount > children.length) {
            int capacity = Math.max(nodeCount, children.length * 2);
            children = Arrays.copyOf(children, capacity);
            runs = Arrays.copyOf(runs, capacity);
            firstChild = Arrays.copyOf(firstChild, capacity);
            firstLeaf = Arrays.copyOf(firstLeaf, capacity);
        }
        return first;
    }

    private void trim() {
        children = Arrays.copyOf(children, nodeCount);
        runs = Arrays.copyOf(runs, nodeCount);
        firstChild = Arrays.copyOf(firstChild, nodeCount);
        firstLeaf = Arrays.copyOf(firstLeaf, nodeCount);
        leaves = Arrays.copyOf(leaves, leafCount);
    }
}
