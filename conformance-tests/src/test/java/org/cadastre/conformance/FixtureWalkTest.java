package org.cadastre.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/// The whole fixture registry, object by object, link by link and search by search. Every answer is held to [Rules].
@Timeout(120)
class FixtureWalkTest {
    private final FixtureRegistry registry = FixtureRegistry.get();

    @Test
    @DisplayName("every object of the export is looked up by its own name")
    void looksEveryObjectUp() {
        List<JsonNode> objects = FixtureRegistry.objects();
        assertThat(objects).hasSize(24);
        for (JsonNode object : objects) {
            JsonNode found = found(lookup(object));
            for (String member : List.of("objectClassName", "handle", "status", "type", "name", "port43")) {
                assertThat(found.path(member)).as("%s of %s", member, object).isEqualTo(object.path(member));
            }
            for (JsonNode event : object.path("events")) {
                assertThat(found.path("events")).as("events of %s", object).contains(event);
            }
        }
    }

    @Test
    @DisplayName("S-10: every link from there leads to an answer, and each relation leads to an object somewhere")
    @Holds("S-10")
    void followsEveryLink() {
        Deque<String> links = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        Set<String> found = new TreeSet<>();
        Set<String> ids = new TreeSet<>();
        for (JsonNode object : FixtureRegistry.objects()) {
            collect(registry.get(lookup(object)), links, seen);
        }
        assertThat(links).hasSizeGreaterThan(80);
        while (!links.isEmpty()) {
            String link = links.remove();
            RdapResponse response = registry.follow(link);
            boolean isRelation = link.contains("/rirSearch1/");
            assertThat(response.status()).as(link).isIn(isRelation ? List.of(200, 404) : List.of(200));
            if (response.status() == 200) {
                if (isRelation) {
                    found.add(link.replaceFirst(".*/rdap/(\\w+)/rirSearch1/([a-z-]+)/.*", "$1 $2"));
                }
                ids.addAll(RdapResponse.texts(response.json().path("rdapConformance")));
                collect(response, links, seen);
            }
        }
        assertThat(found)
                .contains("ips rdap-up", "ips rdap-top", "ips rdap-down", "ips rdap-bottom")
                .contains("autnums rdap-up", "autnums rdap-top", "autnums rdap-down", "autnums rdap-bottom")
                .contains("domains rdap-up", "domains rdap-top", "domains rdap-down", "domains rdap-bottom");
        assertThat(RdapResponse.texts(found("/help").path("rdapConformance")))
                .as("C-2: what help says that the answers are made by")
                .containsAll(ids);
    }

    @Test
    @DisplayName(
            "V-03: every search of the help text is answered, and every reverse search finds what the entity is in")
    @Holds("V-03")
    void makesEverySearchOfHelp() {
        JsonNode help = found("/help");
        int searches = 0;
        for (JsonNode notice : help.path("notices")) {
            for (String line : RdapResponse.texts(notice.path("description"))) {
                String url = line.replaceFirst(": .*", "").replace("HANDLE", "ORG1-EX");
                if (registry.isOurs(url)) {
                    assertThat(registry.follow(url).status()).as(url).isIn(200, 404);
                    searches++;
                }
            }
        }
        assertThat(searches).isGreaterThanOrEqualTo(14);
        assertThat(help.path("reverse_search_properties")).isNotEmpty();
        for (JsonNode property : help.path("reverse_search_properties")) {
            String resource = property.path("searchableResourceType").stringValue();
            String name = property.path("property").stringValue();
            String pattern = switch (name) {
                case "handle" -> resource.equals("nameservers") ? "noc1-ex" : "TECH1-EX";
                case "fn" -> resource.equals("nameservers") ? "Network*" : "Tess*";
                default -> "technical";
            };
            String path = "/" + resource + "/reverse_search/entity?" + name + "=" + pattern;
            RdapResponse response = registry.get(path);
            assertThat(response.status()).as(path).isEqualTo(200);
            assertThat(response.json().path("reverse_search_properties_mapping").findValuesAsString("property"))
                    .containsExactly(name);
        }
    }

    private static void collect(RdapResponse response, Deque<String> links, Set<String> seen) {
        assertThat(response.status()).as(response.asked()).isEqualTo(200);
        FixtureRegistry registry = FixtureRegistry.get();
        for (JsonNode object : response.objects()) {
            for (JsonNode link : object.path("links")) {
                String href = link.path("href").stringValue();
                if (registry.isOurs(href) && seen.add(href)) {
                    links.add(href);
                }
            }
        }
    }

    private JsonNode found(String path) {
        RdapResponse response = registry.get(path);
        assertThat(response.status()).as(path).isEqualTo(200);
        return response.json();
    }

    private static String lookup(JsonNode object) {
        String type = object.path("objectClassName").stringValue();
        return switch (type) {
            case "ip network" -> "/ip/" + largest(object);
            case "autnum" -> "/autnum/" + object.path("startAutnum").longValue();
            case "entity" -> "/entity/" + object.path("handle").stringValue();
            case "domain", "nameserver" ->
                "/" + type + "/" + URLEncoder.encode(object.path("ldhName").stringValue(), StandardCharsets.UTF_8);
            default -> throw new AssertionError(type);
        };
    }

    /// The prefix that a network is, by the length in its handle; an address of the one that is no prefix.
    private static String largest(JsonNode network) {
        String first = network.path("startAddress").stringValue();
        String[] parts = network.path("handle").stringValue().split("-");
        return parts.length > 2 ? first + "/" + parts[parts.length - 2] : first;
    }
}
