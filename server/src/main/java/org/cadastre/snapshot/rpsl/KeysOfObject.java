package org.cadastre.snapshot.rpsl;

import java.util.Arrays;

/// The keys that one object has so far, by number: a few in their order, many in a hash table at most half full, of
/// one more than each, 0 where free. For one thread at a time.
final class KeysOfObject {
    private static final int FEW = 16;

    private final int[] few = new int[FEW];
    private int[] many = new int[8 * FEW];
    private int count;

    /// Begins an object that has none.
    void clear() {
        if (count > FEW) {
            Arrays.fill(many, 0);
        }
        count = 0;
    }

    /// Adds a key; false when it is there.
    boolean add(int key) {
        if (count > FEW) {
            return addToMany(key);
        }
        for (int i = 0; i < count; i++) {
            if (few[i] == key) {
                return false;
            }
        }
        if (count < FEW) {
            few[count++] = key;
            return true;
        }
        for (int i = 0; i < FEW; i++) {
            put(few[i]);
        }
        return addToMany(key);
    }

    private boolean addToMany(int key) {
        if (!put(key)) {
            return false;
        }
        if (2 * ++count > many.length) {
            int[] old = many;
            many = new int[2 * old.length];
            for (int entry : old) {
                if (entry != 0) {
                    put(entry - 1);
                }
            }
        }
        return true;
    }

    private boolean put(int key) {
        int mask = many.length - 1;
        int place = key * 0x9E37_79B1 >>> Integer.numberOfLeadingZeros(mask);
        while (many[place] != 0) {
            if (many[place] == key + 1) {
                return false;
            }
            place = place + 1 & mask;
        }
        many[place] = key + 1;
        return true;
    }
}
