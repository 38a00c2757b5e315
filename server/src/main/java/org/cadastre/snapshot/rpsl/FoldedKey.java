package org.cadastre.snapshot.rpsl;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One key in the form in which keys are compared and hashed, over and over again: a byte for its kind, which is what
/// keeps the keys of different attributes apart, and the UTF-8 of the folded text. For one thread.
///
/// Eight bytes are folded at a time. What is made of ASCII letters, digits, `-`, `.`, `_` and `@` alone is folded when
/// its capital letters are small ones; what is said of others is for the caller to judge by.
final class FoldedKey {
    /// The bytes are letters, digits, `-`, `.`, `_` and `@`.
    static final int PLAIN = 0;
    /// There are also blanks or commas.
    static final int SEPARATED = 1;
    /// There are others; if they are no printing ASCII characters the folded bytes mean nothing.
    static final int OTHER = 2;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long LOW = ~HIGH;
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
            long separator = is(filled, ' ') | is(filled, ',');
            separators |= separator;
            other |= filled | ~(separator | plain(filled));
            LONGS.set(bytes, 1 + at - from, word | between(word, 'A', 'Z') >>> 2);
        }
        mix();
        if ((other & HIGH) != 0) {
            return OTHER;
        }
        return separators != 0 ? SEPARATED : PLAIN;
    }

    /// The high bits of the bytes that are letters, digits, `-`, `.`, `_` and `@`, if all are ASCII.
    private static long plain(long word) {
        long letters = between(word | ' ' * ONES, 'a', 'z') & between(word, 'A', 'z');
        long digits = between(word, '-', '9') & ~is(word, '/');
        return letters | digits | is(word, '_') | is(word, '@');
    }

    /// The high bits of the bytes that are not below one character and not above another, if all are ASCII.
    private static long between(long word, char least, char most) {
        return word + (0x80 - least) * ONES & ~(word + (0x7F - most) * ONES) & HIGH;
    }

    /// The high bits of the bytes that are a character, if all are ASCII.
    private static long is(long word, char c) {
        return ~((word ^ c * ONES) + LOW) & HIGH;
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
