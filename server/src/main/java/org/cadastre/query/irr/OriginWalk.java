package org.cadastre.query.irr;

import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;

/// The way through the routes of some origins, whose prefixes are collected. For one thread.
final class OriginWalk {
    private final RpslDatabase database;
    private final ChosenSources sources;
    private final AsNumberSet origins;
    private final RangeOperator operator;
    private final PrefixCollector prefixes;
    private int place;
    private Ids routes = Ids.NONE;
    private boolean found;

    /// @param operator what is made of the prefixes
    /// @param prefixes where they go
    OriginWalk(
            RpslDatabase database,
            ChosenSources sources,
            AsNumberSet origins,
            RangeOperator operator,
            PrefixCollector prefixes) {
        this.database = database;
        this.sources = sources;
        this.origins = origins;
        this.operator = operator;
        this.prefixes = prefixes;
    }

    /// Goes on.
    ///
    /// @param most how many routes and origins are looked at, at most
    /// @return how many were; less than `most` at the end of the way
    int go(int most) {
        prefixes.operator(operator);
        for (int looked = 0; looked < most; looked++) {
            int id = routes.next();
            if (id != Ids.END) {
                take(id);
            } else if (place < origins.size()) {
                String key = "AS" + Integer.toUnsignedLong(origins.number(place++));
                routes = database.byReference(RpslAttribute.ORIGIN, key);
            } else {
                return looked;
            }
        }
        return most;
    }

    private void take(int id) {
        if (sources.has(database, id)) {
            found = true;
            database.prefix(id, prefixes);
        }
    }

    /// Whether there was a route at all.
    boolean hasFound() {
        return found;
    }
}
