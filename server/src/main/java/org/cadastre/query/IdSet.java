package org.cadastre.query;

import java.util.Arrays;

/// The ids of results, each once and ascending, at most as many as any search gives.
final class IdSet {
    private final int limit;
    private int[] ids = new int[16];
    private int count;
    private boolean full;

    /// @param limit the most ids
    IdSet(int limit) {
        this.limit = limit;
    }

    /// Adds an id, which may be there already.
    ///
    /// @return whether there may be room for another
    boolean add(int id) {
        if (count == ids.length) {
            tidy();
            if (count > ids.length / 2) {
                ids = Arrays.copyOf(ids, 2 * ids.length);
            }
        }
        ids[count++] = id;
        if (count > 2 * limit) {
            tidy();
        }
        full |= count > 2 * limit;
        return !full;
    }

    /// Says that ids were left out before they came here.
    void cut() {
        full = true;
    }

    /// The ids.
    int[] sorted() {
        tidy();
        return Arrays.copyOf(ids, Math.min(count, limit));
    }

    /// Whether ids were left out.
    boolean isCut() {
        tidy();
        return full || count > limit;
    }

    private void tidy() {
        Arrays.sort(ids, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || ids[kept - 1] != ids[i]) {
                ids[kept++] = ids[i];
            }
        }
        count = kept;
    }
}
