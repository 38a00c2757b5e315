package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.Whois;
import org.cadastre.conformance.WhoisReply;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// RDAP and WHOIS are two spellings of one answer (W-07).
@Timeout(60)
class ProtocolsAgreeTest {
    @ParameterizedTest
    @FieldSource("org.cadastre.conformance.DemoWorld#ADDRESSES")
    @DisplayName("W-07: both say the same of a network")
    void agreeOnNetworks(String address) {
        JsonNode network = Rdap.get("/ip/" + address).json();
        WhoisReply reply = Whois.ask(address);
        String start = network.path("startAddress").stringValue();
        if (address.contains(":")) {
            JsonNode prefix = network.path("cidr0_cidrs").get(0);
            assertThat(network.path("cidr0_cidrs").size()).isEqualTo(1);
            assertThat(reply.value("inet6num"))
                    .isEqualTo(start + "/" + prefix.path("length").intValue());
        } else {
            assertThat(reply.value("inetnum"))
                    .isEqualTo(start + " - " + network.path("endAddress").stringValue());
        }
        assertSameFacts(network, reply);
    }

    @ParameterizedTest
    @FieldSource("org.cadastre.conformance.DemoWorld#AUTNUMS")
    @DisplayName("W-07: both say the same of an autnum")
    void agreeOnAutnums(long number) {
        JsonNode autnum = Rdap.get("/autnum/" + number).json();
        WhoisReply reply = Whois.ask("AS" + number);
        long start = autnum.path("startAutnum").longValue();
        long end = autnum.path("endAutnum").longValue();
        String numbers = start == end ? reply.value("aut-num") : reply.value("as-block");
        assertThat(numbers).isEqualTo(start == end ? "AS" + start : "AS" + start + " - AS" + end);
        assertSameFacts(autnum, reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.1.1", "192.0.2.0/23", "2001:db7::1", "no-such-holder"})
    @DisplayName("W-07: both find nothing, for the same reasons")
    void agreeOnMisses(String key) {
        String path = key.startsWith("no") ? "/entity/" + key : "/ip/" + key;
        JsonNode error = Rdap.get(path).json();
        assertThat(error.path("errorCode").intValue()).isEqualTo(404);
        WhoisReply reply = Whois.ask(key);
        assertThat(reply.error()).isEqualTo(101);
        String text = reply.text().replace("\n% ", " ");
        JsonNode reasons = error.path("description");
        assertThat(text).contains(key);
        // A name on port 43 may be that of anything, so what it is not found as differs.
        for (int i = key.startsWith("no") ? 1 : 0; i < reasons.size(); i++) {
            assertThat(text).contains(reasons.get(i).stringValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.256", "192.0.2.0/33", "2001:db8:::1", "192.0.2.1.1"})
    @DisplayName("W-07: both refuse the same texts, in the same words")
    void agreeOnMalformedKeys(String key) {
        JsonNode error = Rdap.get("/ip/" + key).json();
        assertThat(error.path("errorCode").intValue()).isEqualTo(400);
        WhoisReply reply = Whois.ask(key);
        assertThat(reply.error()).isEqualTo(115);
        assertThat(reply.text().replace("\n% ", " "))
                .contains(error.path("description").get(0).stringValue());
    }

    @Test
    @DisplayName("design §2.3: both name the same snapshot")
    void agreeOnSnapshot() {
        String trailer = Whois.ask("192.0.2.5")
                .text()
                .lines()
                .filter(line -> line.startsWith("% This query was served by "))
                .findFirst()
                .orElseThrow();
        assertThat(trailer).containsPattern("snapshot [0-9a-f]{16} of \\d{4}-\\d\\d-\\d\\d");
        List<String> words = List.of(trailer.split("[ ,.]+"));
        String serial = words.get(words.indexOf("snapshot") + 1);
        assertThat(Rdap.get("/help").text()).contains(serial);
        String date = words.getLast();
        assertThat(Rdap.get("/ip/192.0.2.5").json().path("events"))
                .anyMatch(event -> event.path("eventAction").stringValue().equals("last update of RDAP database")
                        && event.path("eventDate").stringValue().startsWith(date));
    }

    private static void assertSameFacts(JsonNode object, WhoisReply reply) {
        assertThat(reply.value("status")).isEqualTo(object.path("type").stringValue());
        assertThat(reply.value("country")).isEqualTo(object.path("country").asString(""));
        JsonNode holder = object.path("entities").path(0).path("handle");
        assertThat(reply.value("org")).isEqualTo(holder.asString(""));
        String registered = "";
        for (JsonNode event : object.path("events")) {
            if (event.path("eventAction").stringValue().equals("registration")) {
                registered = event.path("eventDate").stringValue();
            }
        }
        assertThat(reply.value("created")).isEqualTo(registered);
    }
}
