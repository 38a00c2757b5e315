package org.cadastre.conformance.rfc9083;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// RFC 9083 §6: the body of an error.
@Timeout(60)
class Section6_ErrorsTest {
    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#errors")
    @DisplayName("R-18 §6 MUST, golden G1: errorCode is the status as a number, with title and description")
    @Holds("R-18")
    void describesError(String path) {
        RdapResponse response = Rdap.get(path);
        JsonNode body = response.json();
        assertThat(body.path("errorCode").isIntegralNumber()).isTrue();
        assertThat(body.path("errorCode").intValue()).isEqualTo(response.status());
        assertThat(body.path("title").stringValue()).isNotBlank();
        assertThat(RdapResponse.texts(body.path("description"))).isNotEmpty().noneMatch(String::isBlank);
        assertThat(body.has("objectClassName"))
                .as("R-15: an error is no object")
                .isFalse();
        assertThat(body.has("links")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#errors")
    @DisplayName("design §4: an error shows nothing of the program")
    void showsNothingOfTheProgram(String path) {
        assertThat(Rdap.get(path).text()).doesNotContain("Exception", "org.cadastre", "java.", "\\tat ");
    }
}
