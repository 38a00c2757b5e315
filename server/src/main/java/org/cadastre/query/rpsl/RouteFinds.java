package org.cadastre.query.rpsl;

import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.PrefixSink;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// The route objects of some sources whose prefixes lie so to a range, as if there were no other sources.
final class RouteFinds {
    private RouteFinds() {}

    static Finds of(RpslDatabase rpsl, IpRange range, RangeMatch match, Wanted wanted) {
        return switch (match) {
            case EXACT, ALL_LESS, ALL_MORE -> Finds.published(rpsl.routes(range, match), wanted::isFromSource);
            case CLOSEST -> smallest(rpsl, rpsl.routes(range, RangeMatch.ALL_LESS), wanted, null);
            case ONE_LESS -> smallest(rpsl, rpsl.routes(range, RangeMatch.ALL_LESS), wanted, range);
            case ONE_MORE ->
                Finds.published(rpsl.routes(range, RangeMatch.ALL_MORE), new Outermost(wanted, id -> prefix(rpsl, id)));
        };
    }

    /// Those of the last prefix, which is the smallest.
    ///
    /// @param apart a prefix that does not count, or null
    private static Finds smallest(RpslDatabase rpsl, Ids ids, Wanted wanted, @Nullable IpRange apart) {
        IdList last = new IdList();
        IpRange prefix = null;
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            IpRange next = wanted.isFromSource(id) ? prefix(rpsl, id) : null;
            if (next == null || next.equals(apart)) {
                continue;
            }
            if (!next.equals(prefix)) {
                last.clear();
                prefix = next;
            }
            last.add(id);
        }
        return Finds.published(last.ids(), id -> true);
    }

    private static @Nullable IpRange prefix(RpslDatabase rpsl, int id) {
        LastPrefix prefix = new LastPrefix();
        rpsl.prefix(id, prefix);
        return prefix.range;
    }

    /// Keeps what it takes.
    private static final class LastPrefix implements PrefixSink {
        private @Nullable IpRange range;

        @Override
        public void ipv4(int bits, int length) {
            range = new Ipv4Prefix(bits, length).range();
        }

        @Override
        public void ipv6(long high, long low, int length) {
            range = new Ipv6Prefix(high, low, length).range();
        }
    }
}
