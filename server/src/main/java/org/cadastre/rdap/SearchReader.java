package org.cadastre.rdap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.cadastre.pool.State;
import org.cadastre.query.Criterion;
import org.cadastre.query.Criterion.Property;
import org.cadastre.query.Query;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.registry.CountryCodes;
import org.jspecify.annotations.Nullable;

/// Reads the URLs of searches: by a property (RFC 9082 §3.2, RFC 9910), by the entities of the objects (RFC
/// 9536), and through [RelationReader] by relation.
///
/// @param rawQuery what follows the question mark, or null when there is none
/// @param serial that of the snapshot which is to answer
/// @param base the absolute URL of the RDAP base
/// @param cursors reads the cursors of pages
/// @param emailSearch whether mail addresses and telephone numbers may be searched and sorted by
record SearchReader(@Nullable String rawQuery, String serial, String base, Cursors cursors, boolean emailSearch) {
    /// The country of a search by country.
    static final String COUNTRY = "cir0_country";
    /// The state of what a search by country finds.
    static final String STATE = "cir0_state";

    /// What registries have in place of a country.
    private static final Set<String> OTHER_CODES = Set.of("EU", "AP");

    private static final List<String> STATES =
            Arrays.stream(State.values()).map(State::text).toList();

    /// @param segments the path, of which the first names the class
    /// @param slashAtEnd whether a slash follows the last segment
    RdapRequest read(Resource resource, List<String> segments, boolean slashAtEnd) {
        if (segments.size() == 1) {
            return search(resource);
        }
        return switch (segments.get(1)) {
            case SearchForms.RELATIONS -> new RelationReader(this, resource).read(segments, slashAtEnd);
            case SearchForms.REVERSE -> reverse(resource, segments);
            default ->
                RdapRequest.Refused.malformed(
                        "After " + segments.getFirst() + " in a path stands nothing, rirSearch1 or reverse_search.",
                        SearchForms.search(resource));
        };
    }

    private RdapRequest search(Resource resource) {
        List<Property> properties = CriterionNames.of(resource);
        String form = SearchForms.search(resource);
        Set<String> names = names(resource, properties);
        if (resource == Resource.IPS || resource == Resource.AUTNUMS) {
            names.add(COUNTRY);
            names.add(STATE);
        }
        return parameters(names, form).then(parameters -> {
            if (parameters.value(COUNTRY) != null || parameters.value(STATE) != null) {
                return country(resource, properties, parameters);
            }
            List<Property> asked = asked(resource, properties, parameters);
            if (asked.size() != 1) {
                return RdapRequest.Refused.malformed(
                        asked.isEmpty()
                                ? "The search has nothing to search by."
                                : "A search has one thing to search by, not several.",
                        form);
            }
            return criterion(resource, asked.getFirst(), parameters, form)
                    .then(criterion ->
                            paged(parameters, resource, window -> new Query.Search(resource, criterion, window)));
        });
    }

    private RdapRequest country(Resource resource, List<Property> properties, QueryParameters parameters) {
        String form = "Ask for " + SearchForms.path(resource) + "?cir0_country=ZA, perhaps with cir0_state=allocated.";
        @Nullable String given = parameters.value(COUNTRY);
        if (given == null || !asked(resource, properties, parameters).isEmpty()) {
            return RdapRequest.Refused.malformed("A search by country has one country and no other property.", form);
        }
        String country = given.toUpperCase(Locale.ROOT);
        if (!CountryCodes.isAssigned(country) && !OTHER_CODES.contains(country)) {
            return RdapRequest.Refused.malformed(
                    "The country is no code of two letters that ISO 3166-1 assigns.", form);
        }
        @Nullable String state = parameters.value(STATE);
        if (state != null && !STATES.contains(state)) {
            return RdapRequest.Refused.malformed(
                    "There is no such state; the states are " + String.join(", ", STATES) + ".", form);
        }
        return paged(parameters, resource, window -> new Query.CountrySearch(resource, country, state, window));
    }

