package org.cadastre.index;

/// The same trie as [Poptrie32] with each node in three `long`s: the children, the runs of leaves, and the places
/// of the first child and of the first leaf.
final class PackedPoptrieLookUp32 implements LookUp32 {
    private static final long INT = 0xFFFF_FFFFL;

    private final int[] direct;
    private final long[] nodes;
    private final int[] leaves;
    private final long bytes;

    PackedPoptrieLookUp32(Poptrie32 trie) {
        direct = trie.direct;
        leaves = trie.leaves;
        bytes = trie.bytes();
        nodes = new long[3 * trie.nodeCount()];
        for (int node = 0; node < trie.nodeCount(); node++) {
            nodes[3 * node] = trie.children[node];
            nodes[3 * node + 1] = trie.runs[node];
            nodes[3 * node + 2] = (long) trie.firstChild[node] << 32 | trie.firstLeaf[node];
        }
    }

    @Override
    public String name() {
        return "Poptrie, three longs a node";
    }

    @Override
    public int find(int address) {
        int node = direct[address >>> 14];
        if (node < 0) {
            return Poptrie32.leaf(node);
        }
        long rest = (long) address << 50;
        while (true) {
            int place = 3 * node;
            int branch = (int) (rest >>> 58);
            long upTo = (2L << branch) - 1;
            long vector = nodes[place];
            if ((vector >>> branch & 1) == 0) {
                return leaves[(int) (nodes[place + 2] & INT) + Long.bitCount(nodes[place + 1] & upTo) - 1];
            }
            node = (int) (nodes[place + 2] >>> 32) + Long.bitCount(vector & upTo) - 1;
            rest <<= 6;
        }
    }

    @Override
    public long sum(Keys32 keys) {
        long sum = 0;
        for (int address : keys.addresses()) {
            sum += find(address);
        }
        return sum;
    }

    @Override
    public long dependentSum(Keys32 keys) {
        long sum = 0;
        int row = 0;
        for (int i = 0; i < keys.addresses().length; i++) {
            row = find(keys.after(i, row));
            sum += row;
        }
        return sum;
    }

    @Override
    public long bytes() {
        return bytes;
    }
}
