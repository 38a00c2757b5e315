package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadastre.rdap.Samples.BASE;
import static org.cadastre.rdap.Samples.FACTS;
import static org.cadastre.rdap.Samples.HOLDER;
import static org.cadastre.rdap.Samples.WRITER;
import static org.cadastre.rdap.Samples.autnumQuery;
import static org.cadastre.rdap.Samples.held;
import static org.cadastre.rdap.Samples.network;
import static org.cadastre.rdap.Samples.networkQuery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.query.Answer;
import org.cadastre.query.Query;
import org.cadastre.registry.AutnumModel;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;
import org.cadastre.testing.Holds;
import org.cadastre.testing.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RdapWriterTest {
    private static final IpNetwork NETWORK = network("192.0.2.0/24", null, held("ALLOCATED", "CH", HOLDER));

    @Test
    @Holds({"H-07", "H-10"})
    void givesAMissTheStatus404AndAllElse200() {
        assertThat(WRITER.status(new Answer.Found(NETWORK))).isEqualTo(200);
        assertThat(WRITER.status(new Answer.Help())).isEqualTo(200);
        assertThat(WRITER.status(new Answer.NotFound(List.of("No.")))).isEqualTo(404);
    }

    @Test
    @Holds({"N-02", "N-17"})
    void declaresOneModelOfAsNumbersInEveryBody() {
        RdapWriter flat = new RdapWriter(new RdapSettings(
                Samples.PUBLIC_URL,
                BASE + "t",
                BASE + "i",
                null,
                PersonalData.SHOWN,
                ContactFormat.JCARD,
                AutnumModel.FLAT));
        List<byte[]> bodies = List.of(
                flat.answer(FACTS, new Query.Help(), new Answer.Help()),
                flat.answer(FACTS, networkQuery("192.0.2.1/32"), new Answer.Found(NETWORK)),
                flat.answer(FACTS, autnumQuery("AS64496"), new Answer.NotFound(List.of("No."))),
                flat.error(null, BASE, 503, List.of("No data.")));
        for (byte[] body : bodies) {
            assertThat(RdapBodyRules.JSON
                            .readTree(body)
                            .path("rdapConformance")
                            .valueStream()
                            .map(JsonNode::asString))
                    .contains("rdap_level_0", "nro_rdap_profile_0", "cidr0", "nro_rdap_profile_asn_flat_0")
                    .doesNotContain("nro_rdap_profile_asn_hierarchical_0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, ip/192.0.2.1",
        "192.0.2.0/25, ip/192.0.2.0/25",
        "192.0.2.0-192.0.2.99, ip/192.0.2.0-192.0.2.99",
        "2001:DB8::, ip/2001:db8::",
        "2001:db8::/32, ip/2001:db8::/32"
    })
    void hasOnePathForEachNetworkQuery(String range, String path) {
        assertThat(RdapWriter.path(networkQuery(range))).isEqualTo(path);
    }

    @Test
    void hasOnePathForEachOtherQuery() {
        assertThat(RdapWriter.path(autnumQuery("AS64496"))).isEqualTo("autnum/64496");
        assertThat(RdapWriter.path(autnumQuery("AS64496-AS64511"))).isEqualTo("autnum/64496-64511");
        assertThat(RdapWriter.path(new Query.Help())).isEqualTo("help");
        assertThat(RdapWriter.path(new Query.Entity("ORG1-EX@exreg"))).isEqualTo("entity/ORG1-EX@exreg");
        assertThat(RdapWriter.path(new Query.Entity("a/b c%+ü"))).isEqualTo("entity/a%2Fb%20c%25%2B%C3%BC");
    }

    // the self link of a network that is no prefix: the first of its largest prefixes
    @ParameterizedTest
    @CsvSource({
        "192.0.2.0-192.0.2.191, ip/192.0.2.0/25",
        "192.0.2.64-192.0.2.255, ip/192.0.2.128/25",
        "198.51.100.10-198.51.100.99, ip/198.51.100.32/27",
        "192.0.2.1-192.0.2.2, ip/192.0.2.1/32",
        "192.0.2.1-192.0.2.1, ip/192.0.2.1/32",
        "2001:db8::-2001:db8:2:ffff:ffff:ffff:ffff:ffff, ip/2001:db8::/47"
    })
    void linksToAPrefixOfANetwork(String range, String path) {
        assertThat(RdapPath.ofNetwork(Samples.range(range))).isEqualTo(path);
    }

    @Test
    void writesEqualBytesForEqualQuestions() {
        byte[] once = WRITER.answer(FACTS, networkQuery("192.0.2.1/32"), new Answer.Found(NETWORK));
        assertThat(new RdapWriter(Samples.SETTINGS).answer(FACTS, networkQuery("192.0.2.1"), new Answer.Found(NETWORK)))
                .isEqualTo(once);
    }

    @Test
    void escapesWhatWouldEndAScript() {
        String nasty = "</script><!-- \u2028\u2029 & \" \\ \u0001 é 🌍";
        byte[] body = WRITER.error(FACTS, BASE + "help", 400, List.of(nasty));
        String text = new String(body, StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\\u003C/script\\u003E\\u003C!-- \\u2028\\u2029 & \\\" \\\\ \\u0001 é 🌍")
                .doesNotContain("<", ">", "\u2028", "\u2029");
        assertThat(RdapBodyRules.JSON.readTree(body).at("/description/0").asString())
                .isEqualTo(nasty);
        RdapBodyRules.assertHold(body, BASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU", "AP", "ZZ", "UK", "ch", "CHE"})
    void namesAForeignCountryInARemark(String country) {
        JsonNode body = found(network("192.0.2.0/24", null, held("ALLOCATED", country, HOLDER), Remark.of("A", "B")));
        assertThat(body.has("country")).isFalse();
        assertThat(body.at("/remarks/0/title").asString()).isEqualTo("A");
        assertThat(body.at("/remarks/1/title").asString()).isEqualTo("Country");
        assertThat(body.at("/remarks/1/description/0").asString()).contains(" " + country + ",");
    }

    @Test
    void leavesOutWhatIsUnknown() {
        Registration bare = new Registration("exreg", "", Status.ADMINISTRATIVE, "", null, null);
        RdapWriter writer = new RdapWriter(new RdapSettings(Samples.PUBLIC_URL, BASE + "t", BASE + "i", null));
        byte[] bytes =
                writer.answer(FACTS, networkQuery("192.0.2.1"), new Answer.Found(network("192.0.2.0/24", null, bare)));
        RdapBodyRules.assertHold(bytes, BASE);
        JsonNode body = RdapBodyRules.JSON.readTree(bytes);
        assertThat(body.propertyNames())
                .doesNotContain("name", "type", "country", "parentHandle", "entities", "remarks", "port43");
        assertThat(body.path("events").size()).isEqualTo(1);
    }

    @Test
    @Holds({"R-21", "N-20"})
    void saysThatAListIsCutOnlyOnce() {
        Remark cut = new Remark("Not all resources are listed", List.of("Too many."), Remark.TRUNCATED);
        assertThat(found(Samples.entity(HOLDER, 3, 1)).has("remarks")).isFalse();
        assertThat(found(Samples.entity(HOLDER, 4, 1)).at("/remarks/0/type").asString())
                .isEqualTo(Remark.TRUNCATED);
        assertThat(found(Samples.entity(HOLDER, 3, 2)).at("/remarks/0/type").asString())
                .isEqualTo(Remark.TRUNCATED);
        assertThat(found(Samples.entity(HOLDER, 4, 1, cut)).path("remarks").size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "400, Bad Request",
        "404, Not Found",
        "405, Method Not Allowed",
        "414, URI Too Long",
        "429, Too Many Requests",
        "431, Request Header Fields Too Large",
        "499, Bad Request",
        "500, Internal Server Error",
        "501, Not Implemented",
        "503, Service Unavailable",
        "599, Internal Server Error"
    })
    @Holds({"R-18", "N-23"})
    void titlesAnErrorWithItsReasonPhrase(int status, String title) {
        byte[] body = WRITER.error(null, BASE, status, List.of("Why."));
        RdapBodyRules.assertHold(body, BASE);
        JsonNode error = RdapBodyRules.JSON.readTree(body);
        assertThat(error.path("errorCode").asInt()).isEqualTo(status);
        assertThat(error.path("title").asString()).isEqualTo(title);
    }

    @Test
    void saysInErrorsTooThatDataIsSimulated() {
        String error = new String(WRITER.error(Samples.SIMULATED, BASE, 400, List.of("No.")), StandardCharsets.UTF_8);
        assertThat(error).contains("\"Simulated data\"");
        assertThat(new String(WRITER.error(FACTS, BASE, 400, List.of("No.")), StandardCharsets.UTF_8))
                .doesNotContain("Simulated");
    }

    @ParameterizedTest
    @CsvSource({
        "ip/192.0.2.1, ip/192.0.2.1",
        "ip/2001%3adb8::, ip/2001%3adb8::",
        "entity/%G1%, entity/%25G1%25",
        "entity/Zürich 🌍, entity/Z%C3%BCrich%20%F0%9F%8C%8D",
        "'entity/<\"[]{}|\\^`#?>', entity/%3C%22%5B%5D%7B%7D%7C%5C%5E%60%23%3F%3E"
    })
    @Holds("H-18")
    void makesAUriOfAnyPath(String path, String uri) {
        assertThat(WRITER.context(path)).isEqualTo(BASE + uri);
    }

    @Test
    void pointsFromMappedAddressesToIpv4() {
        Answer miss = new Answer.NotFound(List.of("No."));
        assertThat(mappedLink("::ffff:192.0.2.1", miss)).isEqualTo(BASE + "ip/192.0.2.1");
        assertThat(mappedLink("::ffff:192.0.2.0/120", miss)).isEqualTo(BASE + "ip/192.0.2.0/24");
        assertThat(mappedLink("::ffff:0:0/96", new Answer.Found(NETWORK))).isEqualTo(BASE + "ip/0.0.0.0/0");
        assertThat(mappedLink("::ffff:0:0/95", miss)).isEmpty();
        assertThat(mappedLink("::fffe:192.0.2.1", miss)).isEmpty();
        assertThat(mappedLink("1::ffff:192.0.2.1", miss)).isEmpty();
        assertThat(mappedLink("192.0.2.1", miss)).isEmpty();
    }

    @Test
    void refusesAPublicAddressThatWouldDoubleTheSlash() {
        assertThatThrownBy(() -> new RdapSettings("http://localhost/", BASE, BASE, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String mappedLink(String range, Answer answer) {
        JsonNode body = RdapBodyRules.JSON.readTree(WRITER.answer(FACTS, networkQuery(range), answer));
        return body.at("/notices/2/links/0/href").asString("");
    }

    private static JsonNode found(RegistryObject object) {
        byte[] body = WRITER.answer(FACTS, networkQuery("192.0.2.1"), new Answer.Found(object));
        RdapBodyRules.assertHold(body, BASE);
        return RdapBodyRules.JSON.readTree(body);
    }
}
