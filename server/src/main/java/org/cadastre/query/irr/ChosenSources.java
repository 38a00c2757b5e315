package org.cadastre.query.irr;

import java.util.List;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;

/// Which sources count, the one that wins first.
///
/// @param names the sources in their order, upper case
/// @param all whether these are all that there are: then objects that name none count too, as the last
record ChosenSources(List<String> names, boolean all) {
    ChosenSources {
        names = List.copyOf(names);
    }

    /// Whether an object is from one of them.
    boolean has(RpslDatabase database, int id) {
        return all || names.contains(database.source(id));
    }

    /// Those of the ids that are from one of them.
    Ids of(RpslDatabase database, Ids ids) {
        if (all) {
            return ids;
        }
        return () -> {
            int id = ids.next();
            while (id != Ids.END && !has(database, id)) {
                id = ids.next();
            }
            return id;
        };
    }

    /// The first of the ids that is from the source that wins, or [Ids#END].
    int first(RpslDatabase database, Ids ids) {
        Ids counted = of(database, ids);
        int best = counted.next();
        for (int id = best == Ids.END ? best : counted.next(); id != Ids.END; id = counted.next()) {
            if (place(database, id) < place(database, best)) {
                best = id;
            }
        }
        return best;
    }

    private int place(RpslDatabase database, int id) {
        int place = names.indexOf(database.source(id));
        return place < 0 ? names.size() : place;
    }
}
