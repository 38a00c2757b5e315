package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.conformance.DumpRegistry;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.Whois;
import org.cadastre.conformance.check.number.Address;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/// The same RPSL objects over both protocols: 5,000 networks and AS numbers of a whole registry, drawn from a
/// fixed seed.
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DumpAgreementTest {
    private static final int KEYS = 5_000;

    private DumpRegistry registry;
    private final List<String> keys = new ArrayList<>();

    @BeforeAll
    void start() throws IOException, InterruptedException {
        registry = DumpRegistry.get();
        for (String rpslClass : List.of("inetnum", "inet6num", "aut-num")) {
            for (String object : registry.objects(rpslClass)) {
                keys.add(DumpRegistry.values(object, rpslClass).getFirst());
            }
        }
    }

    @Test
    @DisplayName("W-07: 5,000 networks and AS numbers have the same facts on WHOIS and on RDAP")
    void bothProtocolsSayTheSame() {
        assertThat(keys).hasSizeGreaterThan(KEYS);
        Random random = new Random(3912);
        for (int i = 0; i < KEYS; i++) {
            String key = keys.get(random.nextInt(keys.size()));
            if (key.startsWith("AS")) {
                compareAutnums(key);
            } else {
                compareNetworks(key.split("[ /]", 2)[0]);
            }
        }
    }

    private void compareNetworks(String address) {
        JsonNode network = Rdap.send(registry.rdap(), "GET", "/ip/" + address).json();
        Map<String, List<String>> object = Whois.ask(registry.whois(), "-r -B -T inetnum,inet6num " + address)
                .object();
        String range = object.containsKey("inetnum") ? one(object, "inetnum") : one(object, "inet6num");
        String start = network.path("startAddress").stringValue();
        String end = network.path("endAddress").stringValue();
        if (range.contains("/")) {
            String[] both = range.split("/");
            assertThat(Address.parse(both[0])).as(address).isEqualTo(Address.parse(start));
            assertThat(network.path("cidr0_cidrs").path(0).path("length").intValue())
                    .as(address)
                    .isEqualTo(Integer.parseInt(both[1]));
        } else {
            String[] both = range.split(" *- *");
            assertThat(Address.parse(both[0])).as(address).isEqualTo(Address.parse(start));
            assertThat(Address.parse(both[1])).as(address).isEqualTo(Address.parse(end));
        }
        assertThat(network.path("name").asString("")).as(address).isEqualTo(one(object, "netname"));
        assertThat(network.path("type").asString("")).as(address).isEqualTo(one(object, "status"));
        // What is no code of ISO 3166 stands in a remark (RFC 9083 §5.4 has codes only).
        assertThat(network.path("country").asString(network.path("remarks").toString()))
                .as(address)
                .containsIgnoringCase(one(object, "country"));
        compareContacts(network, object, address);
    }

    private void compareAutnums(String number) {
        JsonNode autnum = Rdap.send(registry.rdap(), "GET", "/autnum/" + number.substring(2))
                .json();
        Map<String, List<String>> object =
                Whois.ask(registry.whois(), "-r -B -T aut-num " + number).object();
        assertThat("AS" + autnum.path("startAutnum").longValue()).isEqualTo(one(object, "aut-num"));
        assertThat(autnum.path("name").asString("")).as(number).isEqualTo(one(object, "as-name"));
        compareContacts(autnum, object, number);
    }

    private static void compareContacts(JsonNode found, Map<String, List<String>> object, String key) {
        assertThat(handles(found, "administrative")).as(key).isEqualTo(values(object, "admin-c"));
        assertThat(handles(found, "technical")).as(key).isEqualTo(values(object, "tech-c"));
        if (object.containsKey("org")) {
            assertThat(handles(found, "registrant")).as(key).isEqualTo(values(object, "org"));
        }
    }

    private static Set<String> handles(JsonNode found, String role) {
        Set<String> handles = new TreeSet<>();
        for (JsonNode entity : found.path("entities")) {
            for (JsonNode each : entity.path("roles")) {
                if (each.stringValue().equals(role)) {
                    handles.add(entity.path("handle").stringValue().toUpperCase(Locale.ROOT));
                }
            }
        }
        return handles;
    }

    private static Set<String> values(Map<String, List<String>> object, String attribute) {
        Set<String> values = new TreeSet<>();
        for (String value : object.getOrDefault(attribute, List.of())) {
            Arrays.stream(value.split(","))
                    .map(each -> each.strip().toUpperCase(Locale.ROOT))
                    .forEach(values::add);
        }
        return values;
    }

    private static String one(Map<String, List<String>> object, String attribute) {
        return object.getOrDefault(attribute, List.of("")).getFirst();
    }
}
