package org.cadastre.snapshot.rpsl;

import java.util.Arrays;

/// Makes the [KeyPostings] of the keys of a dictionary and the parts whose objects have them.
///
/// It goes through the parts twice: to learn how many bytes the ids of each key take, and to write them to their
/// places, which are known then. What it knows of a key are three numbers side by side: the first id, the last id, and
/// the size of the steps between all of its ids, in whose place comes where the next step is written.
final class PostingsBuilder {
    /// The logarithm of how many keys have a bucket together, between half of it and it.
    private static final int KEYS_PER_BUCKET = 2;

    private static final int NO_ID = -1;
    private static final int FACTS = 3;
    private static final int LAST = 1;
    private static final int SIZE = 2;

    private final KeyDictionary dictionary;
    private final int[] facts;
    private byte[] entries = new byte[0];

    /// @param dictionary that of the only lane, or one to which those of all lanes were added
    PostingsBuilder(KeyDictionary dictionary) {
        this.dictionary = dictionary;
        facts = new int[Math.multiplyExact(FACTS, dictionary.count())];
        Arrays.fill(facts, NO_ID);
    }

    /// Takes the ids of a part into account; to be called for the parts in their order.
    ///
    /// @param firstId the id of its first object
    void measure(IntChunks occurrences, int firstId) {
        int id = firstId - 1;
        for (int i = 0; i < occurrences.size(); i++) {
            int key = occurrences.at(i);
            if (key == IndexPart.NEXT_OBJECT) {
                id++;
                continue;
            }
            int at = FACTS * key;
            if (facts[at] == NO_ID) {
                facts[at] = id;
                facts[at + SIZE] = 0;
            } else {
                facts[at + SIZE] += Varint.size(id - facts[at + LAST]);
            }
            facts[at + LAST] = id;
        }
    }

    /// Gives each key its place, when all parts are measured.
    KeyPostings lay() {
        int bits = Math.clamp(32 - Integer.numberOfLeadingZeros(dictionary.count()) - KEYS_PER_BUCKET, 1, 30);
        int shift = Integer.SIZE - bits;
        long[] sizes = new long[(1 << bits) + 1];
        for (long slot : dictionary.slots()) {
            if (slot != 0) {
                sizes[(int) (slot >>> 32) >>> shift] += entrySize(KeyDictionary.number(slot));
            }
        }
        int[] starts = starts(sizes);
        entries = new byte[starts[1 << bits]];
        int[] places = starts.clone();
        for (long slot : dictionary.slots()) {
            if (slot != 0) {
                int bucket = (int) (slot >>> 32) >>> shift;
                places[bucket] = writeHead(KeyDictionary.number(slot), places[bucket]);
            }
        }
        return new KeyPostings(starts, shift, entries);
    }

    /// Writes the ids of a part; to be called for the parts in their order.
    void write(IntChunks occurrences, int firstId) {
        int id = firstId - 1;
        for (int i = 0; i < occurrences.size(); i++) {
            int key = occurrences.at(i);
            if (key == IndexPart.NEXT_OBJECT) {
                id++;
                continue;
            }
            int at = FACTS * key;
            if (facts[at + LAST] != id) {
                facts[at + SIZE] = Varint.write(id - facts[at + LAST], entries, facts[at + SIZE]);
                facts[at + LAST] = id;
            }
        }
    }

    private long entrySize(int key) {
        int length = dictionary.end(key) - dictionary.start(key);
        int size = facts[FACTS * key + SIZE];
        return (long) Varint.size(length) + length + Varint.size(facts[FACTS * key]) + Varint.size(size) + size;
    }

    private static int[] starts(long[] sizes) {
        int[] starts = new int[sizes.length];
        long start = 0;
        for (int bucket = 0; bucket < sizes.length; bucket++) {
            starts[bucket] = (int) start;
            start += sizes[bucket];
            if (start > Integer.MAX_VALUE - 8) {
                throw new IllegalStateException("more than " + (Integer.MAX_VALUE - 8) + " bytes of keys and ids");
            }
        }
        return starts;
    }

    /// Writes all of an entry but the steps between its ids, for which there is room behind it. From now on the last
    /// id of the key is the last one that is written, and its size is the place for the next.
    private int writeHead(int key, int from) {
        int length = dictionary.end(key) - dictionary.start(key);
        int first = facts[FACTS * key];
        int size = facts[FACTS * key + SIZE];
        int at = Varint.write(length, entries, from);
        System.arraycopy(dictionary.bytes(), dictionary.start(key), entries, at, length);
        at = Varint.write(first, entries, at + length);
        at = Varint.write(size, entries, at);
        facts[FACTS * key + LAST] = first;
        facts[FACTS * key + SIZE] = at;
        return at + size;
    }
}
