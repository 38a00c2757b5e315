package org.cadastre.conformance.nro;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.conformance.DemoWorld;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// NRO profile §5, §6 and §7: networks, autnums and what is not delegated.
@Timeout(60)
class Section5And6_NumbersTest {
    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#objects")
    @DisplayName("N-11 §5.4 and §5.5 MUST: the members of networks and autnums")
    @Holds("N-11")
    void hasMandatoryMembers(String path) {
        for (JsonNode object : Rdap.get(path).objects()) {
            switch (object.path("objectClassName").asString("")) {
                case "ip network" ->
                    assertThat(object.propertyNames())
                            .contains("handle", "startAddress", "endAddress", "ipVersion", "status");
                case "autnum" ->
                    assertThat(object.propertyNames()).contains("handle", "startAutnum", "endAutnum", "status");
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#objects")
    @DisplayName("N-05 §4.4 SHOULD: what is delegated has its registration event")
    @Holds("N-05")
    void datesRegistrationOfWhatIsHeld(String path) {
        JsonNode object = Rdap.get(path).json();
        if (object.has("entities")) {
            assertThat(object.path("events"))
                    .anyMatch(event -> event.path("eventAction").stringValue().equals("registration"));
        }
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#objects")
    @DisplayName("N-08 §5.1.2 MUST: networks and autnums appear in the topmost entity only")
    @Holds("N-08")
    void listsHoldingsOnTopOnly(String path) {
        assertThat(Rdap.get(path).objects().stream().skip(1))
                .noneMatch(object -> object.has("networks") || object.has("autnums"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ip/" + DemoWorld.AVAILABLE, "/ip/" + DemoWorld.RESERVED, "/autnum/65551"})
    @DisplayName("N-06, N-14 §4.5, §6.1.1 MUST: what is ours and given to nobody is 200 and administrative")
    @Holds({"N-06", "N-14"})
    void answersForWhatNobodyHolds(String path) {
        RdapResponse response = Rdap.get(path);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().path("status").get(0).stringValue()).isEqualTo("administrative");
        assertThat(response.json().has("entities")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ip/" + DemoWorld.ELSEWHERE, "/ip/" + DemoWorld.ELSEWHERE_IPV6, "/autnum/64495"})
    @DisplayName("N-15, N-17 §6.1 MUST: what never was ours is 404 when it is not redirected")
    @Holds({"N-15", "N-17"})
    void findsNothingThatIsNotOurs(String path) {
        assertThat(Rdap.get(path).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("N-19 §6.3 MUST, vector 14: a class that is not supported is 501")
    @Holds({"Q-27", "N-19"})
    void refusesNameservers() {
        RdapResponse response = Rdap.get("/nameserver/ns1.example.net");
        assertThat(response.status()).isEqualTo(501);
        assertThat(response.json().path("title").stringValue()).isEqualTo("Not Implemented");
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#errors")
    @DisplayName("N-23 §7 MUST: the title of an error is the reason phrase")
    @Holds("N-23")
    void titlesErrorsWithReasonPhrase(String path) {
        RdapResponse response = Rdap.get(path);
        String phrase = switch (response.status()) {
            case 400 -> "Bad Request";
            case 404 -> "Not Found";
            case 501 -> "Not Implemented";
            default -> "another status";
        };
        assertThat(response.json().path("title").stringValue()).isEqualTo(phrase);
    }
}
