package org.cadastre.query.irr;

import org.cadastre.rpsl.RpslClass;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;

/// The as-sets and route-sets of the chosen sources.
///
/// @param database holds them
/// @param sources which count
record Sets(RpslDatabase database, ChosenSources sources) {
    private static final String SOURCE_MARK = "::";

    /// The id of the set of this name, or [Ids#END]. `EX::AS-EXAMPLE` is the set of the source EX, which
    /// must be a chosen one.
    ///
    /// @param routeSets whether route-sets count beside as-sets
    int id(String name, boolean routeSets) {
        int mark = name.indexOf(SOURCE_MARK);
        String source = mark < 0 ? "" : name.substring(0, mark);
        String key = mark < 0 ? name : name.substring(mark + SOURCE_MARK.length());
        return key.isEmpty() ? Ids.END : sources.first(database, matching(key, source, routeSets));
    }

    private Ids matching(String key, String source, boolean routeSets) {
        Ids ids = database.byKey(key);
        return () -> {
            int id = ids.next();
            while (id != Ids.END && !(isSet(id, routeSets) && isOf(id, source))) {
                id = ids.next();
            }
            return id;
        };
    }

    private boolean isSet(int id, boolean routeSets) {
        RpslClass rpslClass = database.rpslClass(id);
        return rpslClass == RpslClass.AS_SET || routeSets && rpslClass == RpslClass.ROUTE_SET;
    }

    private boolean isOf(int id, String source) {
        return source.isEmpty() || database.source(id).equalsIgnoreCase(source);
    }
}
