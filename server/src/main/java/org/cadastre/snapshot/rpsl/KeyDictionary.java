package org.cadastre.snapshot.rpsl;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The different keys of many values, each kept once with a few numbers about the objects that have it.
///
/// Layout: the records of the keys stand one after the other in one array, and a record goes by its place there: the
/// first id, the last id, the size of the steps between all of its ids when they are written down, the length of the
/// key (four bytes each), and the key. `slots` is an open-addressed hash table, at most half full, of the hash of a key
/// (upper half) and one more than the place of its record, 0 where free; a slot is looked for from the one that the top
/// bits of the hash say, so that the table is nearly in the order of the hashes. One thread at a time.
final class KeyDictionary {
    /// The first id of a record that has none.
    static final int NO_ID = -1;

    private static final int FIRST = 0;
    private static final int LAST = 4;
    private static final int SIZE = 8;
    private static final int LENGTH = 12;
    private static final int KEY = 16;
    private static final int MAX_BYTES = Integer.MAX_VALUE - 16;
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] records = new byte[1 << 16];
    private long[] slots = new long[1 << 12];
    private int shift = 32 - 12;
    private int end;
    private int count;

    /// How many keys there are.
    int count() {
        return count;
    }

    /// The record of a key, made when there is none.
    int record(FoldedKey key) {
        return record(key.hash(), key.bytes(), 0, key.length());
    }

    /// Adds the keys of another dictionary, whose records then have their places here as their first ids.
    void addAll(KeyDictionary other) {
        for (long slot : other.slots) {
            if (slot != 0) {
                int from = record(slot);
                int key = from + KEY;
                other.first(from, record((int) (slot >>> 32), other.records, key, key + other.length(from)));
            }
        }
    }

    private int record(int hash, byte[] bytes, int from, int to) {
        int mask = slots.length - 1;
        int place = hash >>> shift;
        while (slots[place] != 0) {
            long slot = slots[place];
            if ((int) (slot >>> 32) == hash) {
                int record = record(slot);
                int key = record + KEY;
                if (Arrays.equals(records, key, key + length(record), bytes, from, to)) {
                    return record;
                }
            }
            place = place + 1 & mask;
        }
        int record = append(bytes, from, to);
        slots[place] = (long) hash << 32 | record + 1;
        count++;
        if (2 * count > slots.length) {
            rehash();
        }
        return record;
    }

    private int append(byte[] bytes, int from, int to) {
        int record = end;
        long newEnd = (long) record + KEY + to - from;
        if (newEnd > MAX_BYTES) {
            throw new IllegalStateException("more than " + MAX_BYTES + " bytes of keys");
        }
        if (newEnd > records.length) {
            records = Arrays.copyOf(records, (int) Math.min(MAX_BYTES, Math.max(newEnd, 2L * records.length)));
        }
        end = (int) newEnd;
        first(record, NO_ID);
        last(record, NO_ID);
        INTS.set(records, record + LENGTH, to - from);
        System.arraycopy(bytes, from, records, record + KEY, to - from);
        return record;
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

    /// The record of a slot that is not free.
    static int record(long slot) {
        return (int) slot - 1;
    }

    byte[] records() {
        return records;
    }

    int first(int record) {
        return (int) INTS.get(records, record + FIRST);
    }

    void first(int record, int id) {
        INTS.set(records, record + FIRST, id);
    }

    int last(int record) {
        return (int) INTS.get(records, record + LAST);
    }

    void last(int record, int id) {
        INTS.set(records, record + LAST, id);
    }

    int size(int record) {
        return (int) INTS.get(records, record + SIZE);
    }

    void size(int record, int size) {
        INTS.set(records, record + SIZE, size);
    }

    /// How many bytes a key has.
    int length(int record) {
        return (int) INTS.get(records, record + LENGTH);
    }

    /// The place of the first byte of a key.
    static int key(int record) {
        return record + KEY;
    }
}
