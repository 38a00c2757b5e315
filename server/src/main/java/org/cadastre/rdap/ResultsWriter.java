package org.cadastre.rdap;

import java.util.List;
import java.util.Locale;
import org.cadastre.query.Answer;
import org.cadastre.query.Criterion;
import org.cadastre.query.Query;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.registry.RegistryObject;
import org.jspecify.annotations.Nullable;

/// Writes the results of searches (RFC 9083 §8, RFC 9910) with what is to be said of the list: its pages and order
/// (RFC 8977), how much of each object it gives (RFC 8982), and where the properties of a reverse search stand (RFC
/// 9536).
final class ResultsWriter {
    private ResultsWriter() {}

    /// The members of a body with results.
    ///
    /// @param pages makes the addresses of the other pages, or null to leave them out
    static void members(RdapBody body, Query query, Answer.Results results, @Nullable PageLinks pages) {
        Window window = window(query);
        if (hasPaging(results, window)) {
            paging(body, results, window, pages);
        }
        sorting(body, results.resource(), window);
        subsetting(body, window);
        mapping(body, query);
        JsonBytes json = body.json;
        json.name(member(results.resource()));
        json.startArray();
        Depth depth = Depth.of(window.fields());
        for (int i = 0; i < results.objects().size(); i++) {
            json.startObject();
            RdapWriter.members(
                    body, results.objects().get(i), depth, "$." + member(results.resource()) + "[" + i + "]");
            json.endObject();
        }
        json.endArray();
    }

    /// The empty list of a search that found nothing, beside the error.
    static void nothing(RdapBody body, Resource resource) {
        body.json.name(member(resource));
        body.json.startArray();
        body.json.endArray();
    }

    /// The specifications that the list is made by, besides those of its objects.
    static int conformance(Query query, Answer.Results results) {
        int set = Conformance.SORTING.bit() | Conformance.SUBSETTING.bit();
        return hasPaging(results, window(query)) ? set | Conformance.PAGING.bit() : set;
    }

    /// Those of the class of a query, whatever its answer.
    static int conformance(Query query) {
        return switch (query) {
            case Query.Search search -> Conformance.ofResults(search.resource());
            case Query.CountrySearch search -> Conformance.ofResults(search.resource()) | Conformance.CIR.bit();
            case Query.ReverseSearch search ->
                Conformance.ofResults(search.resource()) | Conformance.REVERSE_SEARCH.bit();
            case Query.RelatedNetworks related -> Conformance.IP_SEARCH;
            case Query.RelatedAutnums related -> Conformance.AUTNUM_SEARCH;
            case Query.RelatedDomains related -> Conformance.RIR_SEARCH.bit();
            case Query.Network network -> 0;
            case Query.Autnum autnum -> 0;
            case Query.Domain domain -> 0;
            case Query.Entity entity -> 0;
            case Query.Nameserver nameserver -> 0;
            case Query.Help help -> 0;
        };
    }

    /// Looks over the results that are listed.
    static void contents(BodyContents contents, Query query, Answer.Results results) {
        Depth depth = Depth.of(window(query).fields());
        for (RegistryObject object : results.objects()) {
            contents.object(object, depth);
        }
    }

    private static Window window(Query query) {
        return switch (query) {
            case Query.Search search -> search.window();
            case Query.CountrySearch search -> search.window();
            case Query.ReverseSearch search -> search.window();
            case Query.RelatedNetworks related -> related.window();
            case Query.RelatedAutnums related -> related.window();
            case Query.RelatedDomains related -> related.window();
            case Query.Network network -> Window.FIRST;
            case Query.Autnum autnum -> Window.FIRST;
            case Query.Domain domain -> Window.FIRST;
            case Query.Entity entity -> Window.FIRST;
            case Query.Nameserver nameserver -> Window.FIRST;
            case Query.Help help -> Window.FIRST;
        };
    }

    private static boolean hasPaging(Answer.Results results, Window window) {
        return window.counted() || results.total() > results.pageSize();
    }

    private static void paging(RdapBody body, Answer.Results results, Window window, @Nullable PageLinks pages) {
        JsonBytes json = body.json;
        json.name("paging_metadata");
        json.startObject();
        if (window.counted()) {
            number(json, "totalCount", results.total());
        }
        if (results.total() > results.pageSize()) {
            number(json, "pageSize", results.pageSize());
            number(json, "pageNumber", results.offset() / results.pageSize() + 1);
            if (pages != null) {
                pageLinks(body, results, pages);
            }
        }
        json.endObject();
    }

