package org.cadastre.snapshot.rpsl;

/// The ids of the objects that have a key, read from its entry as they are asked for.
final class PostingIds implements Ids {
    private final byte[] entries;
    private final int end;
    private int next;
    private int at;

    /// @param first the first id, or [Ids#END] when there is none
    /// @param from the place of the steps to the others
    /// @param end the place after them
    PostingIds(byte[] entries, int first, int from, int end) {
        this.entries = entries;
        this.end = end;
        next = first;
        at = from;
    }

    static PostingIds none() {
        return new PostingIds(new byte[0], END, 0, 0);
    }

    /// How many bytes there are to read, which is more the more ids there are.
    int size() {
        return end - at;
    }

    @Override
    public int next() {
        int id = next;
        if (at < end) {
            int step = Varint.read(entries, at);
            at += Varint.size(step);
            next = id + step;
        } else {
            next = END;
        }
        return id;
    }
}
