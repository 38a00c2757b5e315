package org.cadastre.snapshot.rpsl;

import java.util.Arrays;
import org.cadastre.index.TextIndex;
import org.cadastre.index.TextIndexBuilder;

/// For each key, the ids of the objects that have it.
///
/// Layout: one array of entries, those with the same top bits of the hash one after the other, and for each value of
/// these bits the place where they begin. An entry is the length of the key, the key, the first id and the size of
/// the rest ([Varint]s but for the key), and the rest: for each further id, how much it is above the one before. Two
/// to four entries share their top bits, so that an entry costs a few bytes beside its key and its ids.
/// Immutable.
final class KeyPostings {
    private final int[] starts;
    private final int shift;
    private final byte[] entries;

    /// @param starts for each value of the top bits of a hash, the place of the first entry, and the end of all
    /// @param shift how many bits of a hash are not top bits
    KeyPostings(int[] starts, int shift, byte[] entries) {
        this.starts = starts;
        this.shift = shift;
        this.entries = entries;
    }

    /// The ids of the objects that have a key, ascending.
    PostingIds find(FoldedKey key) {
        int bucket = key.hash() >>> shift;
        int at = starts[bucket];
        while (at < starts[bucket + 1]) {
            int length = Varint.read(entries, at);
            int text = at + Varint.size(length);
            int end = text + length;
            if (Arrays.equals(entries, text, end, key.bytes(), 0, key.length())) {
                return ids(end);
            }
            at = next(end);
        }
        return PostingIds.none();
    }

    /// The ids of an entry of [#texts(int)].
    PostingIds idsAt(int entry) {
        int length = Varint.read(entries, entry);
        return ids(entry + Varint.size(length) + length);
    }

    /// The texts of all keys of one kind in their order, with their entries as ids.
    TextIndex texts(int kind) {
        TextIndexBuilder texts = new TextIndexBuilder();
        int at = 0;
        while (at < entries.length) {
            int length = Varint.read(entries, at);
            int key = at + Varint.size(length);
            if (entries[key] == (byte) kind) {
                texts.add(FoldedKey.text(entries, key, key + length), at);
            }
            at = next(key + length);
        }
        return texts.build();
    }

    private PostingIds ids(int posting) {
        int first = Varint.read(entries, posting);
        int at = posting + Varint.size(first);
        int size = Varint.read(entries, at);
        int rest = at + Varint.size(size);
        return new PostingIds(entries, first, rest, rest + size);
    }

    /// The place after the entry with this posting.
    private int next(int posting) {
        int at = posting + Varint.size(Varint.read(entries, posting));
        int size = Varint.read(entries, at);
        return at + Varint.size(size) + size;
    }
}
