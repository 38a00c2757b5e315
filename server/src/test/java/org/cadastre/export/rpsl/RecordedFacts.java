package org.cadastre.export.rpsl;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.number.IpText;
import tools.jackson.databind.JsonNode;

/// What an RDAP answer says of a network, a line for each fact, in no server's spelling: `entity A1-EX
/// role=technical`. Notices, links and what is said of the answer itself are no facts.
final class RecordedFacts {
    private final Set<String> facts = new TreeSet<>();

    private RecordedFacts() {}

    static Set<String> of(JsonNode body) {
        RecordedFacts recorded = new RecordedFacts();
        for (String member : Set.of("handle", "ipVersion", "name", "type", "country", "parentHandle")) {
            recorded.add(member, body.path(member).asString(""));
        }
        recorded.add("first", address(body.path("startAddress").asString("")));
        recorded.add("last", address(body.path("endAddress").asString("")));
        recorded.common("", body);
        return recorded.facts;
    }

    /// The canonical form of an address, which RIPE once wrote as a prefix of length 128.
    private static String address(String text) {
        return IpText.address(text.replace("/128", "")).toString();
    }

    private void common(String at, JsonNode object) {
        add(at + "lang", object.path("lang").asString(""));
        add(at + "port43", object.path("port43").asString(""));
        for (JsonNode status : object.path("status")) {
            add(at + "status", status.asString());
        }
        for (JsonNode event : object.path("events")) {
            add(
                    at + "event " + event.path("eventAction").asString(),
                    event.path("eventDate").asString());
        }
        for (JsonNode remark : object.path("remarks")) {
            for (JsonNode line : remark.path("description")) {
                add(at + "remark", line.asString());
            }
        }
        for (JsonNode entity : object.path("entities")) {
            entity(entity);
        }
    }

    private void entity(JsonNode entity) {
        String at = "entity " + entity.path("handle").asString().toUpperCase(Locale.ROOT) + " ";
        for (JsonNode role : entity.path("roles")) {
            add(at + "role", role.asString());
        }
        for (JsonNode property : entity.path("vcardArray").path(1)) {
            String name = property.path(0).asString();
            switch (name) {
                case "version" -> {}
                case "adr" -> address(at, property);
                case "tel" -> add(at + name, property.path(3).asString().replaceFirst("^tel:", ""));
                default -> add(at + name, property.path(3).asString());
            }
        }
        common(at, entity);
    }

    /// The lines of the label, and the slots; APNIC once escaped the ends of the lines twice.
    private void address(String at, JsonNode property) {
        for (String line :
                property.path(1).path("label").asString("").replace("\\n", "\n").split("\n")) {
            add(at + "adr", line);
        }
        for (JsonNode slot : property.path(3)) {
            add(at + "adr", slot.asString());
        }
    }

    private void add(String name, String value) {
        String text = value.strip().replaceAll(" +", " ");
        if (!text.isEmpty()) {
            facts.add(name + "=" + text);
        }
    }
}
