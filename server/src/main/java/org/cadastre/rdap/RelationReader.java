package org.cadastre.rdap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadastre.name.DomainName;
import org.cadastre.name.DomainText;
import org.cadastre.name.NameFault;
import org.cadastre.name.ReverseZone;
import org.cadastre.query.Query;
import org.cadastre.query.Relation;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

/// Reads the URLs of relations between numbers (RFC 9910): `ips/rirSearch1/rdap-up/192.0.2.0/24?status=active`.
///
/// @param search reads what a relation has in common with other searches
/// @param resource the class of the results
record RelationReader(SearchReader search, Resource resource) {
    static final String STATUS = "status";
    private static final String STATUSES =
            Arrays.stream(Status.values()).map(Status::text).collect(Collectors.joining(", "));

    /// @param segments the path, of which the first names the class and the second says that a relation follows
    /// @param slashAtEnd whether a slash follows the last segment
    RdapRequest read(List<String> segments, boolean slashAtEnd) {
        if (resource == Resource.ENTITIES || resource == Resource.NAMESERVERS) {
            return RdapRequest.Refused.malformed(
                    "Relations are those of ips, autnums and domains.", SearchForms.relation(resource, Relation.UP));
        }
        String name = segments.size() < 3 ? "" : segments.get(2);
        @Nullable Relation relation = relation(name);
        if (relation == null) {
            @Nullable Relation meant = relation("rdap-" + name);
            return RdapRequest.Refused.malformed(
                    "A relation is " + SearchForms.ALL_RELATIONS + ".",
                    SearchForms.relation(resource, meant == null ? Relation.UP : meant));
        }
        String form = SearchForms.relation(resource, relation);
        if (segments.size() == 3) {
            return RdapRequest.Refused.malformed("What the relation is asked of is missing in the path.", form);
        }
        String before = SearchForms.path(resource, relation);
        if (resource == Resource.IPS && segments.size() <= 5) {
            String text = NumberReader.networkText(segments, 3, slashAtEnd);
            return NumberReader.network(
                    text,
                    before,
                    range -> with(
                            relation,
                            form,
                            status -> window -> new Query.RelatedNetworks(relation, range, status.value(), window)));
        }
        if (segments.size() > 4) {
            return RdapRequest.Refused.malformed(
                    "Too many segments follow the relation in the path; a slash within a name is written %2F.", form);
        }
        return resource == Resource.DOMAINS
                ? domain(relation, segments.get(3), form)
                : NumberReader.autnums(
                        segments.get(3),
                        before,
                        range -> with(
                                relation,
                                form,
                                status -> window -> new Query.RelatedAutnums(relation, range, status.value(), window)));
    }

    private RdapRequest domain(Relation relation, String text, String form) {
        return switch (DomainText.parse(text)) {
            case NameFault fault -> RdapRequest.Refused.malformed(fault.description(), form);
            case DomainName name ->
                switch (ReverseZone.of(name)) {
                    case NameFault fault -> RdapRequest.Refused.malformed(fault.description(), form);
                    case ReverseZone zone ->
                        with(
                                relation,
                                form,
                                status -> window -> new Query.RelatedDomains(
                                        relation, name.text(), zone.range(), status.value(), window));
                };
        };
    }

    /// Reads the parameters. The answer to a relation that has one object is no page of results, so nothing is
    /// chosen of it.
    private RdapRequest with(Relation relation, String form, Function<Filter, Function<Window, Query>> question) {
        return search.parameters(Set.of(STATUS), form).then(parameters -> {
            @Nullable String text = parameters.value(STATUS);
            @Nullable Status status = text == null ? null : Status.of(text.toLowerCase(Locale.ROOT));
            if (text != null && status == null) {
                return RdapRequest.Refused.malformed(
                        "The status is one of those that IANA lists: " + STATUSES + ".", form);
            }
            Function<Window, Query> query = question.apply(new Filter(status));
            return relation.isSingle()
                    ? new RdapRequest.Lookup(query.apply(Window.FIRST))
                    : search.paged(parameters, resource, query);
        });
    }

    private static @Nullable Relation relation(String name) {
        for (Relation relation : Relation.values()) {
            if (SearchForms.name(relation).equals(name)) {
                return relation;
            }
        }
        return null;
    }

    /// The status that results must have, or null for any.
    private record Filter(@Nullable Status value) {}
}
