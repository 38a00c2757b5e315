package org.cadastre.conformance.rfc9082;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.conformance.DemoWorld;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// RFC 9082 §3.1.2: `autnum/<number>`.
@Timeout(60)
class Section3_1_2_AutnumPathTest {
    @ParameterizedTest
    @FieldSource("org.cadastre.conformance.DemoWorld#AUTNUMS")
    @DisplayName("Q-20 §3.1.2 MUST: the number itself, or the smallest block that holds it")
    @Holds("Q-20")
    void answersNumberOrItsBlock(long number) {
        RdapResponse response = Rdap.get("/autnum/" + number);
        assertThat(response.status()).isEqualTo(200);
        JsonNode autnum = response.json();
        assertThat(autnum.path("startAutnum").longValue()).isLessThanOrEqualTo(number);
        assertThat(autnum.path("endAutnum").longValue()).isGreaterThanOrEqualTo(number);
        assertThat(autnum.path("type").stringValue())
                .isEqualTo(number % 16 < 8 ? "ALLOCATED" : number % 16 < 12 ? "RESERVED" : "AVAILABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "AS64496, autnum/64496",
        "as64496, autnum/64496",
        "1.10, autnum/65546",
        "+1, autnum/1",
        "00064496, autnum/64496"
    })
    @DisplayName("Q-21, vector 9: what is not asplain is 400 with the right path in the description")
    void refusesOtherFormsAndShowsTheRightOne(String number, String right) {
        RdapResponse response = Rdap.get("/autnum/" + number);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.json().path("description").toString()).contains(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967296", "-1", "x", "", "64496/1", "1e3", "99999999999999999999999999"})
    @DisplayName("Q-21, vector 9: what is no 32-bit number is 400")
    void refusesWhatIsNoNumber(String number) {
        assertThat(Rdap.get("/autnum/" + number).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, DemoWorld.ELSEWHERE_AUTNUM})
    @DisplayName("§3.1.2: a number that is not in the data is 404")
    void findsNothingElsewhere(long number) {
        assertThat(Rdap.get("/autnum/" + number).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 65000, 4294967295L})
    @DisplayName("N-16: a number that is special to all is reserved")
    void answersSpecialNumbers(long number) {
        RdapResponse response = Rdap.get("/autnum/" + number);
        assertThat(response.status()).isEqualTo(200);
        assertThat(RdapResponse.texts(response.json().path("status"))).containsExactly("reserved");
        assertThat(response.json().path("startAutnum").longValue()).isLessThanOrEqualTo(number);
        assertThat(response.json().path("endAutnum").longValue()).isGreaterThanOrEqualTo(number);
    }
}
