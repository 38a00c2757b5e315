package org.cadastre.rdap;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadastre.registry.CountryCodes;
import org.cadastre.registry.Status;
import tools.jackson.databind.JsonNode;

/// The rules for the structures of RFC 9083 §4, wherever they stand.
final class StructureRules {
    private static final List<String> WHY = List.of("authorization", "excessive load", "unexplainable reasons");
    static final Set<String> NOTICE_TYPES = types("result set truncated due to ");
    private static final Set<String> REMARK_TYPES = types("object truncated due to ");
    private static final Set<String> ACTIONS = Set.of(
            "registration",
            "reregistration",
            "last changed",
            "expiration",
            "deletion",
            "reinstantiation",
            "transfer",
            "locked",
            "unlocked",
            "last update of RDAP database",
            "registrar expiration",
            "enum validation expiration");
    private static final Set<String> STATUSES =
            Stream.of(Status.values()).map(Status::text).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NUMBERS = Set.of(
            "startAutnum",
            "endAutnum",
            "length",
            "errorCode",
            "keyTag",
            "algorithm",
            "digestType",
            "flags",
            "protocol",
            "maxSigLife",
            "totalCount",
            "pageSize",
            "pageNumber");
    private static final Set<String> FLAGS = Set.of("zoneSigned", "delegationSigned", "default");

    private final RdapBodyRules rules;
    private final String base;
    private final Set<String> contexts = new HashSet<>();

    StructureRules(RdapBodyRules rules, String base) {
        this.rules = rules;
        this.base = base;
    }

    private static Set<String> types(String prefix) {
        Set<String> types = new HashSet<>(Set.of("object redacted due to authorization"));
        WHY.forEach(why -> types.add(prefix + why));
        return types;
    }

    /// One member at any place outside of a jCard.
    void member(String at, String name, JsonNode value) {
        switch (name) {
            case "links" -> links(at, value);
            case "remarks" -> remarks(at, value, REMARK_TYPES);
            case "events" -> events(at, value);
            case "asEventActor" -> events(at, value);
            case "redacted" -> redacted(at, value);
            case "status" -> status(at, value);
            case "port43" -> rules.require(isHost(value), "R-13", at, "no host name or address");
            case "publicIds" -> publicIds(at, value);
            case "lang" -> rules.require(isLanguage(value), "R-10", at, "no language tag");
            case "country" ->
                rules.require(CountryCodes.isAssigned(value.asString("")), "R-17", at, "not an assigned code");
            default -> rules.require(isRightKind(name, value), "R-23", at, "wrong kind of value");
        }
    }

    private static boolean isRightKind(String name, JsonNode value) {
        if (NUMBERS.contains(name)) {
            return value.isIntegralNumber();
        }
        if (FLAGS.contains(name)) {
            return value.isBoolean();
        }
        return name.endsWith("SearchResults") ? value.isArray() : !value.isNumber() && !value.isBoolean();
    }

    /// All links of a body have the URL that was asked as their `value`.
    void oneContext() {
        rules.require(contexts.size() == 1, "R-07", "$", "links have the values " + contexts);
    }

    private void links(String at, JsonNode links) {
        rules.require(links.isArray(), "R-03", at, "no array");
        Set<String> self = new HashSet<>();
        for (JsonNode link : links) {
            for (String member : List.of("value", "rel", "href")) {
                rules.require(link.path(member).isString(), "R-03", at, "no string " + member);
            }
            contexts.add(link.path("value").asString());
            rules.require(isUri(link.path("value")), "H-18", at, "value is no ASCII URI: " + link);
            rules.require(isUri(link.path("href")), "R-05", at, "href is no absolute ASCII URI: " + link);
            if (link.path("rel").asString("").startsWith("rdap-")) {
                boolean typed = link.path("type").asString("").equals("application/rdap+json");
                rules.require(typed, "R-06", at, "untyped " + link);
                boolean ours = link.path("href").asString("").startsWith(base);
                rules.require(ours, "S-10", at, "relation elsewhere: " + link);
            }
            if (link.path("rel").asString("").equals("geofeed")) {
                boolean typed = link.path("type").asString("").equals("application/geofeed+csv");
                rules.require(typed, "G-01", at, "untyped " + link);
            }
            if (link.path("rel").asString("").equals("self")) {
                self.add(link.path("href").asString());
                String type = link.path("type").asString("");
                rules.require(type.equals("application/rdap+json"), "R-06", at, "self link of the type " + type);
                rules.require(link.path("href").asString().startsWith(base), "R-07", at, "self link elsewhere");
            }
        }
        for (JsonNode link : links) {
            boolean related = link.path("rel").asString("").equals("related");
            rules.require(!related || !self.contains(link.path("href").asString()), "R-04", at, "related is self");
        }
    }

