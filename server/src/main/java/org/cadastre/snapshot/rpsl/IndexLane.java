package org.cadastre.snapshot.rpsl;

import org.jspecify.annotations.Nullable;

/// What the parts of one lane share, which are filled one after the other: the keys seen so far, and which of them the
/// lines have that recur.
final class IndexLane {
    final KeyDictionary dictionary = new KeyDictionary();
    final FoldedKey key;
    final ObjectKey objectKey;
    final KeysOfLines lines;
    final KeysOfObject keys = new KeysOfObject();
    private @Nullable IndexPart current;

    /// @param seed that of all hashes
    /// @param recurring tells the lines that recur
    IndexLane(long seed, RecurringLines recurring) {
        key = new FoldedKey(seed);
        objectKey = new ObjectKey(key);
        lines = new KeysOfLines(recurring);
    }

    /// Begins an object of a part, and ends the one before, which may be of another part.
    void nextObject(IndexPart part) {
        if (current != null) {
            current.end();
        }
        current = part;
        keys.clear();
    }
}
