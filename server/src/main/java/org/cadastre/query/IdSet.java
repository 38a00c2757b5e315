package org.cadastre.query;

import java.util.Arrays;

/// Ids of results that are added in any order, more than once too.
final class IdSet implements FoundIds {
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

    @Override
    public int count() {
        tidy();
        return Math.min(count, limit);
    }

    @Override
    public boolean isCut() {
        tidy();
        return full || count > limit;
    }

    @Override
    public int[] sorted() {
        return page(0, limit);
    }

    @Override
    public int[] page(int from, int size) {
        return Arrays.copyOfRange(ids, from, from + Math.min(size, count() - from));
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
