package org.cadastre.conformance.rfc7480;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
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

/// RFC 7480 §4.1: GET returns data, HEAD says whether there are any.
@Timeout(60)
class Section4_1_MethodsTest {
    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#all")
    @DisplayName("H-02 §4.1 MUST, vector 16: HEAD gives the status and headers of GET, in every coding")
    @Holds("H-02")
    void headAnswersAsGetDoes(String path) {
        for (String coding : new String[] {"identity", "gzip"}) {
            RdapResponse get = Rdap.get(path, "Accept-Encoding", coding);
            RdapResponse head = Rdap.send("HEAD", path, "Accept-Encoding", coding);
            assertThat(head.status()).as(path).isEqualTo(get.status());
            assertThat(lasting(head)).as(path).isEqualTo(lasting(get));
            assertThat(head.body()).as(path).isEmpty();
            assertThat(get.header("Content-Length")).as(path).isEqualTo(Integer.toString(get.body().length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD /a b HTTP/1.1", "HEAD /help", "HEAD /help HTTP/2.0"})
    @DisplayName("RFC 9110 §9.3.2 MUST: a HEAD that is refused has no body either")
    void sendsNoBodyWithARefusedHead(String requestLine) throws IOException {
        try (RawHttp http = new RawHttp()) {
            http.send(requestLine + "\r\nHost: localhost\r\n\r\n");
            assertThat(http.read("HEAD ").status()).isBetween(400, 505);
            assertThat(http.isEnded()).isTrue();
        }
    }

    @Test
    @DisplayName("H-02 §4.1 MUST: no body follows the headers of HEAD on the connection")
    @Holds("H-02")
    void sendsNoBodyAfterHead() throws IOException {
        try (RawHttp http = new RawHttp()) {
            String head = "HEAD " + RawHttp.path("/ip/" + DemoWorld.ALLOCATED) + " HTTP/1.1";
            String missing = "HEAD " + RawHttp.path("/ip/" + DemoWorld.ELSEWHERE) + " HTTP/1.1";
            String get = "GET " + RawHttp.path("/help") + " HTTP/1.1";
            http.send(head + "\r\nHost: a\r\n\r\n" + missing + "\r\nHost: a\r\n\r\n" + get
                    + "\r\nHost: a\r\nConnection: close\r\n\r\n");
            assertThat(http.read(head).status()).isEqualTo(200);
            assertThat(http.read(missing).status()).isEqualTo(404);
            assertThat(http.read(get).json().has("notices")).isTrue();
            assertThat(http.isEnded()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "PROPFIND"})
    @DisplayName("H-03: other methods are 405 with Allow and an RDAP body")
    void refusesOtherMethods(String method) {
        RdapResponse response = Rdap.send(method, "/ip/" + DemoWorld.ALLOCATED);
        assertThat(response.status()).isEqualTo(405);
        assertThat(response.header("Allow").split(",\\s*")).contains("GET", "HEAD", "OPTIONS");
        assertThat(response.json().path("errorCode").intValue()).isEqualTo(405);
    }

    @Test
    @DisplayName("H-03: OPTIONS is 204 with the CORS headers")
    void answersOptions() {
        RdapResponse response = Rdap.send("OPTIONS", "/ip/" + DemoWorld.ALLOCATED);
        assertThat(response.status()).isEqualTo(204);
        assertThat(response.header("Access-Control-Allow-Methods")).contains("GET", "HEAD", "OPTIONS");
        assertThat(response.header("Allow").split(",\\s*")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
        assertThat(response.body()).isEmpty();
    }

    /// The headers without those that each answer has its own of.
    private static Map<String, Object> lasting(RdapResponse response) {
        Map<String, Object> headers = new TreeMap<>(response.headers());
        headers.remove("date");
        headers.remove("x-request-id");
        return headers;
    }
}
