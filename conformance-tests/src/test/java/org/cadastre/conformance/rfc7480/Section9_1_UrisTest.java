package org.cadastre.conformance.rfc7480;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// RFC 7480 §9.1: the addresses in an answer are URIs and no IRIs.
@Timeout(60)
class Section9_1_UrisTest {
    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#all")
    @DisplayName("H-18 §9.1 MUST: every href and value of a link is an absolute URI")
    @Holds("H-18")
    void linksWithUris(String path) {
        assertUris(Rdap.get(path));
    }

    @Test
    @DisplayName("H-18 §9.1 MUST: what was asked outside of ASCII is percent-encoded in links")
    @Holds("H-18")
    void encodesWhatWasAsked() {
        RdapResponse response = Rdap.get("/entity/Z%C3%BCrich%20%22%3Ca%3E");
        assertThat(response.status()).isEqualTo(404);
        assertUris(response);
    }

    private static void assertUris(RdapResponse response) {
        int links = 0;
        for (JsonNode object : response.objects()) {
            for (JsonNode link : object.path("links")) {
                for (String member : new String[] {"href", "value"}) {
                    String uri = link.path(member).stringValue();
                    assertThat(uri).matches("[\\x21-\\x7e]+");
                    assertThat(URI.create(uri).isAbsolute()).as(uri).isTrue();
                    links++;
                }
            }
        }
        assertThat(links).as(response.asked()).isPositive();
    }
}
