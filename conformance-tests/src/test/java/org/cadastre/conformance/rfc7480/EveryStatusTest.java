package org.cadastre.conformance.rfc7480;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.RawHttp;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every answer has, whatever its status: RFC 7480 §5.6, RFC 9083 §6 and §11.
@Timeout(60)
class EveryStatusTest {
    private static final String X = "x".repeat(20_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | GET BASE/help HTTP/1.1",
                "204 | OPTIONS BASE/help HTTP/1.1",
                "304 | GET BASE/help HTTP/1.1~If-None-Match: *",
                "400 | GET BASE/wrong HTTP/1.1",
                "400 | GET BASE/entity/%FF HTTP/1.1",
                "400 | GET BASE/help",
                "400 | GET BASE/help HTTP/1.1~Host: again",
                "400 | GET BASE/help HTTP/1.1~Content-Length: -1",
                "400 | GET BASE/help HTTP/1.1~Transfer-Encoding: gzip",
                "404 | GET BASE/ip/192.0.1.1 HTTP/1.1",
                "404 | GET BASE/entity/no-such HTTP/1.1",
                "404 | GET /nothing/here HTTP/1.1",
                "405 | DELETE BASE/help HTTP/1.1",
                "413 | POST BASE/help HTTP/1.1~Content-Length: 99999999",
                "414 | GET BASE/LONG HTTP/1.1",
                "431 | GET BASE/help HTTP/1.1~X-Long: LONG",
                "505 | GET BASE/help HTTP/3.0"
            })
    @DisplayName(
            "H-03, H-14 to H-16, H-20, H-23, A-08 and R-18: CORS, nosniff, a name and an RDAP body on every status")
    @Holds({"H-14", "H-15", "R-18"})
    void hasWhatEveryAnswerHas(int status, String request) throws IOException {
        RdapResponse response = RawHttp.ask(
                request.replace("BASE", RawHttp.path("")).replace("~", "\r\n").replace("LONG", X));
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.headers()).doesNotContainKey("access-control-allow-credentials");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Vary").split(",\\s*")).contains("Accept", "Accept-Encoding");
        assertThat(response.header("X-Request-Id")).matches("[0-9A-Za-z._~-]{8,64}");
        if (status == 204 || status == 304) {
            assertThat(response.headers()).doesNotContainKey("content-type");
            return;
        }
        assertThat(response.header("Content-Type")).isEqualTo("application/rdap+json");
        assertThat(response.json().path("rdapConformance").isArray()).isTrue();
        if (status >= 400) {
            assertThat(response.json().path("errorCode").intValue()).isEqualTo(status);
            assertThat(response.json().path("title").stringValue()).isNotBlank();
            assertThat(response.json().path("description").size()).isPositive();
        }
        assertThat(response.header("Allow").isEmpty()).isEqualTo(status != 405);
    }

    @Test
    @DisplayName("H-20: what may not be kept says so, a refusal among it")
    void keepsNoRefusal() {
        assertThat(Rdap.get("/ip/192.0.2.256").header("Cache-Control")).isEqualTo("no-store");
        assertThat(Rdap.send("DELETE", "/help").header("Cache-Control")).doesNotContain("max-age");
    }

    @Test
    @DisplayName("a request is named by its client, or else by the server")
    void namesRequests() {
        RdapResponse named = Rdap.get("/help", "X-Request-Id", "7f0c1f2e-3e52-4a5c-9d6e-1f0a9b8c7d6e");
        assertThat(named.header("X-Request-Id")).isEqualTo("7f0c1f2e-3e52-4a5c-9d6e-1f0a9b8c7d6e");
        assertThat(Rdap.get("/wrong", "X-Request-Id", "a-1").header("X-Request-Id"))
                .isEqualTo("a-1");
        String first = Rdap.get("/help").header("X-Request-Id");
        assertThat(Rdap.get("/help").header("X-Request-Id")).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a b", "${jndi:x}", "\"", "a,b"})
    @DisplayName("a name that is no plain word is not said back")
    void saysNoOddNameBack(String name) {
        assertThat(Rdap.get("/help", "X-Request-Id", name).header("X-Request-Id"))
                .matches("[0-9a-z]+");
    }

    @Test
    @DisplayName("A-08, RFC 9083 §11: nothing in a body begins a script, and no parameter makes it one")
    void makesNoScript() {
        RdapResponse response = Rdap.get("/entity/%3Cscript%3Ealert(1)%3C%2Fscript%3E%E2%80%A8?callback=run&jsonp=run");
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.text()).doesNotContain("<", ">", "\u2028").startsWith("{");
        assertThat(response.json().path("description").toString()).contains("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-CH, fr;q=0.5", "zh", "*", "nonsense;;"})
    @DisplayName("H-19 §9.2 and §9.3 SHOULD: the language that a client would rather have changes nothing")
    @Holds("H-19")
    void takesNoNoticeOfAcceptLanguage(String languages) {
        RdapResponse plain = Rdap.get("/ip/192.0.2.5");
        RdapResponse response = Rdap.get("/ip/192.0.2.5", "Accept-Language", languages);
        assertThat(response.body()).isEqualTo(plain.body());
        assertThat(response.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(response.headers()).doesNotContainKey("content-language");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/help/, 200",
        "/autnum/64496/, 200",
        "/ip/192.0.2.5/, 400",
        "/ip/192.0.2.128%2F26, 200",
        "/ip%2F192.0.2.128, 400",
        "/ip/3fff%3a%3a1, 200"
    })
    @DisplayName("H-22: a path is split before it is decoded, and a slash at its end does no harm but to a prefix")
    void splitsPathsBeforeDecoding(String path, int status) {
        assertThat(Rdap.get(path).status()).as(path).isEqualTo(status);
    }
}
