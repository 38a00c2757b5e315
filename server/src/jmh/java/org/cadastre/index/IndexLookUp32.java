package org.cadastre.index;

import org.openjdk.jol.info.GraphLayout;

/// [RangeIndex32#smallestCovering(int)].
record IndexLookUp32(RangeIndex32 index) implements LookUp32 {
    @Override
    public String name() {
        return "RangeIndex32";
    }

    @Override
    public int find(int address) {
        return index.smallestCovering(address);
    }

    @Override
    public long sum(Keys32 keys) {
        long sum = 0;
        for (int address : keys.addresses()) {
            sum += index.smallestCovering(address);
        }
        return sum;
    }

    @Override
    public long dependentSum(Keys32 keys) {
        long sum = 0;
        int row = 0;
        for (int i = 0; i < keys.addresses().length; i++) {
            row = index.smallestCovering(keys.after(i, row));
            sum += row;
        }
        return sum;
    }

    @Override
    public long bytes() {
        return GraphLayout.parseInstance(index).totalSize();
    }
}
