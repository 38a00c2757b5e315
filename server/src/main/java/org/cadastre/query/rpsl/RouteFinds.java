package org.cadastre.query.rpsl;

import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// The route objects of some sources whose prefixes lie so to a range, as if there were no other sources.
final class RouteFinds {
    private RouteFinds() {}

    static Ids of(RpslDatabase rpsl, IpRange range, RangeMatch match, Wanted wanted) {
        return switch (match) {
            case EXACT, ALL_LESS, ALL_MORE -> wanted(rpsl.routes(range, match), wanted);
            case CLOSEST -> smallest(rpsl, wanted(rpsl.routes(range, RangeMatch.ALL_LESS), wanted), null);
            case ONE_LESS -> smallest(rpsl, wanted(rpsl.routes(range, RangeMatch.ALL_LESS), wanted), range);
            case ONE_MORE -> greatest(rpsl, wanted(rpsl.routes(range, RangeMatch.ALL_MORE), wanted));
        };
    }

    private static Ids wanted(Ids ids, Wanted wanted) {
        return () -> {
            int id = ids.next();
            while (id != Ids.END && !wanted.isFromSource(id)) {
                id = ids.next();
            }
            return id;
        };
    }

    /// Those of the last prefix, which is the smallest.
    ///
    /// @param apart a prefix that does not count, or null
    private static Ids smallest(RpslDatabase rpsl, Ids ids, @Nullable IpRange apart) {
        IdList last = new IdList();
        IpRange prefix = null;
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            IpRange next = prefix(rpsl, id);
            if (next == null || next.equals(apart)) {
                continue;
            }
            if (!next.equals(prefix)) {
                last.clear();
                prefix = next;
            }
            last.add(id);
        }
        return inTurn(last);
    }

    private static Ids inTurn(IdList list) {
        return new Ids() {
            private int place;

            @Override
            public int next() {
                return place == list.count() ? END : list.id(place++);
            }
        };
    }

    /// Those whose prefix is in no other one before it.
    private static Ids greatest(RpslDatabase rpsl, Ids ids) {
        return new Ids() {
            private @Nullable IpRange outer;

            @Override
            public int next() {
                for (int id = ids.next(); id != END; id = ids.next()) {
                    IpRange prefix = prefix(rpsl, id);
                    if (prefix != null && (outer == null || outer.equals(prefix) || !outer.contains(prefix))) {
                        outer = prefix;
                        return id;
                    }
                }
                return END;
            }
        };
    }

    private static @Nullable IpRange prefix(RpslDatabase rpsl, int id) {
        RpslObject object = rpsl.object(id);
        return IpText.range(object.attributes().getFirst().value()) instanceof IpRange range ? range : null;
    }
}