    private RdapRequest reverse(Resource resource, List<String> segments) {
        String form = SearchForms.reverse(resource);
        if (segments.size() != 3) {
            return RdapRequest.Refused.malformed(
                    "One class of related objects follows reverse_search in a path.", form);
        }
        if (!segments.get(2).equals("entity")) {
            return RdapRequest.Refused.notOffered(
                    "A reverse search goes by related objects of the class entity and of no other.", form);
        }
        List<Property> properties = CriterionNames.ofReverseSearch();
        return parameters(names(resource, properties), form).then(parameters -> {
            List<Property> asked = asked(resource, properties, parameters);
            if (parameters.others().stream().anyMatch(name -> name.indexOf('_') < 0)) {
                return RdapRequest.Refused.notOffered(
                        "A reverse search goes by fn, handle, email and role of an entity, and by no other property.",
                        form);
            }
            if (asked.contains(Property.EMAIL) && !emailSearch) {
                return RdapRequest.Refused.notOffered(
                        "A search by mail address is not offered here, for the sake of the persons it would find.",
                        form);
            }
            if (asked.isEmpty()) {
                return RdapRequest.Refused.malformed("The reverse search has no property to search by.", form);
            }
            List<Criterion> criteria = new ArrayList<>(asked.size());
            for (Property property : asked) {
                switch (criterion(resource, property, parameters, form)) {
                    case Part.Read<Criterion>(Criterion criterion) -> criteria.add(criterion);
                    case Part.Bad<Criterion>(RdapRequest.Refused refused) -> {
                        return refused;
                    }
                }
            }
            return paged(parameters, resource, window -> new Query.ReverseSearch(resource, criteria, window));
        });
    }

    /// Reads the parameters that a search knows: its own, and those of every search.
    Part<QueryParameters> parameters(Set<String> own, String form) {
        Set<String> known = new HashSet<>(own);
        known.addAll(WindowReader.PARAMETERS);
        return QueryParameters.read(rawQuery, known, form);
    }

    /// The question about the page that the parameters ask for.
    ///
    /// @param question makes the question about a page
    RdapRequest paged(QueryParameters parameters, Resource resource, Function<Window, Query> question) {
        return new WindowReader(resource, emailSearch).read(parameters).then(first -> {
            Query search = question.apply(first);
            @Nullable String cursor = parameters.value(WindowReader.CURSOR);
            if (cursor == null) {
                return new RdapRequest.Lookup(search);
            }
            String path = RdapPath.of(search);
            return switch (cursors.read(cursor, serial, path)) {
                case Cursors.Place(int offset) ->
                    new RdapRequest.Lookup(
                            question.apply(new Window(first.counted(), first.sort(), offset, first.fields())));
                case Cursors.Stale stale ->
                    beginAgain(
                            "The data has changed since this page was linked, so that its place is not known any more.",
                            path);
                case Cursors.Foreign foreign ->
                    beginAgain(
                            "The cursor is none that this server gave for this search: take it unchanged, and with the "
                                    + "same other parameters, from the links of the page before.",
                            path);
            };
        });
    }

    private RdapRequest beginAgain(String fault, String path) {
        String url = base + path;
        return new RdapRequest.Refused(
                400, List.of(fault, "To begin again, ask for " + url + " without a cursor."), url);
    }

    private static Set<String> names(Resource resource, List<Property> properties) {
        Set<String> names = new HashSet<>();
        for (Property property : properties) {
            names.add(CriterionNames.name(resource, property));
        }
        return names;
    }

    private static List<Property> asked(Resource resource, List<Property> properties, QueryParameters parameters) {
        List<Property> asked = new ArrayList<>(properties.size());
        for (Property property : properties) {
            if (parameters.value(CriterionNames.name(resource, property)) != null) {
                asked.add(property);
            }
        }
        return asked;
    }

    private static Part<Criterion> criterion(
            Resource resource, Property property, QueryParameters parameters, String form) {
        @Nullable String value = parameters.value(CriterionNames.name(resource, property));
        return new CriterionReader(resource, form).read(property, value == null ? "" : value);
    }
}
