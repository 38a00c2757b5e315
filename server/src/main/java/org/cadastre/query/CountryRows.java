package org.cadastre.query;

import org.cadastre.number.NumberKind;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.jspecify.annotations.Nullable;

/// Finds the rows of statistics files that name a country.
final class CountryRows {
    private CountryRows() {}

    /// The ids of networks or autnums, IPv4 before IPv6.
    static IdSet find(Snapshot snapshot, Query.CountrySearch query, int limit) {
        IdSet ids = new IdSet(limit);
        switch (query.resource()) {
            case IPS -> {
                add(ids, Space.of(snapshot, NumberKind.IPV4), query, 0);
                add(
                        ids,
                        Space.of(snapshot, NumberKind.IPV6),
                        query,
                        snapshot.ipv4().size());
            }
            case AUTNUMS -> add(ids, Space.of(snapshot, NumberKind.AUTNUM), query, 0);
            case DOMAINS, ENTITIES, NAMESERVERS -> throw new IllegalArgumentException(query.toString());
        }
        return ids;
    }

    private static void add(IdSet ids, Space space, Query.CountrySearch query, int before) {
        SpaceRows rows = space.rows();
        int country = query.country().charAt(0) << 8 | query.country().charAt(1);
        for (int row = 0; row < rows.count(); row++) {
            if (rows.country(row) == country && rows.isPublished(row) && isWanted(space.state(row), query)) {
                if (!ids.add(before + row)) {
                    return;
                }
            }
        }
    }

    private static boolean isWanted(@Nullable State state, Query.CountrySearch query) {
        return query.state() == null || state != null && state.text().equals(query.state());
    }
}
