package org.cadastre.export.rpsl;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Eight bytes at a time, the first one lowest: which of them are the one that is looked for.
///
/// A result has the top bit set of each byte that is one; above the lowest such byte there may be wrong ones.
final class ByteWords {
    /// How many bytes past the last one that counts a buffer must have.
    static final int PADDING = 2 * Long.BYTES;

    static final long TOPS = 0x8080_8080_8080_8080L;
    static final long BLANKS = 0x2020_2020_2020_2020L;

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long COLONS = ':' * ONES;
    private static final long HASHES = '#' * ONES;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private ByteWords() {}

    static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /// The bytes below a blank.
    static long controls(long word) {
        return (word - BLANKS) & ~word & TOPS;
    }

    static long colons(long word) {
        return zeros(word ^ COLONS);
    }

    static long hashes(long word) {
        return zeros(word ^ HASHES);
    }

    private static long zeros(long word) {
        return (word - ONES) & ~word & TOPS;
    }

    /// The place of the lowest marked byte.
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /// The lowest bytes of a word, the others zero.
    ///
    /// @param count 0 to 8
    static long low(long word, int count) {
        return count == Long.BYTES ? word : word & (1L << (count << 3)) - 1;
    }
}
