package org.cadastre.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The acceptance vectors of RDAP against the fixture registry, each in full; every answer is held to [Rules] besides.
@Timeout(120)
class AcceptanceVectorsTest {
    private static final String LIST = "ipSearchResults";

    @Test
    @DisplayName("vector 1; Q-01 H-04 H-14 N-02 N-03 N-04: an address is answered by the smallest network")
    @Holds({"H-04", "H-14", "Q-01", "N-02", "N-03", "N-04"})
    void vector01AddressIsAnsweredByTheSmallestNetwork() {
        RdapResponse response = get("/ip/192.0.2.5", "Accept", "application/json");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("Content-Type")).isEqualTo("application/rdap+json");
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
        JsonNode network = response.json();
        assertThat(text(network, "objectClassName")).isEqualTo("ip network");
        assertRange(network, "192.0.2.0", "192.0.2.15");
        assertThat(network.path("cidr0_cidrs")).hasToString("[{\"v4prefix\":\"192.0.2.0\",\"length\":28}]");
        assertThat(RdapResponse.texts(network.path("status"))).containsExactly("active");
        JsonNode self = link(network, "self");
        assertThat(text(self, "href")).endsWith("/rdap/ip/192.0.2.0/28");
        assertThat(text(self, "type")).isEqualTo("application/rdap+json");
        assertThat(network.path("notices").findValuesAsString("rel")).contains("terms-of-service", "inaccuracy-report");
    }

    @Test
    @DisplayName("vector 2; Q-01 N-06: a prefix is answered by what holds all of it")
    @Holds({"Q-01", "N-06"})
    void vector02PrefixIsAnsweredByWhatHoldsAllOfIt() {
        JsonNode network = found("/ip/192.0.2.0/24");
        assertRange(network, "192.0.2.0", "192.0.2.255");
        assertThat(RdapResponse.texts(network.path("status"))).containsExactly("administrative");
    }

    @Test
    @DisplayName("vector 3; Q-07: host bits are masked")
    void vector03HostBitsAreMasked() {
        assertThat(found("/ip/192.0.2.1/25")).isEqualTo(found("/ip/192.0.2.0/25"));
        assertRange(found("/ip/192.0.2.1/25"), "192.0.2.0", "192.0.2.127");
    }

    @Test
    @DisplayName("vector 4; Q-04 R-16: IPv6 is read in any spelling and written in one")
    @Holds({"Q-04", "R-16"})
    void vector04Ipv6IsReadInAnySpellingAndWrittenInOne() {
        assertRange(found("/ip/2001:DB8:1000:0:0:0:0:1"), "2001:db8:1000::", "2001:db8:1000:ffff:ffff:ffff:ffff:ffff");
    }

    @Test
    @DisplayName("vector 5; Q-10: percent-encoding changes nothing")
    void vector05PercentEncodingChangesNothing() {
        assertRange(found("/ip/2001%3adb8%3a%3a%2F32"), "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff");
    }

    @Test
    @DisplayName("vector 6; Q-05: an IPv4-mapped address stays an IPv6 one")
    void vector06MappedAddressStaysIpv6() {
        JsonNode network = found("/ip/::ffff:192.0.2.1");
        assertThat(text(network, "ipVersion")).isEqualTo("v6");
        assertThat(RdapResponse.texts(network.path("status"))).containsExactly("reserved");
        assertThat(network.path("notices").findValuesAsString("href"))
                .anySatisfy(href -> assertThat(href).endsWith("/rdap/ip/192.0.2.1"));
    }

    @Test
    @DisplayName("vector 7; Q-06: a zone id is ignored")
    @Holds("Q-06")
    void vector07ZoneIdIsIgnored() {
        assertThat(found("/ip/fe80::1%25eth0")).isEqualTo(found("/ip/fe80::1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ip/192.0.2.0/255.255.255.0",
                "/ip/192.0.2",
                "/ip/192.0.2.256",
                "/ip/1.2.3.4/33",
                "/ip/",
                "/ip/192.0.2.0//24"
            })
    @DisplayName("vector 8; Q-03 Q-08 H-22 R-18: what is no address or prefix is 400")
    @Holds({"Q-03", "Q-08", "R-18"})
    void vector08NoAddressIsRefused(String path) {
        assertError(get(path), 400, "Bad Request");
    }

    @Test
    @DisplayName("vector 9; Q-20 Q-21: an AS number is answered by itself or its block, and has one spelling")
    @Holds("Q-20")
    void vector09AutnumIsAnsweredByItselfOrItsBlock() {
        JsonNode single = found("/autnum/64500");
        assertThat(single.path("startAutnum").longValue()).isEqualTo(64500);
        assertThat(single.path("endAutnum").longValue()).isEqualTo(64500);
        JsonNode block = found("/autnum/64499");
        assertThat(block.path("startAutnum").longValue()).isEqualTo(64496);
        assertThat(block.path("endAutnum").longValue()).isEqualTo(64511);
        assertError(get("/autnum/AS64500"), 400, "Bad Request");
        assertThat(get("/autnum/AS64500").text()).contains("autnum/64500.");
        assertError(get("/autnum/4294967296"), 400, "Bad Request");
    }

    @Test
    @DisplayName("vector 10; Q-22 N-01 N-09: a reverse zone is found in any case, with its servers and network")
    @Holds({"Q-22", "N-01", "N-09"})
    void vector10ReverseZoneIsFoundInAnyCase() {
        JsonNode domain = found("/domain/2.0.192.IN-ADDR.ARPA.");
        assertThat(text(domain, "objectClassName")).isEqualTo("domain");
        assertThat(text(domain, "ldhName")).isEqualTo("2.0.192.in-addr.arpa.");
        assertThat(domain.path("nameservers").findValuesAsString("ldhName"))
                .containsExactly("ns1.example.net.", "ns2.example.net.");
        assertThat(text(domain.path("network"), "objectClassName")).isEqualTo("ip network");
        assertRange(domain.path("network"), "192.0.2.0", "192.0.2.255");
    }

    @Test
    @DisplayName("vector 11; N-18: a name below a zone is answered by the closest encloser")
    @Holds("N-18")
    void vector11NameBelowAZoneIsAnsweredByTheClosestEncloser() {
        JsonNode below = found("/domain/9.2.0.192.in-addr.arpa");
        JsonNode zone = found("/domain/2.0.192.in-addr.arpa");
        for (String member : List.of("ldhName", "handle", "nameservers", "secureDNS", "status", "events")) {
            assertThat(zone.has(member)).as(member).isTrue();
            String asked = below.path(member).toString().replace("/rdap/domain/9.2.0.192.", "/rdap/domain/2.0.192.");
            assertThat(asked).as(member).isEqualTo(zone.path(member).toString());
        }
        assertThat(text(link(below, "self"), "href")).isEqualTo(text(link(zone, "self"), "href"));
    }

    @Test
    @DisplayName("vector 12; N-08 B-11: an entity comes with what it is the registrant of")
    @Holds({"N-08", "B-11"})
    void vector12EntityComesWithWhatItIsTheRegistrantOf() {
        JsonNode entity = found("/entity/ORG1-EX");
        assertThat(card(entity, "kind")).containsExactly("org");
        assertThat(entity.path("networks").findValuesAsString("startAddress"))
                .containsExactly(
                        "192.0.2.0", "192.0.2.128", "192.0.2.128", "192.0.2.192", "198.51.100.10", "2001:db8:1000::");
        assertThat(handles(entity.path("autnums"))).containsExactly("AS64500-EX");
        assertThat(ids(entity)).contains("rdap_objectTag_level_0");
        JsonNode technician = found("/entity/TECH1-EX");
        assertThat(technician.has("networks")).isFalse();
        assertThat(technician.has("autnums")).isFalse();
    }

    @Test
    @DisplayName("vector 13; H-10 R-18: a handle that is nobody's is 404")
    @Holds({"H-10", "R-18"})
    void vector13UnknownHandleIsNotFound() {
        assertError(get("/entity/NOPE-EX"), 404, "Not Found");
    }

    @Test
    @DisplayName("vector 14; Q-27: name servers are 501 where no export has any")
    @Holds("Q-27")
    void vector14NameserversAreNotImplementedWithoutAny() {
        assertError(Rdap.get("/nameserver/ns1.example.net"), 501, "Not Implemented");
        assertThat(get("/nameserver/ns1.example.net").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("vector 15; Q-30 V-03: help names all that is offered")
    @Holds({"Q-30", "V-03"})
    void vector15HelpNamesAllThatIsOffered() {
        JsonNode help = found("/help");
        assertThat(ids(help))
                .contains(
                        "rdap_level_0",
                        "nro_rdap_profile_0",
                        "nro_rdap_profile_asn_hierarchical_0",
                        "cidr0",
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
                        "redacted")
                .doesNotHaveDuplicates();
        List<String> searched = new ArrayList<>();
        for (JsonNode property : help.path("reverse_search_properties")) {
            assertThat(text(property, "relatedResourceType")).isEqualTo("entity");
            searched.add(text(property, "searchableResourceType") + " " + text(property, "property"));
        }
        for (String resource : List.of("ips", "autnums", "domains", "entities", "nameservers")) {
            assertThat(searched).contains(resource + " fn", resource + " handle", resource + " role");
        }
        assertThat(searched).noneMatch(each -> each.endsWith("email"));
        assertThat(help.path("notices").findValuesAsString("title"))
                .contains("Terms of use", "Report inaccurate data", "Searches", "Limits", "Authentication");
    }

    @Test
    @DisplayName("vector 16; H-02: HEAD has the fields of GET and no body")
    @Holds("H-02")
    void vector16HeadHasTheFieldsOfGet() {
        RdapResponse head = FixtureRegistry.get().send("HEAD", "/ip/192.0.2.5");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(fields(head)).isEqualTo(fields(get("/ip/192.0.2.5"))).containsKey("etag");
    }

    @Test
    @DisplayName("vector 17; Q-40 H-06: entities are searched by name, and parameters that nobody knows are ignored")
    @Holds("H-06")
    void vector17EntitiesAreSearchedByName() {
        JsonNode found = found("/entities?fn=Ex*&x=1");
        assertThat(handles(found.path("entitySearchResults"))).containsExactly("ORG1-EX");
        assertThat(found.path("entitySearchResults"))
                .isEqualTo(found("/entities?fn=Ex*").path("entitySearchResults"));
    }

    @Test
    @DisplayName("vector 18; Q-42 H-24 Q-43: patterns, encodings and criteria that cannot be searched for are refused")
    @Holds({"H-24", "Q-42"})
    void vector18SearchesThatCannotBeMadeAreRefused() {
        assertError(get("/entities?fn=*a*"), 422, "Unprocessable Content");
        assertError(get("/entities?fn=%FF"), 400, "Bad Request");
        assertError(get("/entities?fn=a&handle=b"), 400, "Bad Request");
    }

    @Test
    @DisplayName("vector 19; P-01 P-02 S-01: networks are counted and sorted by number, with the fixture's names")
    @Holds({"S-01", "P-01", "P-02"})
    void vector19NetworksAreCountedAndSortedByNumber() {
        JsonNode found = found("/ips?name=EXAMPLE-*&count=true&sort=startAddress:d");
        assertThat(found.path(LIST).findValuesAsString("startAddress"))
                .containsExactly(
                        "198.51.100.10",
                        "192.0.2.192",
                        "192.0.2.128",
                        "192.0.2.128",
                        "192.0.2.0",
                        "192.0.2.0",
                        "192.0.2.0",
                        "192.0.2.0");
        assertThat(found.path("paging_metadata").path("totalCount").intValue()).isEqualTo(8);
        assertThat(text(found.path("sorting_metadata"), "currentSort")).isEqualTo("startAddress:d");
        assertThat(ids(found)).contains("paging", "sorting", "rirSearch1", "ips", LIST);
        assertThat(found("/ips?name=EXAMPLE-*").has("paging_metadata")).isFalse();
        assertThat(get("/ips?name=NET-*&count=true&sort=startAddress:d").status())
                .as("those are handles")
                .isEqualTo(404);
        assertThat(found("/ips?handle=NET-*&count=true")
                        .path("paging_metadata")
                        .path("totalCount")
                        .intValue())
                .isEqualTo(7);
    }

    @Test
    @DisplayName("vector 20; S-04: up is one bare object")
    @Holds("S-04")
    void vector20UpIsOneBareObject() {
        JsonNode up = found("/ips/rirSearch1/rdap-up/192.0.2.64/26");
        assertThat(text(up, "objectClassName")).isEqualTo("ip network");
        assertRange(up, "192.0.2.0", "192.0.2.127");
        assertThat(up.has(LIST)).isFalse();
    }

    @Test
    @DisplayName("vector 21; S-07: bottom is all that is the longest match of an address")
    @Holds("S-07")
    void vector21BottomIsEveryLongestMatch() {
        assertThat(handles(found("/ips/rirSearch1/rdap-bottom/192.0.2.0/31").path(LIST)))
                .containsExactlyInAnyOrder("NET-192-0-2-0-28-EX", "NET-192-0-2-0-32-EX");
        assertThat(handles(found("/ips/rirSearch1/rdap-bottom/192.0.2.0/24").path(LIST)))
                .containsExactlyInAnyOrder(
                        "NET-192-0-2-0-25-EX",
                        "NET-192-0-2-0-28-EX",
                        "NET-192-0-2-0-32-EX",
                        "NET-192-0-2-128-26-EX",
                        "NET-192-0-2-192-26-EX");
        assertError(get("/ips/rirSearch1/rdap-bottom/192.0.2.64/26"), 404, "Not Found");
    }

    @Test
    @DisplayName("vector 22; S-08: a status is asked for as if objects without it were not there")
    @Holds("S-08")
    void vector22StatusTakesTheOthersAway() {
        assertThat(handles(found("/ips/rirSearch1/rdap-down/192.0.2.0/24?status=active")
                        .path(LIST)))
                .containsExactly("NET-192-0-2-0-25-EX", "NET-192-0-2-128-26-EX", "NET-192-0-2-192-26-EX");
        assertThat(handles(found("/ips/rirSearch1/rdap-down/192.0.2.0/24").path(LIST)))
                .containsExactly("NET-192-0-2-0-25-EX", "NET-192-0-2-128-25-EX");
    }

    @Test
    @DisplayName("vector 23; E-1: nothing below is 404 with an empty list")
    void vector23NothingBelowIsNotFoundWithAnEmptyList() {
        RdapResponse response = get("/ips/rirSearch1/rdap-down/192.0.2.0/32");
        assertError(response, 404, "Not Found");
        assertThat(response.json().path(LIST)).hasToString("[]");
    }

    @Test
    @DisplayName("vector 24; S-02: up of an AS number is its block")
    @Holds("S-02")
    void vector24UpOfAnAutnumIsItsBlock() {
        JsonNode block = found("/autnums/rirSearch1/rdap-up/64500");
        assertThat(text(block, "handle")).isEqualTo("ASB-64496-EX");
        assertThat(block.has("autnumSearchResults")).isFalse();
    }

    @Test
    @DisplayName("vector 25; V-01 V-02 V-03 V-04: networks are searched by their entities, and the properties mapped")
    @Holds({"V-01", "V-02", "V-03", "V-04"})
    void vector25NetworksAreSearchedByTheirEntities() {
        JsonNode found = found("/ips/reverse_search/entity?handle=ORG1-EX&role=registrant");
        assertThat(handles(found.path(LIST)))
                .containsExactly(
                        "NET-192-0-2-0-25-EX",
                        "NET-192-0-2-128-25-EX",
                        "NET-192-0-2-128-26-EX",
                        "NET-192-0-2-192-26-EX",
                        "TWICE-EX",
                        "NET6-2001-DB8-1000-36-EX");
        Map<String, String> paths = new LinkedHashMap<>();
        found.path("reverse_search_properties_mapping")
                .forEach(each -> paths.put(text(each, "property"), text(each, "propertyPath")));
        assertThat(paths).isEqualTo(Map.of("handle", "$.entities[*].handle", "role", "$.entities[*].roles"));
        assertThat(ids(found)).contains("reverse_search", "rirSearch1", "ips", LIST);
        assertThat(get("/ips/reverse_search/entity?handle=ORG1-EX&role=abuse").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("vector 26; P-08: a field set that nobody knows is 400, with those that there are")
    @Holds("P-08")
    void vector26UnknownFieldSetIsRefused() {
        RdapResponse response = get("/ips?name=N*&fieldSet=zz");
        assertError(response, 400, "Bad Request");
        assertThat(response.json().path("description").toString()).contains("id", "brief", "full");
    }

    @Test
    @DisplayName("vector 28; N-13 H-08 H-09: what was transferred out is redirected, without the query string")
    @Holds({"H-08", "H-09", "N-13"})
    void vector28TransferredSpaceIsRedirected() {
        RdapResponse response = get("/ip/203.0.113.9?token=secret");
        assertThat(response.status()).isEqualTo(302);
        assertThat(response.header("Location")).isEqualTo(FixtureRegistry.ELSEWHERE + "/ip/203.0.113.9");
        assertThat(response.header("Content-Type")).isEqualTo("application/rdap+json");
        assertThat(response.text()).doesNotContain("secret");
    }

    @Test
    @DisplayName("vector 29; H-20: who has the answer gets 304 and nothing else")
    void vector29WhoHasTheAnswerGetsNoneAgain() {
        String tag = get("/ip/192.0.2.5").header("ETag");
        assertThat(tag).isNotEmpty();
        RdapResponse response = get("/ip/192.0.2.5", "If-None-Match", tag);
        assertThat(response.status()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(response.header("ETag")).isEqualTo(tag);
    }

    @Test
    @DisplayName("vector 30; H-04: a list of extensions in Accept is never 406")
    @Holds("H-04")
    void vector30ListOfExtensionsIsAccepted() {
        RdapResponse response = get("/ip/192.0.2.5", "Accept", "application/rdap+json;exts_list=\"rdap_level_0 foo\"");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("Content-Type")).startsWith("application/rdap+json");
    }

    @Test
    @DisplayName("vector 31; G-03: a geofeed is linked, and networks without one tell that they could have it")
    @Holds("G-03")
    void vector31GeofeedIsLinked() {
        JsonNode with = found("/ip/192.0.2.128/26");
        assertThat(text(link(with, "geofeed"), "href")).isEqualTo("https://www.example.net/geofeed.csv");
        assertThat(text(link(with, "geofeed"), "type")).isEqualTo("application/geofeed+csv");
        assertThat(ids(with)).contains("geofeed1");
        JsonNode without = found("/ip/192.0.2.192/26");
        assertThat(without.path("links").findValuesAsString("rel")).doesNotContain("geofeed");
        assertThat(ids(without)).contains("geofeed1");
    }

    @Test
    @DisplayName("vector 32; D-01 D-02 D-03 D-04 D-05: a hidden e-mail is gone, and its going is told")
    @Holds({"D-01", "D-02", "D-03", "D-04", "D-05"})
    void vector32HiddenMailIsGoneAndTold() {
        RdapResponse response = get("/entity/TECH1-EX");
        JsonNode entity = response.json();
        assertThat(response.text()).doesNotContain("tess@", "tess.private@", "REDACTED");
        assertThat(card(entity, "fn")).containsExactly("Tess Technician");
        assertThat(card(entity, "email")).isEmpty();
        assertThat(ids(entity)).contains("redacted");
        List<String> paths = entity.path("redacted").findValuesAsString("prePath");
        assertThat(paths).contains("$.vcardArray[1][?(@[0]=='email')]");
        assertThat(entity.path("redacted").findValuesAsString("method")).containsOnly("removal");
        assertThat(card(found("/entity/ABUSE1-EX"), "email")).containsExactly("abuse@example.net");
        assertThat(found("/entity/ABUSE1-EX").has("redacted")).isFalse();
    }

    private static RdapResponse get(String path, String... headers) {
        return FixtureRegistry.get().get(path, headers);
    }

    private static JsonNode found(String path) {
        RdapResponse response = get(path);
        assertThat(response.status()).as(path).isEqualTo(200);
        return response.json();
    }

    private static void assertError(RdapResponse response, int status, String title) {
        assertThat(response.status()).as(response.asked()).isEqualTo(status);
        assertThat(response.header("Content-Type")).isEqualTo("application/rdap+json");
        JsonNode body = response.json();
        assertThat(body.path("errorCode").intValue()).isEqualTo(status);
        assertThat(text(body, "title")).isEqualTo(title);
        assertThat(body.path("description").size()).isPositive();
        assertThat(ids(body)).contains("rdap_level_0", "nro_rdap_profile_0");
        assertThat(body.path("notices").findValuesAsString("rel")).contains("terms-of-service", "inaccuracy-report");
    }

    private static void assertRange(JsonNode network, String first, String last) {
        assertThat(text(network, "startAddress")).isEqualTo(first);
        assertThat(text(network, "endAddress")).isEqualTo(last);
    }

    private static Map<String, List<String>> fields(RdapResponse response) {
        Map<String, List<String>> fields = new LinkedHashMap<>(response.headers());
        fields.keySet().removeAll(List.of("date", "x-request-id"));
        return fields;
    }

    private static List<String> ids(JsonNode body) {
        return RdapResponse.texts(body.path("rdapConformance"));
    }

    private static List<String> handles(JsonNode results) {
        List<String> handles = new ArrayList<>();
        results.forEach(each -> handles.add(text(each, "handle")));
        return handles;
    }

    private static List<String> card(JsonNode entity, String property) {
        List<String> values = new ArrayList<>();
        for (JsonNode each : entity.path("vcardArray").path(1)) {
            if (each.path(0).stringValue().equals(property)) {
                values.add(each.path(3).stringValue());
            }
        }
        return values;
    }

    private static JsonNode link(JsonNode object, String relation) {
        for (JsonNode link : object.path("links")) {
            if (text(link, "rel").equals(relation)) {
                return link;
            }
        }
        throw new AssertionError("no link " + relation + " in " + object);
    }

    private static String text(JsonNode object, String member) {
        return object.path(member).stringValue();
    }
}
