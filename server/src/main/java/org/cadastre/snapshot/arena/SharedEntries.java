package org.cadastre.snapshot.arena;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds an entry with the same bytes among those stored before: an open hash table from bytes to offsets.
///
/// A slot takes 12 bytes: `offsets` (0 for none, else the offset + 1) and `hashes`. A search looks at [#PROBES]
/// slots at most. When they are all taken the table grows, up to [#MOST] slots; after that the new entry takes
/// the place of an old one, which is then stored anew should it recur.
final class SharedEntries {
    static final int MOST = 1 << 22;
    private static final int PROBES = 8;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int most;
    private long[] offsets = new long[1 << 8];
    private int[] hashes = new int[1 << 8];

    SharedEntries(int most) {
        this.most = most;
    }

    /// The offset of the entry with these bytes; it is appended when none is known.
    long offset(byte[] bytes, int length, ByteShards shards) {
        int hash = hash(bytes, length);
        int mask = offsets.length - 1;
        for (int probe = 0; probe < PROBES; probe++) {
            int slot = hash + probe & mask;
            if (offsets[slot] == 0) {
                return put(slot, hash, shards.add(bytes, length));
            }
            if (hashes[slot] == hash && shards.matches(offsets[slot] - 1, bytes, length)) {
                return offsets[slot] - 1;
            }
        }
        if (offsets.length < most) {
            grow();
        }
        return put(freeSlot(hash), hash, shards.add(bytes, length));
    }

    private long put(int slot, int hash, long offset) {
        offsets[slot] = offset + 1;
        hashes[slot] = hash;
        return offset;
    }

    /// The first free slot for a hash, or its first one when none is free.
    private int freeSlot(int hash) {
        int mask = offsets.length - 1;
        for (int probe = 0; probe < PROBES; probe++) {
            if (offsets[hash + probe & mask] == 0) {
                return hash + probe & mask;
            }
        }
        return hash & mask;
    }

    private void grow() {
        long[] oldOffsets = offsets;
        int[] oldHashes = hashes;
        offsets = new long[2 * oldOffsets.length];
        hashes = new int[offsets.length];
        for (int slot = 0; slot < oldOffsets.length; slot++) {
            if (oldOffsets[slot] != 0) {
                put(freeSlot(oldHashes[slot]), oldHashes[slot], oldOffsets[slot] - 1);
            }
        }
    }

    private static int hash(byte[] bytes, int length) {
        long hash = length;
        int at = 0;
        for (; at <= length - 8; at += 8) {
            hash = mixed(hash ^ (long) LONGS.get(bytes, at));
        }
        long rest = 0;
        for (; at < length; at++) {
            rest = rest << 8 | bytes[at] & 0xFF;
        }
        hash = mixed(hash ^ rest);
        return (int) (hash >>> 32);
    }

    private static long mixed(long hash) {
        long product = hash * 0x9E37_79B9_7F4A_7C15L;
        return product ^ product >>> 32;
    }
}
