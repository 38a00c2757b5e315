package org.cadastre.query.irr;

import java.util.List;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// The objects that name a set in `member-of`, one after the other, some of which are members of it for that reason
/// (RFC 2622 §5.1): an aut-num of an as-set, a route of a route-set, and only where a maintainer of theirs stands in
/// `mbrs-by-ref` of the set, or `ANY` does. For one thread.
final class Referring {
    /// There are none.
    static final Referring NONE = new Referring(Ids.NONE, false, List.of());

    private final Ids ids;
    private final boolean routes;
    private final List<String> maintainers;

    private Referring(Ids ids, boolean routes, List<String> maintainers) {
        this.ids = ids;
        this.routes = routes;
        this.maintainers = maintainers;
    }

    /// Those that name this set.
    static Referring to(RpslObject set, RpslDatabase database) {
        List<String> maintainers = MemberTexts.of(set, RpslAttribute.MBRS_BY_REF);
        if (maintainers.isEmpty()) {
            return NONE;
        }
        String name = set.attributes().getFirst().value();
        return new Referring(
                database.byReference(RpslAttribute.MEMBER_OF, name),
                set.rpslClass() == RpslClass.ROUTE_SET,
                maintainers);
    }

    /// The id of the next one, or [Ids#END].
    int next() {
        return ids.next();
    }

    /// Whether one of them is a member, if it is from a source that counts.
    boolean isMember(int id, RpslDatabase database) {
        return canBeMember(database.rpslClass(id))
                && (maintainers.contains("ANY") || isMaintained(database.object(id)));
    }

    private boolean canBeMember(@Nullable RpslClass rpslClass) {
        return routes ? rpslClass == RpslClass.ROUTE || rpslClass == RpslClass.ROUTE6 : rpslClass == RpslClass.AUT_NUM;
    }

    private boolean isMaintained(RpslObject object) {
        for (String maintainer : MemberTexts.of(object, RpslAttribute.MNT_BY)) {
            if (maintainers.contains(maintainer)) {
                return true;
            }
        }
        return false;
    }
}
