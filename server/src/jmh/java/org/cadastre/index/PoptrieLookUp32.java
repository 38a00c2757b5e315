package org.cadastre.index;

/// [Poptrie32], its nodes in four parallel arrays.
record PoptrieLookUp32(Poptrie32 trie) implements LookUp32 {
    @Override
    public String name() {
        return "Poptrie, parallel arrays";
    }

    @Override
    public int find(int address) {
        return trie.find(address);
    }

    @Override
    public long sum(Keys32 keys) {
        long sum = 0;
        for (int address : keys.addresses()) {
            sum += trie.find(address);
        }
        return sum;
    }

    @Override
    public long dependentSum(Keys32 keys) {
        long sum = 0;
        int row = 0;
        for (int i = 0; i < keys.addresses().length; i++) {
            row = trie.find(keys.after(i, row));
            sum += row;
        }
        return sum;
    }

    @Override
    public long bytes() {
        return trie.bytes();
    }
}
