package org.cadastre.rdap;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.query.Query;
import org.cadastre.registry.Holder;

/// The canonical paths below the RDAP base: one per query and one per object.
final class RdapPath {
    private RdapPath() {}

    static String of(Query query) {
        return switch (query) {
            case Query.Network(IpRange range) -> "ip/" + (range.first().equals(range.last()) ? range.first() : range);
            case Query.Autnum(AsNumberRange range) ->
                range.isSingle()
                        ? ofAutnum(range)
                        : ofAutnum(range) + "-" + range.last().value();
            case Query.Entity(String handle) -> ofEntity(handle);
            case Query.Help help -> "help";
        };
    }

    /// The path of a network: its prefix, or the first of the largest prefixes in it when it is none.
    static String ofNetwork(IpRange range) {
        IpPrefix prefix = range.asPrefix();
        if (prefix == null) {
            for (IpPrefix each : range.prefixes()) {
                if (prefix == null || each.length() < prefix.length()) {
                    prefix = each;
                }
            }
        }
        return "ip/" + prefix;
    }

    static String ofAutnum(AsNumberRange range) {
        return "autnum/" + range.first().value();
    }

    static String ofHolder(Holder holder) {
        return ofEntity(holder.key());
    }

    private static String ofEntity(String handle) {
        StringBuilder path = new StringBuilder("entity/");
        PercentCoding.appendSegment(path, handle);
        return path.toString();
    }
}
