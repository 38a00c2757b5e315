package org.cadastre.snapshot.rpsl;

import org.jspecify.annotations.Nullable;

/// What the parts of one lane share, which are filled one after the other: the keys seen so far.
final class IndexLane {
    final KeyDictionary dictionary = new KeyDictionary();
    final FoldedKey key;
    final ObjectKey objectKey;
    private @Nullable IndexPart current;
    private int objects;

    /// @param seed that of all hashes
    IndexLane(long seed) {
        key = new FoldedKey(seed);
        objectKey = new ObjectKey(key);
    }

    /// Begins an object of a part, and ends the one before, which may be of another part.
    ///
    /// @return its number in the lane, which the keys that it has already are marked with
    int nextObject(IndexPart part) {
        if (current != null) {
            current.end();
        }
        current = part;
        return ++objects;
    }
}
