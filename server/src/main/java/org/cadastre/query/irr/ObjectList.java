package org.cadastre.query.irr;

import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.RpslDatabase;

/// Objects of a database, decoded as they are asked for. Immutable, for any number of threads.
public final class ObjectList {
    private final RpslDatabase database;
    private final int[] ids;

    ObjectList(RpslDatabase database, int[] ids) {
        this.database = database;
        this.ids = ids;
    }

    /// How many there are.
    public int size() {
        return ids.length;
    }

    /// One of them.
    ///
    /// @param index 0 to `size() - 1`
    public RpslObject object(int index) {
        return database.object(ids[index]);
    }
}