    private static void pageLinks(RdapBody body, Answer.Results results, PageLinks pages) {
        int offset = results.offset();
        int next = offset + results.pageSize();
        int last = (results.total() - 1) / results.pageSize() * results.pageSize();
        body.startLinks();
        if (offset > 0) {
            page(body, "first", pages.url(0));
            page(body, "prev", pages.url(Math.max(0, offset - results.pageSize())));
        }
        if (next < results.total()) {
            page(body, "next", pages.url(next));
            page(body, "last", pages.url(Math.max(last, next)));
        }
        body.json.endArray();
    }

    private static void page(RdapBody body, String rel, String href) {
        body.link(rel, href, RdapWriter.MEDIA_TYPE);
    }

    private static void sorting(RdapBody body, Resource resource, Window window) {
        JsonBytes json = body.json;
        json.name("sorting_metadata");
        json.startObject();
        if (!window.sort().isEmpty()) {
            json.name("currentSort");
            json.text(currentSort(resource, window.sort()));
        }
        json.name("availableSorts");
        json.startArray();
        List<Window.SortProperty> sorts = SortNames.of(resource, body.settings.showsPersons());
        for (int i = 0; i < sorts.size(); i++) {
            json.startObject();
            text(json, "property", SortNames.name(resource, sorts.get(i)));
            json.name("default");
            json.flag(i == 0);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static String currentSort(Resource resource, List<Window.Sort> sorts) {
        StringBuilder text = new StringBuilder();
        for (Window.Sort sort : sorts) {
            text.append(text.isEmpty() ? "" : ",")
                    .append(SortNames.name(resource, sort.property()))
                    .append(sort.descending() ? ":d" : "");
        }
        return text.toString();
    }

    private static void subsetting(RdapBody body, Window window) {
        JsonBytes json = body.json;
        json.name("subsetting_metadata");
        json.startObject();
        text(json, "currentFieldSet", name(window.fields()));
        json.name("availableFieldSets");
        json.startArray();
        for (Window.FieldSet fields : Window.FieldSet.values()) {
            json.startObject();
            text(json, "name", name(fields));
            json.name("default");
            json.flag(fields == Window.FIRST.fields());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static String name(Window.FieldSet fields) {
        return fields.name().toLowerCase(Locale.ROOT);
    }

    private static void mapping(RdapBody body, Query query) {
        if (!(query instanceof Query.ReverseSearch search)) {
            return;
        }
        JsonBytes json = body.json;
        json.name("reverse_search_properties_mapping");
        json.startArray();
        for (Criterion criterion : search.criteria()) {
            json.startObject();
            text(json, "property", CriterionNames.name(search.resource(), criterion.property()));
            text(json, "propertyPath", path(criterion.property(), body.settings.contacts()));
            json.endObject();
        }
        json.endArray();
    }

    /// Where a property stands in an object (IANA "RDAP Reverse Search Mapping"); that registry knows jCard only.
    private static String path(Criterion.Property property, ContactFormat contacts) {
        return switch (property) {
            case FN ->
                contacts.hasJCard()
                        ? "$.entities[*].vcardArray[1][?(@[0]=='fn')][3]"
                        : "$.entities[*].jscontact_card.name.full";
            case HANDLE -> "$.entities[*].handle";
            case EMAIL ->
                contacts.hasJCard()
                        ? "$.entities[*].vcardArray[1][?(@[0]=='email')][3]"
                        : "$.entities[*].jscontact_card.emails[*].address";
            case ROLE -> "$.entities[*].roles";
            case NAME, NAMESERVER, IP -> throw new IllegalArgumentException("no reverse search by " + property);
        };
    }

    private static void text(JsonBytes json, String name, String value) {
        json.name(name);
        json.text(value);
    }

    private static void number(JsonBytes json, String name, int value) {
        json.name(name);
        json.number(value);
    }

    private static String member(Resource resource) {
        return switch (resource) {
            case IPS -> "ipSearchResults";
            case AUTNUMS -> "autnumSearchResults";
            case DOMAINS -> "domainSearchResults";
            case ENTITIES -> "entitySearchResults";
            case NAMESERVERS -> "nameserverSearchResults";
        };
    }
}
