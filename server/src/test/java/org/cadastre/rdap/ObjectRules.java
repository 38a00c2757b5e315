package org.cadastre.rdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.url.PercentCoding;
import tools.jackson.databind.JsonNode;

/// The rules for object classes (RFC 9083 §5, NRO profile §5): members and their order, self links, nested objects.
final class ObjectRules {
    /// The members of each class in the canonical order.
    private static final Map<String, List<String>> MEMBERS = Map.of(
            "ip network",
            List.of(
                    "objectClassName",
                    "handle",
                    "startAddress",
                    "endAddress",
                    "ipVersion",
                    "name",
                    "type",
                    "country",
                    "parentHandle",
                    "status",
                    "cidr0_cidrs",
                    "entities",
                    "remarks",
                    "links",
                    "port43",
                    "events",
                    "lang",
                    "redacted"),
            "autnum",
            List.of(
                    "objectClassName",
                    "handle",
                    "startAutnum",
                    "endAutnum",
                    "name",
                    "type",
                    "status",
                    "country",
                    "entities",
                    "remarks",
                    "links",
                    "port43",
                    "events",
                    "lang",
                    "redacted"),
            "domain",
            List.of(
                    "objectClassName",
                    "handle",
                    "ldhName",
                    "unicodeName",
                    "variants",
                    "nameservers",
                    "secureDNS",
                    "entities",
                    "status",
                    "publicIds",
                    "remarks",
                    "links",
                    "port43",
                    "events",
                    "network",
                    "lang",
                    "redacted"),
            "nameserver",
            List.of(
                    "objectClassName",
                    "handle",
                    "ldhName",
                    "unicodeName",
                    "ipAddresses",
                    "entities",
                    "status",
                    "remarks",
                    "links",
                    "port43",
                    "events",
                    "lang",
                    "redacted"),
            "entity",
            List.of(
                    "objectClassName",
                    "handle",
                    "vcardArray",
                    "jscontact_card",
                    "roles",
                    "publicIds",
                    "entities",
                    "remarks",
                    "links",
                    "events",
                    "asEventActor",
                    "status",
                    "port43",
                    "networks",
                    "autnums",
                    "lang",
                    "redacted"));

    /// The class of the objects in each list of results.
    static final Map<String, String> RESULTS = Map.of(
            "ipSearchResults", "ip network",
            "autnumSearchResults", "autnum",
            "domainSearchResults", "domain",
            "entitySearchResults", "entity",
            "nameserverSearchResults", "nameserver");

    private static final Set<String> ROLES = Set.of(
            "registrant",
            "technical",
            "administrative",
            "abuse",
            "billing",
            "registrar",
            "reseller",
            "sponsor",
            "proxy",
            "notifications",
            "noc");

    private final RdapBodyRules rules;
    private final String base;

    ObjectRules(RdapBodyRules rules, String base) {
        this.rules = rules;
        this.base = base;
    }

    /// Whether a body has results of a search.
    static boolean hasResults(JsonNode body) {
        return body.propertyNames().stream().anyMatch(RESULTS::containsKey);
    }

    /// A body with results.
    void results(JsonNode body) {
        List<String> lists =
                body.propertyNames().stream().filter(RESULTS::containsKey).toList();
        rules.require(lists.size() == 1, "R-20", "$", "lists " + lists);
        String list = lists.getFirst();
        boolean whole =
                body.at("/subsetting_metadata/currentFieldSet").asString("").equals("full");
        int index = 0;
        for (JsonNode object : body.path(list)) {
            String at = "$." + list + "[" + index++ + "]";
            String name = object.path("objectClassName").asString("");
            rules.require(name.equals(RESULTS.get(list)), "R-20", at, "is " + name);
            if (whole) {
                object(at, object, true);
            } else {
                order(at, object, MEMBERS.getOrDefault(name, List.of()));
                boolean less = !object.has("entities") && !object.has("remarks") && !object.has("events");
                rules.require(less, "P-08", at, "more than the field set has");
                if (object.has("handle") || !name.equals("entity")) {
                    selfLink(at, object);
                }
            }
        }
    }

    /// An object and what it holds.
    ///
    /// @param top whether it stands in no other
    void object(String at, JsonNode object, boolean top) {
        String name = object.path("objectClassName").asString("");
        rules.require(MEMBERS.containsKey(name), "R-15", at, "objectClassName " + name);
        order(at, object, MEMBERS.getOrDefault(name, List.of()));
        switch (name) {
            case "ip network" -> network(at, object);
            case "autnum" -> autnum(at, object);
            case "domain" -> named(at, object, "domain/");
            case "nameserver" -> named(at, object, "nameserver/");
            default -> entity(at, object, top);
        }
        rules.require(top || !object.has("redacted"), "D-01", at, "redacted within another object");
        for (String nested : List.of("entities", "networks", "autnums", "nameservers")) {
            rules.require(!object.has(nested) || object.get(nested).isArray(), "R-15", at, nested + " is no array");
            for (JsonNode each : object.path(nested)) {
                object(at + "." + nested, each, false);
            }
        }
        if (object.has("network")) {
            object(at + ".network", object.get("network"), false);
        }
    }

