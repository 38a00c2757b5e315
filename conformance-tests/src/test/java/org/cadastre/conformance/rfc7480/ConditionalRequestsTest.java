package org.cadastre.conformance.rfc7480;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 9110 §8 and §13 as far as the server promises it (H-20, H-21).
@Timeout(60)
class ConditionalRequestsTest {
    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#objects")
    @DisplayName("H-20, vector 29: If-None-Match with the ETag is 304 without a body")
    void answersUnchangedWith304(String path) {
        RdapResponse first = Rdap.get(path);
        String tag = first.header("ETag");
        assertThat(tag).matches("\"[^\"]+\"");
        RdapResponse second = Rdap.get(path, "If-None-Match", tag);
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.header("ETag")).isEqualTo(tag);
        assertThat(Rdap.get(path, "If-None-Match", "W/" + tag).status()).isEqualTo(304);
        assertThat(Rdap.get(path, "If-None-Match", "\"other\", " + tag).status())
                .isEqualTo(304);
        assertThat(Rdap.get(path, "If-None-Match", "*").status()).isEqualTo(304);
        assertThat(Rdap.get(path, "If-None-Match", "\"other\"").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("H-20: Last-Modified and Cache-Control are there, and an old or odd date asks for nothing special")
    void saysHowOldAndHowLongGood() {
        RdapResponse first = Rdap.get("/ip/192.0.2.5");
        assertThat(first.header("Cache-Control")).contains("max-age=");
        assertThat(first.header("Last-Modified")).endsWith("GMT");
        assertThat(Rdap.get("/ip/192.0.2.5", "If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT")
                        .status())
                .isEqualTo(200);
        assertThat(Rdap.get("/ip/192.0.2.5", "If-Modified-Since", "yesterday").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#objects")
    @DisplayName("H-21: gzip is used where asked for and worth it, with a tag of its own")
    void compressesLongBodies(String path) throws IOException {
        RdapResponse plain = Rdap.get(path);
        RdapResponse compressed = Rdap.get(path, "Accept-Encoding", "gzip");
        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(plain.header("Vary").split(",\\s*")).contains("Accept", "Accept-Encoding");
        assertThat(compressed.header("Vary")).isEqualTo(plain.header("Vary"));
        if (plain.body().length < 1024) {
            assertThat(compressed.header("Content-Encoding")).isEmpty();
            return;
        }
        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.header("Content-Type")).isEqualTo("application/rdap+json");
        assertThat(compressed.header("ETag")).matches("\"[^\"]+\"").isNotEqualTo(plain.header("ETag"));
        assertThat(compressed.body().length).isLessThan(plain.body().length);
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity",
                "gzip;q=0",
                "*;q=0",
                "br",
                "gzip;q=0.2, identity;q=0.8",
                "gzip;q=0, *",
                "nonsense",
                ";;"
            })
    @DisplayName("H-21, RFC 9110 §12.5.3: gzip is not used where it is not welcome")
    void compressesNothingForOthers(String accepted) {
        RdapResponse response = Rdap.get("/help", "Accept-Encoding", accepted);
        assertThat(response.header("Content-Encoding")).isEmpty();
        assertThat(response.json().has("notices")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip, deflate, br", "GZIP;q=0.001", "x-gzip", "*", "identity;q=0, gzip", "br;q=1,gzip;q=.5,gzip"
            })
    @DisplayName("H-21, RFC 9110 §12.5.3: gzip is used where it is")
    void compressesForThoseWhoWantIt(String accepted) {
        assertThat(Rdap.get("/help", "Accept-Encoding", accepted).header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    @DisplayName("H-20, H-21: whichever form a client has kept, its tag is known")
    void knowsTheTagOfEitherForm() {
        String plain = Rdap.get("/help").header("ETag");
        String packed = Rdap.get("/help", "Accept-Encoding", "gzip").header("ETag");
        for (String coding : new String[] {"identity", "gzip"}) {
            for (String tag : new String[] {plain, packed}) {
                RdapResponse response = Rdap.get("/help", "Accept-Encoding", coding, "If-None-Match", tag);
                assertThat(response.status()).as(coding + " " + tag).isEqualTo(304);
                assertThat(response.header("ETag")).isEqualTo(tag);
                assertThat(response.header("Vary").split(",\\s*")).contains("Accept-Encoding");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#errors")
    @DisplayName("RFC 9110 §13.2.1 MUST: an error stays one whatever tag is named")
    void answersErrorsWhateverTagIsNamed(String path) {
        assertThat(Rdap.get(path, "If-None-Match", "*").status())
                .isEqualTo(Rdap.get(path).status());
    }
}
