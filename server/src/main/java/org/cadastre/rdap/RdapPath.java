package org.cadastre.rdap;

import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.query.Criterion;
import org.cadastre.query.Query;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Status;
import org.cadastre.url.PercentCoding;
import org.jspecify.annotations.Nullable;

/// The canonical paths below the RDAP base: one per query and one per object. All pages of a search have the
/// path of the search; a cursor makes it that of one page.
final class RdapPath {
    private RdapPath() {}

    static String of(Query query) {
        return switch (query) {
            case Query.Network(IpRange range) -> "ip/" + network(range);
            case Query.Autnum(AsNumberRange range) -> "autnum/" + autnums(range);
            case Query.Entity(String handle) -> ofEntity(handle);
            case Query.Domain domain -> ofDomain(domain.ldhName());
            case Query.Nameserver nameserver -> ofNameserver(nameserver.ldhName());
            case Query.Search search ->
                search(
                        SearchForms.path(search.resource()),
                        search.resource(),
                        List.of(search.criterion()),
                        null,
                        search.window());
            case Query.CountrySearch search -> {
                QueryText text = new QueryText(SearchForms.path(search.resource()));
                text.add(SearchReader.COUNTRY, search.country());
                if (search.state() != null) {
                    text.add(SearchReader.STATE, search.state());
                }
                yield windowed(text, search.resource(), search.window());
            }
            case Query.RelatedNetworks related ->
                search(
                        SearchForms.path(Resource.IPS, related.relation()) + network(related.range()),
                        Resource.IPS,
                        List.of(),
                        related.status(),
                        related.window());
            case Query.RelatedAutnums related ->
                search(
                        SearchForms.path(Resource.AUTNUMS, related.relation()) + autnums(related.range()),
                        Resource.AUTNUMS,
                        List.of(),
                        related.status(),
                        related.window());
            case Query.RelatedDomains related ->
                search(
                        segment(SearchForms.path(Resource.DOMAINS, related.relation()), related.ldhName()),
                        Resource.DOMAINS,
                        List.of(),
                        related.status(),
                        related.window());
            case Query.ReverseSearch search ->
                search(
                        SearchForms.path(search.resource()) + "/" + SearchForms.REVERSE + "/entity",
                        search.resource(),
                        search.criteria(),
                        null,
                        search.window());
            case Query.Help help -> "help";
        };
    }

    private static String search(
            String path, Resource resource, List<Criterion> criteria, @Nullable Status status, Window window) {
        QueryText text = new QueryText(path);
        for (Criterion criterion : criteria) {
            text.add(CriterionNames.name(resource, criterion.property()), criterion.value());
        }
        if (status != null) {
            text.add(RelationReader.STATUS, status.text());
        }
        return windowed(text, resource, window);
    }

    private static String windowed(QueryText text, Resource resource, Window window) {
        if (window.counted()) {
            text.add(WindowReader.COUNT, "true");
        }
        if (!window.sort().isEmpty()) {
            text.add(WindowReader.SORT, WindowReader.sort(resource, window.sort()));
        }
        if (window.fields() != Window.FieldSet.FULL) {
            text.add(WindowReader.FIELD_SET, WindowReader.fieldSet(window.fields()));
        }
        return text.toString();
    }

    /// The addresses as they stand in a path: one address without a length.
    static String network(IpRange range) {
        return (range.first().equals(range.last()) ? range.first() : range).toString();
    }

    /// The AS numbers as they stand in a path, without `AS`.
    static String autnums(AsNumberRange range) {
        return range.isSingle()
                ? Long.toString(range.first().value())
                : range.first().value() + "-" + range.last().value();
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

    /// A path to which parameters are added.
    private static final class QueryText {
        private final StringBuilder text;
        private boolean hasParameters;

        QueryText(String path) {
            this.text = new StringBuilder(path);
        }

        void add(String name, String value) {
            text.append(hasParameters ? '&' : '?').append(name).append('=');
            PercentCoding.appendParameter(text, value);
            hasParameters = true;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
