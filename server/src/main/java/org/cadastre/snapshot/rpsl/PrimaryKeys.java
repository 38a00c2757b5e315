package org.cadastre.snapshot.rpsl;

/// The ids of objects by the hashes of their primary keys, which are not kept: whoever asks compares the keys in the
/// texts.
///
/// Layout: the ids of the hashes with the same top bits one after the other, and for each value of these bits the place
/// where they begin; above an id, as many of the low bits of its hash as there is room for. So an object takes five
/// bytes, and a hash that no object has is rarely taken for one. Immutable.
final class PrimaryKeys {
    /// In place of the hash of an object that has no key.
    static final int NONE = 0;

    private static final int KEYS_PER_BUCKET = 2;

    private final int[] starts;
    private final int shift;
    private final int idBits;
    private final int[] entries;

    /// @param hashes those of the objects, by id; see [#hash(FoldedKey)]
    PrimaryKeys(int[] hashes) {
        idBits = Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length);
        int bits = Math.clamp(idBits - KEYS_PER_BUCKET, 1, 30);
        shift = Integer.SIZE - bits;
        starts = new int[(1 << bits) + 1];
        for (int hash : hashes) {
            if (hash != NONE) {
                starts[(hash >>> shift) + 1]++;
            }
        }
        for (int bucket = 1; bucket < starts.length; bucket++) {
            starts[bucket] += starts[bucket - 1];
        }
        entries = new int[starts[1 << bits]];
        int[] places = starts.clone();
        for (int id = 0; id < hashes.length; id++) {
            int hash = hashes[id];
            if (hash != NONE) {
                entries[places[hash >>> shift]++] = mark(hash) | id;
            }
        }
    }

    /// The hash of a key, never [#NONE].
    static int hash(FoldedKey key) {
        return key.hash() == NONE ? 1 : key.hash();
    }

    /// The ids of the objects whose keys may have this hash, ascending.
    Ids find(int hash) {
        int bucket = hash >>> shift;
        return new Found(mark(hash), starts[bucket], starts[bucket + 1]);
    }

    private int mark(int hash) {
        return hash << idBits;
    }

    private final class Found implements Ids {
        private final int mark;
        private final int end;
        private int at;

        Found(int mark, int from, int end) {
            this.mark = mark;
            this.end = end;
            at = from;
        }

        @Override
        public int next() {
            int idMask = (int) ((1L << idBits) - 1);
            while (at < end) {
                int entry = entries[at++];
                if ((entry & ~idMask) == mark) {
                    return entry & idMask;
                }
            }
            return END;
        }
    }
}
