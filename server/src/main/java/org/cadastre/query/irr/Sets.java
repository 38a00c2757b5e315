package org.cadastre.query.irr;

import java.util.List;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

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

    /// The objects that are members of a set because they say so (RFC 2622 §5.1): they name it in
    /// `member-of`, and a maintainer of theirs stands in `mbrs-by-ref` of the set, or `ANY` does. Aut-nums
    /// for an as-set, routes for a route-set.
    Ids byReference(RpslObject set) {
        List<String> maintainers = MemberTexts.of(set, RpslAttribute.MBRS_BY_REF);
        if (maintainers.isEmpty()) {
            return Ids.NONE;
        }
        boolean any = maintainers.contains("ANY");
        boolean routes = set.rpslClass() == RpslClass.ROUTE_SET;
        Ids ids = sources.of(
                database,
                database.byReference(
                        RpslAttribute.MEMBER_OF, set.attributes().getFirst().value()));
        return () -> {
            int id = ids.next();
            while (id != Ids.END && !(canBeMember(id, routes) && (any || isMaintained(id, maintainers)))) {
                id = ids.next();
            }
            return id;
        };
    }

    private boolean canBeMember(int id, boolean routes) {
        @Nullable RpslClass rpslClass = database.rpslClass(id);
        return routes ? rpslClass == RpslClass.ROUTE || rpslClass == RpslClass.ROUTE6 : rpslClass == RpslClass.AUT_NUM;
    }

    private boolean isMaintained(int id, List<String> maintainers) {
        for (String maintainer : MemberTexts.of(database.object(id), RpslAttribute.MNT_BY)) {
            if (maintainers.contains(maintainer)) {
                return true;
            }
        }
        return false;
    }
}
