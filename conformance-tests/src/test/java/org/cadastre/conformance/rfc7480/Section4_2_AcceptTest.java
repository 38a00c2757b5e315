package org.cadastre.conformance.rfc7480;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cadastre.conformance.DemoWorld;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.RawHttp;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 7480 §4.2: what the client accepts, and what the content is called.
@Timeout(60)
class Section4_2_AcceptTest {
    private static final String RDAP = "application/rdap+json";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/rdap+json",
                "application/json",
                "*/*",
                "application/json,application/rdap+json",
                "application/rdap+json;exts_list=\"cidr0 exts rdap_level_0 foo\", application/json",
                "application/rdap+json;q=0.5, text/html;q=0.9"
            })
    @DisplayName("H-04 §4.2 MUST, vectors 1 and 30: the content is application/rdap+json")
    @Holds("H-04")
    void answersRdapJson(String accept) {
        RdapResponse response = Rdap.get("/ip/" + DemoWorld.ALLOCATED, "Accept", accept);
        assertThat(response.status()).isEqualTo(200);
        assertThat(mediaType(response)).isEqualTo(RDAP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xml",
                "text/html;q=0.9,application/xhtml+xml",
                "application/rdap+json;q=0",
                "*/*;q=0",
                "application/rdap+json;exts_list=\"a\\\"b, c",
                "application/rdap+json;exts_list=\"\"",
                "nonsense",
                ";;,,"
            })
    @DisplayName("H-05: what else the client accepts does not matter, it is never 406")
    void answersRdapJsonWhateverIsAccepted(String accept) {
        RdapResponse response = Rdap.get("/ip/" + DemoWorld.ALLOCATED, "Accept", accept);
        assertThat(response.status()).isEqualTo(200);
        assertThat(mediaType(response)).isEqualTo(RDAP);
    }

    @Test
    @DisplayName("H-04 §4.2: Accept may be absent")
    @Holds("H-04")
    void answersWithoutAccept() throws IOException {
        RdapResponse response = RawHttp.ask("GET " + RawHttp.path("/ip/" + DemoWorld.ALLOCATED) + " HTTP/1.1");
        assertThat(response.status()).isEqualTo(200);
        assertThat(mediaType(response)).isEqualTo(RDAP);
    }

    @Test
    @DisplayName("H-05: an Accept of many kilobytes does not matter either")
    void answersWhateverTheLengthOfAccept() {
        String accept = "a/b;c=\"d\", ".repeat(1_000) + "*/*;q=0.001";
        assertThat(Rdap.get("/ip/" + DemoWorld.ALLOCATED, "Accept", accept).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#all")
    @DisplayName("H-04 §4.2 MUST: errors are application/rdap+json too")
    @Holds("H-04")
    void callsEveryBodyRdapJson(String path) {
        assertThat(mediaType(Rdap.get(path))).as(path).isEqualTo(RDAP);
    }

    private static String mediaType(RdapResponse response) {
        return response.header("Content-Type").split(";")[0].strip();
    }
}