    void remarks(String at, JsonNode remarks, Set<String> types) {
        rules.require(remarks.isArray() && !remarks.isEmpty(), "R-08", at, "no array with members");
        for (JsonNode remark : remarks) {
            JsonNode description = remark.path("description");
            rules.require(description.isArray() && !description.isEmpty(), "R-08", at, "no array description");
            description.forEach(each -> rules.require(each.isString(), "R-08", at, "description of " + each));
            JsonNode type = remark.path("type");
            rules.require(type.isMissingNode() || types.contains(type.asString()), "R-09", at, "type " + type);
            boolean cut = remark.path("title").asString("").startsWith("Not all");
            rules.require(!cut || remark.has("type"), "R-21", at, "truncation without a type");
        }
    }

    private void events(String at, JsonNode events) {
        rules.require(events.isArray(), "R-11", at, "no array");
        Set<String> actions = new HashSet<>();
        for (JsonNode event : events) {
            String action = event.path("eventAction").asString("");
            rules.require(ACTIONS.contains(action), "R-11", at, "action " + action);
            actions.add(action);
            String date = event.path("eventDate").asString("");
            rules.require(isRfc3339(date), "R-11", at, "date " + date);
            rules.require(!date.startsWith("1970-01-01"), "R-11", at, "an unknown date");
        }
        boolean top = at.equals("$.events");
        boolean updated = actions.contains("last update of RDAP database");
        rules.require(!top || updated, "N-05", at, "no last update");
    }

    private void redacted(String at, JsonNode entries) {
        rules.require(entries.isArray(), "D-01", at, "no array");
        String object = at.substring(0, at.length() - ".redacted".length());
        for (JsonNode entry : entries) {
            boolean named = entry.at("/name/description").isString();
            rules.require(named && entry.path("name").size() == 1, "D-02", at, "no name: " + entry);
            rules.require(!(entry.has("prePath") && entry.has("postPath")), "D-03", at, "two paths: " + entry);
            boolean removal = entry.path("method").asString("").equals("removal");
            rules.require(removal, "D-02", at, "method " + entry.path("method"));
            boolean within = entry.path("prePath").asString("").startsWith(object + ".");
            rules.require(within, "D-07", at, "path " + entry.path("prePath") + " outside of " + object);
        }
    }

    private void status(String at, JsonNode status) {
        rules.require(status.isArray(), "R-12", at, "no array");
        for (JsonNode each : status) {
            boolean hidden = Set.of("private", "removed", "obscured").contains(each.asString(""));
            rules.require(!hidden, "R-24", at, "hidden without a redacted member");
            rules.require(hidden || STATUSES.contains(each.asString("")), "R-12", at, "status " + each);
        }
    }

    private void publicIds(String at, JsonNode ids) {
        for (JsonNode id : ids) {
            boolean strings =
                    id.path("type").isString() && id.path("identifier").isString();
            rules.require(strings, "R-14", at, "no string type or identifier");
        }
    }

    private static boolean isLanguage(JsonNode value) {
        return value.asString("").matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    }

    private static boolean isHost(JsonNode value) {
        return value.isString() && value.asString().matches("[A-Za-z0-9.-]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    }

    private static boolean isRfc3339(String date) {
        try {
            OffsetDateTime.parse(date);
            return date.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static boolean isUri(JsonNode value) {
        try {
            URI uri = new URI(value.asString(""));
            return uri.isAbsolute() && uri.getHost() != null && uri.toString().equals(uri.toASCIIString());
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
