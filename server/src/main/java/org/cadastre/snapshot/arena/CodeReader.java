package org.cadastre.snapshot.arena;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads an entry in the order in which [CodeWriter] wrote it.
final class CodeReader {
    /// A number from here on is a count of choices; below it is the only choice.
    static final int CHOICES = 64;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[][] shards;
    private final String[] words;
    private final byte[] bytes;
    private int at;

    CodeReader(byte[][] shards, String[] words, long offset) {
        this.shards = shards;
        this.words = words;
        bytes = shards[(int) (offset >>> ByteShards.SHIFT)];
        at = (int) offset & (ByteShards.SHARD - 1);
    }

    /// A reader of another entry.
    CodeReader entry(long offset) {
        return new CodeReader(shards, words, offset);
    }

    /// Whether the next byte is this one.
    boolean isAt(int octet) {
        return bytes[at] == (byte) octet;
    }

    int octet() {
        return bytes[at++] & 0xFF;
    }

    long number() {
        byte first = bytes[at++];
        if (first >= 0) {
            return first;
        }
        long value = first & 0x7F;
        int shift = 7;
        while (true) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }

    int count() {
        return (int) number();
    }

    long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    int fixedInt() {
        int value = (int) INTS.get(bytes, at);
        at += 4;
        return value;
    }

    long fixedLong() {
        long value = (long) LONGS.get(bytes, at);
        at += 8;
        return value;
    }

    String text() {
        long head = number();
        if ((head & CodeWriter.WORD) != 0) {
            return words[(int) (head >>> 1)];
        }
        if ((head & CodeWriter.LATIN) != 0) {
            int size = (int) (head >>> 2);
            at += size;
            return new String(bytes, at - size, size, StandardCharsets.ISO_8859_1);
        }
        if ((head & 0xF) == CodeWriter.ENTRY) {
            return entry(head >>> 4).text();
        }
        int size = (int) (head >>> 4);
        at += size;
        return (head & 0xF) == CodeWriter.UTF_8
                ? new String(bytes, at - size, size, StandardCharsets.UTF_8)
                : utf16(at - size, size);
    }

    void skipText() {
        long head = number();
        if ((head & CodeWriter.WORD) == 0 && (head & 0xF) != CodeWriter.ENTRY) {
            at += (int) (head >>> ((head & CodeWriter.LATIN) != 0 ? 2 : 4));
        }
    }

    List<String> texts() {
        int count = count();
        if (count == 1) {
            return List.of(text());
        }
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = text();
        }
        return List.of(texts);
    }

    /// The values of a closed choice.
    ///
    /// @param values all of them, in order
    <E extends Enum<E>> List<E> choices(E[] values) {
        int head = count();
        if (head < CHOICES) {
            return List.of(values[head]);
        }
        List<E> list = new ArrayList<>(head - CHOICES);
        for (int i = CHOICES; i < head; i++) {
            list.add(values[octet()]);
        }
        return list;
    }

    /// The values of a closed choice as bits, each at its ordinal number.
    long choiceBits() {
        int head = count();
        if (head < CHOICES) {
            return 1L << head;
        }
        long bits = 0;
        for (int i = CHOICES; i < head; i++) {
            bits |= 1L << octet();
        }
        return bits;
    }

    void skipChoices() {
        int head = count();
        if (head >= CHOICES) {
            at += head - CHOICES;
        }
    }

    private String utf16(int from, int size) {
        char[] chars = new char[size / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) (bytes[from + 2 * i] << 8 | bytes[from + 2 * i + 1] & 0xFF);
        }
        return new String(chars);
    }
}
