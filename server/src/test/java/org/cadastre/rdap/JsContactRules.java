package org.cadastre.rdap;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The rules for JSContact cards (RFC 9553 §2).
final class JsContactRules {
    private static final Set<String> MEMBERS = Set.of(
            "@type",
            "version",
            "uid",
            "kind",
            "name",
            "organizations",
            "titles",
            "addresses",
            "phones",
            "emails",
            "preferredLanguages",
            "links");
    private static final Map<String, Set<String>> IDENTIFIED = Map.of(
            "organizations", Set.of("name"),
            "titles", Set.of("name", "kind"),
            "addresses", Set.of("components", "countryCode", "full", "coordinates", "contexts", "pref"),
            "phones", Set.of("number", "features", "contexts", "pref"),
            "emails", Set.of("address", "contexts", "pref"),
            "preferredLanguages", Set.of("language"),
            "links", Set.of("uri", "kind"));

    private final RdapBodyRules rules;

    JsContactRules(RdapBodyRules rules) {
        this.rules = rules;
    }

    void card(String at, JsonNode card) {
        rules.require(card.path("@type").asString("").equals("Card"), "JS-1", at, "no type Card");
        rules.require(card.path("version").asString("").equals("1.0"), "JS-1", at, "no version 1.0");
        rules.require(card.path("uid").asString("").indexOf(':') > 0, "JS-1", at, "no uid that is a URI");
        rules.require(MEMBERS.containsAll(card.propertyNames()), "JS-1", at, "members " + card.propertyNames());
        for (Map.Entry<String, Set<String>> identified : IDENTIFIED.entrySet()) {
            for (Map.Entry<String, JsonNode> each :
                    card.path(identified.getKey()).properties()) {
                boolean id = each.getKey().matches("[A-Za-z0-9_-]{1,255}");
                rules.require(id, "JS-2", at, "identifier " + each.getKey());
                boolean members =
                        identified.getValue().containsAll(each.getValue().propertyNames());
                rules.require(members, "JS-2", at, identified.getKey() + " of " + each.getValue());
                boolean filled = !each.getValue().isEmpty();
                rules.require(filled, "R-22", at, "empty in " + identified.getKey());
            }
        }
        for (JsonNode phone : card.path("phones")) {
            for (JsonNode feature : phone.path("features")) {
                rules.require(feature.isBoolean() && feature.asBoolean(), "JS-2", at, "features of " + phone);
            }
        }
    }
}
