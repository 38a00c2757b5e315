package org.cadastre.index;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A `TreeMap` from the first address to the deepest prefix that begins there, and a climb from the entry at or
/// before the address through references to the prefixes above.
final class TreeMapLookUp32 implements LookUp32 {
    private record Prefix(int last, int row, @Nullable Prefix parent) {}

    private final TreeMap<Integer, Prefix> deepest = new TreeMap<>(Integer::compareUnsigned);

    TreeMapLookUp32(RangeIndex32 rows) {
        Prefix[] prefixes = new Prefix[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            int parent = rows.parent(row);
            prefixes[row] = new Prefix(rows.last(row), row, parent < 0 ? null : prefixes[parent]);
            deepest.put(rows.first(row), prefixes[row]);
        }
    }

    @Override
    public String name() {
        return "TreeMap floorEntry, climb";
    }

    @Override
    public int find(int address) {
        Map.@Nullable Entry<Integer, Prefix> entry = deepest.floorEntry(address);
        @Nullable Prefix prefix = entry == null ? null : entry.getValue();
        while (prefix != null && Integer.compareUnsigned(prefix.last(), address) < 0) {
            prefix = prefix.parent();
        }
        return prefix == null ? -1 : prefix.row();
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
        return -1;
    }
}
