package org.cadastre.snapshot.rpsl;

/// Ids of objects, given one after the other as they are asked for. For one thread.
@FunctionalInterface
public interface Ids {
    /// There are no more.
    int END = -1;

    /// No ids.
    Ids NONE = () -> END;

    /// The next id, or [#END] from the last one on.
    int next();

    /// These ids.
    static Ids of(int... ids) {
        int[] at = new int[1];
        return () -> at[0] == ids.length ? END : ids[at[0]++];
    }
}
