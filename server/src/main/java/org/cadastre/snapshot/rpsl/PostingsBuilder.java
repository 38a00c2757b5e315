package org.cadastre.snapshot.rpsl;

/// Makes the [KeyPostings] of the records of a dictionary and the parts whose objects have them.
///
/// It goes through the parts twice: to learn how many bytes the ids of each record take, and to write them to their
/// places, which are known then.
final class PostingsBuilder {
    /// The logarithm of how many keys have a bucket together, between half of it and it.
    private static final int KEYS_PER_BUCKET = 2;

    private final KeyDictionary dictionary;
    private byte[] entries = new byte[0];

    /// @param dictionary that of the only lane, or one to which those of all lanes were added
    PostingsBuilder(KeyDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Takes the ids of a part into account; to be called for the parts in their order.
    ///
    /// @param firstId the id of its first object
    void measure(IntChunks occurrences, int firstId) {
        int id = firstId - 1;
        for (int i = 0; i < occurrences.size(); i++) {
            int record = occurrences.at(i);
            if (record == IndexPart.NEXT_OBJECT) {
                id++;
            } else if (dictionary.first(record) == KeyDictionary.NO_ID) {
                dictionary.first(record, id);
                dictionary.size(record, 0);
                dictionary.last(record, id);
            } else {
                dictionary.size(record, dictionary.size(record) + Varint.size(id - dictionary.last(record)));
                dictionary.last(record, id);
            }
        }
    }

    /// Gives each record its place, when all parts are measured.
    KeyPostings lay() {
        int bits = Math.clamp(32 - Integer.numberOfLeadingZeros(dictionary.count()) - KEYS_PER_BUCKET, 1, 30);
        int shift = Integer.SIZE - bits;
        long[] sizes = new long[(1 << bits) + 1];
        for (long slot : dictionary.slots()) {
            if (slot != 0) {
                sizes[(int) (slot >>> 32) >>> shift] += entrySize(KeyDictionary.record(slot));
            }
        }
        int[] starts = starts(sizes);
        entries = new byte[starts[1 << bits]];
        int[] places = starts.clone();
        for (long slot : dictionary.slots()) {
            if (slot != 0) {
                int bucket = (int) (slot >>> 32) >>> shift;
                places[bucket] = writeHead(KeyDictionary.record(slot), places[bucket]);
            }
        }
        return new KeyPostings(starts, shift, entries);
    }

    /// Writes the ids of a part; to be called for the parts in their order.
    void write(IntChunks occurrences, int firstId) {
        int id = firstId - 1;
        for (int i = 0; i < occurrences.size(); i++) {
            int record = occurrences.at(i);
            if (record == IndexPart.NEXT_OBJECT) {
                id++;
            } else if (dictionary.last(record) != id) {
                int place = dictionary.size(record);
                dictionary.size(record, Varint.write(id - dictionary.last(record), entries, place));
                dictionary.last(record, id);
            }
        }
    }

    private long entrySize(int record) {
        int length = dictionary.length(record);
        int size = dictionary.size(record);
        return (long) Varint.size(length) + length + Varint.size(dictionary.first(record)) + Varint.size(size) + size;
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
    /// id of the record is the last one that is written, and its size is the place for the next.
    private int writeHead(int record, int from) {
        int length = dictionary.length(record);
        int first = dictionary.first(record);
        int size = dictionary.size(record);
        int at = Varint.write(length, entries, from);
        System.arraycopy(dictionary.records(), KeyDictionary.key(record), entries, at, length);
        at = Varint.write(first, entries, at + length);
        at = Varint.write(size, entries, at);
        dictionary.last(record, first);
        dictionary.size(record, at);
        return at + size;
    }
}
