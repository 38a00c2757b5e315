package org.cadastre.rdap;

import java.util.List;
import java.util.Locale;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.query.Criterion;
import org.cadastre.query.Query;
import org.cadastre.query.Relation;
import org.cadastre.query.Resource;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

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
            case Query.Domain domain -> ofDomain(domain.ldhName());
            case Query.Nameserver nameserver -> ofNameserver(nameserver.ldhName());
            case Query.Search search -> path(search.resource()) + parameters(List.of(search.criterion()));
            case Query.RelatedNetworks related ->
                related(
                        "ips",
                        related.relation(),
                        of(new Query.Network(related.range())).substring(3),
                        related.status());
            case Query.RelatedAutnums related ->
                related(
                        "autnums",
                        related.relation(),
                        of(new Query.Autnum(related.range())).substring(7),
                        related.status());
            case Query.RelatedDomains related ->
                related("domains", related.relation(), segment("", related.ldhName()), related.status());
            case Query.ReverseSearch search ->
                path(search.resource()) + "/reverse_search/entity" + parameters(search.criteria());
            case Query.Help help -> "help";
        };
    }

    private static String path(Resource resource) {
        return resource.name().toLowerCase(Locale.ROOT);
    }

    private static String related(String resource, Relation relation, String value, @Nullable Status status) {
        String path = resource + "/rirSearch1/rdap-" + relation.name().toLowerCase(Locale.ROOT) + "/" + value;
        return status == null ? path : path + segment("?status=", status.text());
    }

    private static String parameters(List<Criterion> criteria) {
        StringBuilder text = new StringBuilder();
        for (Criterion criterion : criteria) {
            text.append(text.isEmpty() ? '?' : '&')
                    .append(parameter(criterion.property()))
                    .append('=');
            PercentCoding.appendSegment(text, criterion.value());
        }
        return text.toString();
    }

    private static String parameter(Criterion.Property property) {
        return switch (property) {
            case HANDLE -> "handle";
            case NAME -> "name";
            case FN -> "fn";
            case EMAIL -> "email";
            case ROLE -> "role";
            case NAMESERVER -> "nsLdhName";
            case IP -> "ip";
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

    static String ofEntity(Entity entity) {
        return ofEntity(entity.key());
    }

    /// @param ldhName without a dot at the end
    static String ofDomain(String ldhName) {
        return segment("domain/", ldhName);
    }

    /// @param ldhName without a dot at the end
    static String ofNameserver(String ldhName) {
        return segment("nameserver/", ldhName);
    }

    private static String ofEntity(String handle) {
        return segment("entity/", handle);
    }

    private static String segment(String before, String segment) {
        StringBuilder path = new StringBuilder(before);
        PercentCoding.appendSegment(path, segment);
        return path.toString();
    }
}
