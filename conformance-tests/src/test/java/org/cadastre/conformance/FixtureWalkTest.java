package org.cadastre.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The whole fixture registry, object by object, link by link and search by search. Every answer is held to [Rules].
@Timeout(120)
class FixtureWalkTest {
    /// Nothing, or a query string with one of the registered values of RFC 9083 §10.2.2 and RFC 8056.
    private static final List<String> STATUSES = Stream.of(
                    "validated",
                    "renew prohibited",
                    "update prohibited",
                    "transfer prohibited",
                    "delete prohibited",
                    "proxy",
                    "private",
                    "removed",
                    "obscured",
                    "associated",
                    "active",
                    "inactive",
                    "locked",
                    "pending create",
                    "pending renew",
                    "pending transfer",
                    "pending update",
                    "pending delete",
                    "add period",
                    "auto renew period",
                    "client delete prohibited",
                    "client hold",
                    "client renew prohibited",
                    "client transfer prohibited",
                    "client update prohibited",
                    "pending restore",
                    "redemption period",
                    "renew period",
                    "server delete prohibited",
                    "server renew prohibited",
                    "server transfer prohibited",
                    "server update prohibited",
                    "server hold",
                    "transfer period",
                    "administrative",
                    "reserved",
                    "")
            .map(status -> status.isEmpty() ? "" : "?status=" + status.replace(" ", "%20"))
            .toList();

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

    @ParameterizedTest
    @CsvSource({
        "ips, 192.0.2.0/24",
        "ips, 192.0.2.5",
        "ips, 2001:db8::/32",
        "autnums, 64500",
        "autnums, 64496-64511",
        "domains, 2.0.192.in-addr.arpa",
        "domains, 8.b.d.0.1.0.0.2.ip6.arpa"
    })
    @DisplayName("S-11: every relation with every status is answered, and nothing of RFC 9910 is 501")
    @Holds("S-11")
    void servesEveryRelationWithEveryStatus(String type, String value) {
        for (String relation : List.of("rdap-up", "rdap-top", "rdap-down", "rdap-bottom")) {
            for (String status : STATUSES) {
                String path = "/" + type + "/rirSearch1/" + relation + "/" + value + status;
                RdapResponse response = registry.get(path);
                assertThat(response.status()).as(path).isIn(200, 404);
                assertThat(RdapResponse.texts(response.json().path("rdapConformance")))
                        .as(path)
                        .contains("rirSearch1");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ips?handle=NET-192*",
                "/ips?name=*",
                "/ips?name=EX*",
                "/autnums?handle=AS64500-EX",
                "/autnums?name=EX*",
                "/ips/reverse_search/entity?handle=ORG1-EX",
                "/ips/reverse_search/entity?fn=Example*",
                "/ips/reverse_search/entity?role=registrant",
                "/autnums/reverse_search/entity?handle=ORG1-EX",
                "/autnums/reverse_search/entity?fn=Example*",
                "/autnums/reverse_search/entity?role=registrant"
            })
    @DisplayName("S-11: every search of RFC 9910 is answered with the identifiers of its class")
    @Holds("S-11")
    void servesEverySearchForNumbers(String path) {
        RdapResponse response = registry.get(path);
        assertThat(response.status()).as(path).isIn(path.endsWith("=*") ? List.of(422) : List.of(200, 404));
        if (response.status() == 200) {
            String type = path.startsWith("/ips") ? "ips" : "autnums";
            assertThat(RdapResponse.texts(response.json().path("rdapConformance")))
                    .contains("rirSearch1", type, type.substring(0, type.length() - 1) + "SearchResults");
        }
    }

    @Test
    @DisplayName("N-10: every network and autnum has the abuse contact and the registrant of the export, with its mail")
    @Holds("N-10")
    void nestsAbuseContactAndRegistrant() {
        int abuse = 0;
        int registrants = 0;
        for (JsonNode object : FixtureRegistry.objects()) {
            String type = object.path("objectClassName").stringValue();
            if (!type.equals("ip network") && !type.equals("autnum")) {
                continue;
            }
            JsonNode found = found(lookup(object));
            assertThat(contacts(found, "abuse")).as("%s", object).isEqualTo(contacts(object, "abuse"));
            assertThat(contacts(found, "registrant")).as("%s", object).isEqualTo(contacts(object, "registrant"));
            assertThat(contacts(found, "abuse").values()).allMatch(mail -> mail.contains("@"));
            abuse += contacts(found, "abuse").size();
            registrants += contacts(found, "registrant").size();
        }
        assertThat(abuse).isGreaterThanOrEqualTo(8);
        assertThat(registrants).isGreaterThanOrEqualTo(8);
    }

    @Test
    @DisplayName("R-24: a status that speaks of hidden data stands in no answer without what was redacted")
    @Holds("R-24")
    void saysWhatIsHiddenBesideAStatusThatSpeaksOfIt() {
        int found = 0;
        for (JsonNode object : FixtureRegistry.objects()) {
            RdapResponse response = registry.get(lookup(object));
            for (JsonNode each : response.objects()) {
                List<String> status = RdapResponse.texts(each.path("status"));
                if (status.contains("private") || status.contains("removed") || status.contains("obscured")) {
                    assertThat(response.json().path("redacted"))
                            .as(response.asked())
                            .isNotEmpty();
                    found++;
                }
            }
        }
        assertThat(found).isPositive();
    }

    /// The mail addresses of the entities in a role, by their handles.
    private static Map<String, String> contacts(JsonNode object, String role) {
        Map<String, String> contacts = new TreeMap<>();
        for (JsonNode entity : object.path("entities")) {
            if (RdapResponse.texts(entity.path("roles")).contains(role)) {
                String mail = "";
                for (JsonNode property : entity.path("vcardArray").path(1)) {
                    boolean isMail = property.get(0).stringValue().equals("email");
                    mail += isMail ? " " + property.get(3).stringValue() : "";
                }
                contacts.put(entity.path("handle").stringValue(), mail);
            }
        }
        return contacts;
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
