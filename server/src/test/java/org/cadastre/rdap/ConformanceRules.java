package org.cadastre.rdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Tells from what is in a body what its `rdapConformance` must be, by the table of the project.
final class ConformanceRules {
    private static final List<String> ORDER = List.of(
            "rdap_level_0",
            "nro_rdap_profile_0",
            "cidr0",
            "nro_rdap_profile_asn_hierarchical_0",
            "rdap_objectTag_level_0",
            "geofeed1",
            "rirSearch1",
            "ips",
            "ipSearchResults",
            "autnums",
            "autnumSearchResults",
            "reverse_search",
            "paging",
            "sorting",
            "subsetting",
            "redacted",
            "redirect_with_content",
            "jscontact");
    private static final Set<String> OWN = Set.of(
            "cidr0_cidrs",
            "jscontact_card",
            "paging_metadata",
            "sorting_metadata",
            "subsetting_metadata",
            "reverse_search_properties",
            "reverse_search_properties_mapping");

    private final Set<String> used = new TreeSet<>(ORDER.subList(0, 4));
    private final Set<String> foreign = new TreeSet<>();

    private ConformanceRules() {}

    /// Whether a member of this name is one of another specification that this server only passes on.
    static boolean isForeign(String member) {
        return member.indexOf('_') > 0 && !OWN.contains(member);
    }

    static List<String> of(JsonNode body) {
        if (body.has("reverse_search_properties")) {
            return ORDER.subList(0, ORDER.size() - 1);
        }
        ConformanceRules rules = new ConformanceRules();
        rules.context(body.at("/notices/0/links/0/value").asString(""), body);
        rules.walk(body, "");
        for (JsonNode notice : body.path("notices")) {
            if (notice.path("title").asString("").equals("Another server answers")) {
                rules.used.add("redirect_with_content");
            }
        }
        List<String> literals = new ArrayList<>(ORDER);
        literals.retainAll(rules.used);
        literals.addAll(rules.foreign);
        return literals;
    }

    private void context(String url, JsonNode body) {
        if (body.path("errorCode").asInt(404) != 404) {
            return;
        }
        if (url.matches(".*/rdap/ips[/?].*")) {
            used.addAll(List.of("rirSearch1", "ips", "ipSearchResults"));
        }
        if (url.matches(".*/rdap/autnums[/?].*")) {
            used.addAll(List.of("rirSearch1", "autnums", "autnumSearchResults"));
        }
        if (url.contains("/rdap/domains/rirSearch1/")) {
            used.add("rirSearch1");
        }
        if (url.contains("/reverse_search/")) {
            used.add("reverse_search");
        }
    }

    private void walk(JsonNode node, String owner) {
        String name = node.path("objectClassName").asString(owner);
        if (name.equals("ip network")) {
            used.add("geofeed1");
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            member(member.getKey(), member.getValue(), name);
        }
        if (node.isArray()) {
            node.forEach(each -> walk(each, owner));
        }
    }

    private void member(String name, JsonNode value, String owner) {
        if (isForeign(name)) {
            foreign.add(name.startsWith("arin_originas0_") ? "arin_originas0" : name.substring(0, name.indexOf('_')));
            return;
        }
        switch (name) {
            case "handle", "parentHandle", "eventActor" -> {
                String text = value.asString("");
                if (text.matches("(?s).+-[A-Za-z][A-Za-z0-9_]{0,7}") && !text.matches("(?s).*-[Aa][Ss][0-9]\\w*")) {
                    used.add("rdap_objectTag_level_0");
                }
            }
            case "rel" -> relation(value.asString(""), owner);
            case "redacted" -> used.add("redacted");
            case "jscontact_card" -> used.add("jscontact");
            case "paging_metadata" -> used.add("paging");
            case "sorting_metadata" -> used.add("sorting");
            case "subsetting_metadata" -> used.add("subsetting");
            case "reverse_search_properties_mapping" -> used.add("reverse_search");
            default -> {}
        }
        if (!name.equals("vcardArray") && !name.equals("jscontact_card")) {
            walk(value, owner);
        }
    }

    private void relation(String rel, String owner) {
        if (!rel.startsWith("rdap-")) {
            return;
        }
        used.add("rirSearch1");
        switch (owner) {
            case "ip network" -> used.add("ips");
            case "autnum" -> used.add("autnums");
            default -> {}
        }
    }
}
