package org.cadastre.snapshot.rpsl;

import java.util.Arrays;

/// The different keys of many values, each kept once, by number in the order in which they came.
///
/// Layout: the keys one after the other in one array, and for each where it ends. `slots` is an open-addressed hash
/// table, at most half full, of the hash of a key (upper half) and one more than its number, 0 where free; a slot is
/// looked for from the one that the top bits of the hash say, so that the table is nearly in the order of the hashes.
/// One thread at a time.
final class KeyDictionary {
    private static final int MAX_BYTES = Integer.MAX_VALUE - 16;

    private byte[] bytes = new byte[1 << 16];
    private int[] ends = new int[1 << 11];
    private long[] slots = new long[1 << 12];
    private int shift = 32 - 12;
    private int count;

    /// How many keys there are.
    int count() {
        return count;
    }

    /// The number of a key, which gets one when it has none.
    int number(FoldedKey key) {
        return number(key.hash(), key.bytes(), 0, key.length());
    }

    /// Adds the keys of another dictionary.
    ///
    /// @return for each number there the one here
    int[] addAll(KeyDictionary other) {
        int[] numbers = new int[other.count];
        for (long slot : other.slots) {
            if (slot != 0) {
                int there = number(slot);
                numbers[there] = number((int) (slot >>> 32), other.bytes, other.start(there), other.end(there));
            }
        }
        return numbers;
    }

    private int number(int hash, byte[] from, int start, int end) {
        int mask = slots.length - 1;
        int place = hash >>> shift;
        while (slots[place] != 0) {
            long slot = slots[place];
            if ((int) (slot >>> 32) == hash) {
                int number = number(slot);
                if (Arrays.equals(bytes, start(number), ends[number], from, start, end)) {
                    return number;
                }
            }
            place = place + 1 & mask;
        }
        append(from, start, end);
        slots[place] = (long) hash << 32 | count;
        if (2 * count > slots.length) {
            rehash();
        }
        return count - 1;
    }

    private void append(byte[] from, int start, int end) {
        int begin = count == 0 ? 0 : ends[count - 1];
        long newEnd = (long) begin + end - start;
        if (newEnd > MAX_BYTES) {
            throw new IllegalStateException("more than " + MAX_BYTES + " bytes of keys");
        }
        if (newEnd > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(MAX_BYTES, Math.max(newEnd, 2L * bytes.length)));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        System.arraycopy(from, start, bytes, begin, end - start);
        ends[count++] = (int) newEnd;
    }

    private void rehash() {
        long[] old = slots;
        slots = new long[2 * old.length];
        shift--;
        int mask = slots.length - 1;
        for (long slot : old) {
            if (slot != 0) {
                int place = (int) (slot >>> 32) >>> shift;
                while (slots[place] != 0) {
                    place = place + 1 & mask;
                }
                slots[place] = slot;
            }
        }
    }

    /// The slots, free ones included, nearly in the order of the hashes as unsigned numbers.
    long[] slots() {
        return slots;
    }

    /// The number of the key of a slot that is not free.
    static int number(long slot) {
        return (int) slot - 1;
    }

    /// The keys, one after the other.
    byte[] bytes() {
        return bytes;
    }

    /// The place of the first byte of a key.
    int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /// The place after the last byte of a key.
    int end(int number) {
        return ends[number];
    }
}