    private void named(String at, JsonNode object, String path) {
        String name = object.path("ldhName").asString("");
        rules.require(name.endsWith("."), "N-01", at, name + " without a dot at the end");
        boolean unicode = !object.has("unicodeName")
                || object.get("unicodeName").asString("").endsWith(".");
        rules.require(unicode, "N-01", at, "unicodeName without a dot at the end");
        StringBuilder canonical = new StringBuilder(path);
        PercentCoding.appendSegment(canonical, name.substring(0, Math.max(0, name.length() - 1)));
        self(at, object, canonical.toString());
    }

    private void order(String at, JsonNode object, List<String> canonical) {
        List<String> found = new ArrayList<>(object.propertyNames());
        found.removeAll(List.of("rdapConformance", "notices"));
        found.removeIf(ConformanceRules::isForeign);
        List<String> sorted = new ArrayList<>(canonical);
        sorted.retainAll(found);
        rules.require(found.equals(sorted), "R-02", at, "members " + found + " instead of " + sorted);
    }

    private void network(String at, JsonNode network) {
        mandatory(at, network, "handle", "startAddress", "endAddress", "ipVersion", "status", "cidr0_cidrs");
        String first = network.path("startAddress").asString("");
        String last = network.path("endAddress").asString("");
        if (!(IpText.range(first + " - " + last) instanceof IpRange range)) {
            rules.require(false, "N-11", at, first + " to " + last + " is no range");
            return;
        }
        rules.require(range.first().toString().equals(first), "R-16", at, first + " is not canonical");
        rules.require(range.last().toString().equals(last), "R-16", at, last + " is not canonical");
        String version = first.indexOf(':') < 0 ? "v4" : "v6";
        rules.require(
                network.path("ipVersion").asString("").equals(version), "N-11", at, "ipVersion is not " + version);
        List<String> prefixes = new ArrayList<>();
        for (JsonNode each : network.path("cidr0_cidrs")) {
            rules.require(each.path("length").isIntegralNumber() && each.size() == 2, "R-23", at, "cidr0 " + each);
            prefixes.add(each.path(version + "prefix").asString("") + "/"
                    + each.path("length").asString(""));
        }
        List<String> expected = range.prefixes().stream().map(Object::toString).toList();
        rules.require(prefixes.equals(expected), "R-23", at, "cidr0 " + prefixes + " instead of " + expected);
        self(at, network, RdapPath.ofNetwork(range));
    }

    private void autnum(String at, JsonNode autnum) {
        mandatory(at, autnum, "handle", "startAutnum", "endAutnum", "status", "name");
        long first = autnum.path("startAutnum").asLong(-1);
        long last = autnum.path("endAutnum").asLong(-1);
        boolean inRange = first >= 0 && first <= last && last <= 0xFFFF_FFFFL;
        rules.require(inRange, "N-11", at, first + " to " + last + " is no range");
        if (inRange) {
            self(at, autnum, RdapPath.ofAutnum(new AsNumberRange((int) first, (int) last)));
        }
    }

    private void entity(String at, JsonNode entity, boolean top) {
        rules.require(entity.has("vcardArray") || entity.has("jscontact_card"), "N-07", at, "no contact");
        rules.require(!top || entity.has("handle"), "N-11", at, "no handle");
        rules.require(top || entity.path("roles").isArray(), "R-15", at, "no roles");
        rules.require(!(top && entity.has("roles")), "R-15", at, "roles at the top");
        for (JsonNode role : entity.path("roles")) {
            rules.require(ROLES.contains(role.asString("")), "R-09", at, "role " + role);
        }
        rules.require(top || !(entity.has("networks") || entity.has("autnums")), "N-08", at, "lists resources");
        for (JsonNode event : entity.path("asEventActor")) {
            rules.require(!event.has("eventActor"), "R-11", at, "an actor in asEventActor");
        }
        if (!entity.has("handle")) {
            return;
        }
        JsonNode self = selfLink(at, entity);
        boolean canonical = self.path("href").asString("").matches("\\Q" + base + "\\Eentity/[A-Za-z0-9%._~:@-]+");
        rules.require(canonical, "R-07", at, "self link " + self);
    }

    private void mandatory(String at, JsonNode object, String... members) {
        for (String member : members) {
            rules.require(object.has(member), "N-11", at, "no " + member);
        }
    }

    private void self(String at, JsonNode object, String path) {
        String href = selfLink(at, object).path("href").asString("");
        rules.require(href.equals(base + path), "R-07", at, "self link to " + href + " instead of " + base + path);
    }

    private JsonNode selfLink(String at, JsonNode object) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode link : object.path("links")) {
            if (link.path("rel").asString("").equals("self")) {
                found.add(link);
            }
        }
        rules.require(found.size() == 1, "N-03", at, found.size() + " self links");
        return found.isEmpty() ? RdapBodyRules.JSON.createObjectNode() : found.getFirst();
    }
}
