package org.cadastre.snapshot.rpsl;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One key in the form in which keys are compared and hashed, over and over again: a byte for its kind, which is what
/// keeps the keys of different attributes apart, and the UTF-8 of the folded text. For one thread.
///
/// Eight bytes are folded at a time. A key of ASCII characters without blanks, commas and control characters is
/// folded when its capital letters are small ones; what is said of others is for the caller to judge by.
final class FoldedKey {
    /// The folded bytes are those of the key.
    static final int PLAIN = 0;
    /// There are blanks or commas among them.
    static final int SEPARATED = 1;
    /// There are bytes that are no printing ASCII characters; the folded bytes mean nothing.
    static final int OTHER = 2;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private final long seed;
    private byte[] bytes = new byte[64];
    private int length;
    private int hash;

    /// @param seed makes hashes that nobody can foresee
    FoldedKey(long seed) {
        this.seed = seed;
    }

    /// The kind and the text.
    byte[] bytes() {
        return bytes;
    }

    /// How many bytes there are, the one of the kind included.
    int length() {
        return length;
    }

    int hash() {
        return hash;
    }

    /// Takes a text of small letters.
    void text(int kind, String folded) {
        byte[] text = folded.getBytes(StandardCharsets.UTF_8);
        begin(kind, text.length);
        System.arraycopy(text, 0, bytes, 1, text.length);
        Arrays.fill(bytes, 1 + text.length, 1 + text.length + Long.BYTES, (byte) 0);
        mix();
    }

    /// Takes a text and folds it.
    ///
    /// @return [#PLAIN], [#SEPARATED] or [#OTHER]
    int fold(int kind, byte[] source, int from, int to) {
        begin(kind, to - from);
        long other = 0;
        long separators = 0;
        for (int at = from; at < to; at += Long.BYTES) {
            long word = word(source, at, to);
            long filled = to - at < Long.BYTES ? word | 'a' * ONES << Byte.SIZE * (to - at) : word;
            other |= filled | filled - ' ' * ONES & ~filled | zeros(filled ^ 0x7F * ONES);
            separators |= zeros(filled ^ ' ' * ONES) | zeros(filled ^ ',' * ONES);
            long capitals = word + (0x80 - 'A') * ONES & ~(word + (0x7F - 'Z') * ONES) & HIGH;
            LONGS.set(bytes, 1 + at - from, word | capitals >>> 2);
        }
        mix();
        if ((other & HIGH) != 0) {
            return OTHER;
        }
        return (separators & HIGH) != 0 ? SEPARATED : PLAIN;
    }

    /// Takes numbers in place of a text.
    void numbers(int kind, long one, long two, long three, long four) {
        begin(kind, 4 * Long.BYTES);
        LONGS.set(bytes, 1, one);
        LONGS.set(bytes, 9, two);
        LONGS.set(bytes, 17, three);
        LONGS.set(bytes, 25, four);
        mix();
    }

    /// The text of a key.
    ///
    /// @param from the place of its kind
    /// @param to the place after it
    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from + 1, to - from - 1, StandardCharsets.UTF_8);
    }

    private void begin(int kind, int size) {
        if (bytes.length - 1 - Long.BYTES < size) {
            bytes = new byte[size + size / 2 + 1 + Long.BYTES];
        }
        bytes[0] = (byte) kind;
        length = 1 + size;
    }

    private void mix() {
        long mixed = seed ^ bytes[0] * MULTIPLIER;
        for (int at = 1; at < length; at += Long.BYTES) {
            mixed = mix(mixed ^ (long) LONGS.get(bytes, at));
        }
        mixed = mix(mixed ^ length);
        hash = (int) (mixed ^ mixed >>> 32);
    }

    private static long mix(long number) {
        return number * MULTIPLIER ^ Math.unsignedMultiplyHigh(number, MULTIPLIER);
    }

    /// The high bit of some byte is set when a byte is zero.
    private static long zeros(long word) {
        return word - ONES & ~word;
    }

    /// The bytes from a place, zeros from `to` on.
    private static long word(byte[] source, int at, int to) {
        if (at + Long.BYTES <= source.length) {
            long word = (long) LONGS.get(source, at);
            return to - at < Long.BYTES ? word & (1L << Byte.SIZE * (to - at)) - 1 : word;
        }
        long word = 0;
        for (int i = to - 1; i >= at; i--) {
            word = word << Byte.SIZE | source[i] & 0xFF;
        }
        return word;
    }
}
