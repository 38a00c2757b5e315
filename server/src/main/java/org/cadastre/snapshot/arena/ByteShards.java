package org.cadastre.snapshot.arena;

import java.util.Arrays;

/// Bytes without an end: entries that are appended and never changed, each whole within one array.
///
/// The offset of an entry is the number of its array, shifted by [#SHIFT], and its place in the array. An array takes
/// at most [#SHARD] bytes, or one entry that is longer; what an entry leaves at the end of an array is given back.
final class ByteShards {
    static final int SHIFT = 24;
    static final int SHARD = 1 << SHIFT;
    private static final int FIRST = 1 << 12;

    private byte[][] shards = new byte[4][];
    private int count;
    private int used = SHARD;

    /// Appends an entry of at least one byte.
    ///
    /// @return its offset
    long add(byte[] bytes, int length) {
        if (length > SHARD - used) {
            open(length);
        }
        byte[] shard = shards[count - 1];
        if (length > shard.length - used) {
            shard = Arrays.copyOf(shard, Math.min(SHARD, Math.max(used + length, 2 * shard.length)));
            shards[count - 1] = shard;
        }
        System.arraycopy(bytes, 0, shard, used, length);
        long offset = ((long) (count - 1) << SHIFT) + used;
        used += length;
        return offset;
    }

    /// Whether these bytes stand at an offset.
    boolean matches(long offset, byte[] bytes, int length) {
        byte[] shard = shards[(int) (offset >>> SHIFT)];
        int from = (int) offset & (SHARD - 1);
        return length <= shard.length - from && Arrays.equals(shard, from, from + length, bytes, 0, length);
    }

    /// The arrays, without the room for more.
    byte[][] trimmed() {
        close();
        return Arrays.copyOf(shards, count);
    }

    private void open(int length) {
        close();
        if (count == shards.length) {
            shards = Arrays.copyOf(shards, 2 * count);
        }
        shards[count] = new byte[Math.max(length, count == 0 ? FIRST : SHARD)];
        count++;
        used = 0;
    }

    private void close() {
        if (count > 0 && used < shards[count - 1].length) {
            shards[count - 1] = Arrays.copyOf(shards[count - 1], used);
        }
    }
}
