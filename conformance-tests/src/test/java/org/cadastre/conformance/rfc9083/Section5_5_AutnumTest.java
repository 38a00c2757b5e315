package org.cadastre.conformance.rfc9083;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.conformance.Rdap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/// RFC 9083 §5.5: the autnum class.
@Timeout(60)
class Section5_5_AutnumTest {
    @ParameterizedTest
    @FieldSource("org.cadastre.conformance.DemoWorld#AUTNUMS")
    @DisplayName("§5.5 MUST, R-23: class, handle, and numbers that are JSON numbers")
    void describesAutnum(long number) {
        JsonNode autnum = Rdap.get("/autnum/" + number).json();
        assertThat(autnum.path("objectClassName").stringValue()).isEqualTo("autnum");
        assertThat(autnum.path("handle").stringValue()).isNotBlank();
        assertThat(autnum.path("startAutnum").isIntegralNumber()).isTrue();
        assertThat(autnum.path("endAutnum").isIntegralNumber()).isTrue();
        assertThat(autnum.path("startAutnum").longValue())
                .isLessThanOrEqualTo(autnum.path("endAutnum").longValue());
    }

    @ParameterizedTest
    @FieldSource("org.cadastre.conformance.DemoWorld#AUTNUMS")
    @DisplayName("R-07 §5: the self link is that of the first number, with the RDAP media type")
    void linksToItself(long number) {
        JsonNode autnum = Rdap.get("/autnum/" + number).json();
        assertThat(autnum.path("links")).anySatisfy(link -> {
            assertThat(link.path("rel").stringValue()).isEqualTo("self");
            assertThat(link.path("href").stringValue())
                    .endsWith("/autnum/" + autnum.path("startAutnum").longValue());
            assertThat(link.path("type").stringValue()).isEqualTo("application/rdap+json");
        });
    }
}
