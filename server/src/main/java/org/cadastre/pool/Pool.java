package org.cadastre.pool;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;

/// Space of which a registry accounts for every number: what IANA gave it, or its file names as its pool.
///
/// @param range the space
/// @param registry token of the registry, lower case
/// @param granted the day it was given as YYYYMMDD, 0 when that is not known
/// @param row the row of the pool in [Space#rows()]
public record Pool(NumberRange range, String registry, int granted, int row) {

    /// The pools of one kind of number, in ascending order.
    public static List<Pool> of(Snapshot snapshot, NumberKind kind) {
        SpaceRows rows = snapshot.rows(kind);
        List<Pool> pools = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            String registry = rows.poolOf(row);
            if (!registry.isEmpty()) {
                pools.add(new Pool(rows.range(row), registry, rows.registered(row), row));
            }
        }
        return List.copyOf(pools);
    }

    /// The pools of a registry.
    ///
    /// @param registry its token, lower case
    public static List<Pool> of(Snapshot snapshot, NumberKind kind, String registry) {
        return of(snapshot, kind).stream()
                .filter(pool -> pool.registry().equals(registry))
                .toList();
    }
}
