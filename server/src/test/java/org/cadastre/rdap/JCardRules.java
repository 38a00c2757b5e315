package org.cadastre.rdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The rules for jCard (RFC 7095, NRO profile §5.1.1).
final class JCardRules {
    private static final List<String> ORDER = List.of(
            "version", "fn", "kind", "n", "org", "role", "title", "adr", "tel", "email", "lang", "geo", "contact-uri");
    private static final Set<String> PROPERTIES = Set.copyOf(ORDER);
    private static final Map<String, Set<String>> VALUE_TYPES = Map.of(
            "geo", Set.of("uri"),
            "tel", Set.of("uri", "text"),
            "lang", Set.of("language-tag"),
            "contact-uri", Set.of("uri"));
    private static final Set<String> PARAMETERS = Set.of("language", "altid", "pref", "type", "cc", "label", "group");
    private static final Set<String> KINDS = Set.of("individual", "group", "org");

    private final RdapBodyRules rules;

    JCardRules(RdapBodyRules rules) {
        this.rules = rules;
    }

    void card(String at, JsonNode card) {
        boolean frame = card.size() == 2
                && card.path(0).asString("").equals("vcard")
                && card.path(1).isArray();
        rules.require(frame, "J-01", at, "no [\"vcard\", […]]");
        List<String> names = new ArrayList<>();
        for (JsonNode property : card.path(1)) {
            names.add(property.path(0).asString(""));
            property(at, property);
        }
        List<Integer> places = names.stream().map(ORDER::indexOf).toList();
        rules.require(places.equals(places.stream().sorted().toList()), "J-10", at, "order " + names);
        String first = card.path(1).path(0).toString();
        rules.require(first.equals("[\"version\",{},\"text\",\"4.0\"]"), "J-02", at, "begins with " + first);
        rules.require(names.contains("fn"), "J-02", at, "no fn");
        rules.require(names.contains("kind"), "J-06", at, "no kind");
    }

    private void property(String at, JsonNode property) {
        String name = property.path(0).asString("");
        boolean frame = property.size() >= 4
                && property.path(1).isObject()
                && property.path(2).isString();
        rules.require(frame, "J-01", at, "property " + property);
        rules.require(name.equals(name.toLowerCase(Locale.ROOT)), "J-01", at, "upper case in " + name);
        rules.require(PROPERTIES.contains(name), "J-05", at, "property " + name);
        String type = property.path(2).asString("");
        rules.require(VALUE_TYPES.getOrDefault(name, Set.of("text")).contains(type), "J-07", at, name + " is " + type);
        for (String parameter : property.path(1).propertyNames()) {
            boolean lower = parameter.equals(parameter.toLowerCase(Locale.ROOT)) && !parameter.equals("value");
            rules.require(lower, "J-03", at, "parameter " + parameter);
            rules.require(PARAMETERS.contains(parameter), "J-08", at, "parameter " + parameter);
        }
        value(at, name, property);
    }

    private void value(String at, String name, JsonNode property) {
        JsonNode value = property.path(3);
        if (name.equals("adr")) {
            rules.require(value.isArray() && value.size() == 7, "J-04", at, "adr of " + value);
            rules.require(property.path(1).has("label"), "J-04", at, "adr without a label");
            return;
        }
        if (name.equals("n")) {
            rules.require(value.isArray() && value.size() == 5, "J-04", at, "n of " + value);
            return;
        }
        rules.require(value.isString() && property.size() == 4, "J-02", at, name + " of " + value);
        boolean filled = name.equals("fn") || !value.asString("").isEmpty();
        rules.require(filled, "R-22", at, "empty " + name);
        boolean uri = property.path(2).asString("").equals("uri") && name.equals("tel");
        rules.require(!uri || value.asString("").regionMatches(true, 0, "tel:", 0, 4), "J-07", at, "tel " + value);
        boolean kind = !name.equals("kind") || KINDS.contains(value.asString(""));
        rules.require(kind, "J-06", at, "kind " + value);
    }
}
