package org.cadastre.query.rpsl;

import java.util.Arrays;
import org.cadastre.snapshot.rpsl.Ids;

/// Ids in the order in which they were added.
final class IdList {
    private int[] ids = new int[4];
    private int count;

    int count() {
        return count;
    }

    int id(int place) {
        return ids[place];
    }

    boolean isEmpty() {
        return count == 0;
    }

    void clear() {
        count = 0;
    }

    /// Adds an id when it is not there yet, after a look at each of the others.
    void addOnce(int id) {
        if (!contains(id)) {
            add(id);
        }
    }

    void add(int id) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
        }
        ids[count++] = id;
    }

    /// Each of them in its turn.
    Ids ids() {
        return new Ids() {
            private int place;

            @Override
            public int next() {
                return place == count ? END : ids[place++];
            }
        };
    }

    private boolean contains(int id) {
        for (int i = 0; i < count; i++) {
            if (ids[i] == id) {
                return true;
            }
        }
        return false;
    }
}
