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

    @Test
    @DisplayName("H-21: gzip is used where asked for and worth it, with a tag of its own")
    void compressesLongBodies() throws IOException {
        RdapResponse plain = Rdap.get("/ip/192.0.2.5");
        RdapResponse compressed = Rdap.get("/ip/192.0.2.5", "Accept-Encoding", "gzip");
        assertThat(plain.header("Content-Encoding")).isEmpty();
        if (compressed.header("Content-Encoding").isEmpty()) {
            assertThat(compressed.body().length).isLessThan(2048);
            return;
        }
        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.header("Vary")).containsIgnoringCase("accept-encoding");
        assertThat(plain.header("Vary")).containsIgnoringCase("accept-encoding");
        assertThat(compressed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
    }
}
