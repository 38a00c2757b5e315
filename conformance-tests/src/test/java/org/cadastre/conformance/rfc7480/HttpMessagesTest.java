package org.cadastre.conformance.rfc7480;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.RawHttp;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that an HTTP library would not send as they are (RFC 9110, RFC 9112).
@Timeout(60)
class HttpMessagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ip//192.0.2.1",
                "/ip/192.0.2.0//24",
                "//ip/192.0.2.1",
                "/ip/192.0.2.1%",
                "/ip/192.0.2.1%2",
                "/ip/192.0.2.1%zz",
                "/entity/%C3",
                "/entity/%00",
                "/ip/../ip/x",
                "/ip/%2e%2e/%2e%2e/etc/passwd",
                "/ip/192.0.2.0%2F24%2F1",
                "/ip/[2001:db8::1]"
            })
    @DisplayName("H-22, H-24 and H-12: a path that is none is 400 with an RDAP body")
    @Holds({"H-12", "H-24"})
    void refusesMalformedPath(String path) throws IOException {
        RdapResponse response = ask(path);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.header("Content-Type")).startsWith("application/rdap+json");
        assertThat(response.json().path("errorCode").intValue()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../etc/passwd", "/./help/../../x", "/%2e%2e/x"})
    @DisplayName("H-22: dot segments lead nowhere")
    void leadsNowhereByDotSegments(String path) throws IOException {
        assertThat(ask(path).status()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /rdap/help http/1.1",
                "GET /rdap/help HTTP/1.1 x",
                "GET /rdap/help",
                "G\u0001T /rdap/help HTTP/1.1",
                "GET /rdap/h\u00E9lp HTTP/1.1",
                "nonsense"
            })
    @DisplayName(
            "RFC 9112 §3 SHOULD: a request line that is none is 400; the name of the protocol is in upper case (§2.3)")
    void refusesMalformedRequestLine(String requestLine) throws IOException {
        RdapResponse response = RawHttp.ask(requestLine);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.header("Content-Type")).startsWith("application/rdap+json");
    }

    @Test
    @DisplayName("RFC 9112 §3.2 MUST: a request of HTTP/1.1 without Host is 400")
    void refusesRequestWithoutHost() throws IOException {
        try (RawHttp http = new RawHttp()) {
            String request = "GET " + RawHttp.path("/help") + " HTTP/1.1";
            http.send(request + "\r\n\r\n");
            assertThat(http.read(request).status()).isEqualTo(400);
        }
    }

    @Test
    @DisplayName("RFC 9112 §9.3.2: pipelined requests are answered in order")
    void answersPipelinedRequestsInOrder() throws IOException {
        int requests = 100;
        try (RawHttp http = new RawHttp()) {
            StringBuilder sent = new StringBuilder();
            for (int i = 0; i < requests; i++) {
                sent.append("GET ").append(RawHttp.path("/ip/192.0.2." + i * 2)).append(" HTTP/1.1\r\nHost: a\r\n\r\n");
            }
            http.send(sent.toString());
            for (int i = 0; i < requests; i++) {
                RdapResponse response = http.read("GET " + RawHttp.path("/ip/192.0.2." + i * 2));
                assertThat(response.status()).isEqualTo(200);
                String start = i * 2 < 100 ? "0" : i * 2 < 128 ? "100" : i * 2 < 192 ? "128" : "192";
                assertThat(response.json().path("startAddress").stringValue()).isEqualTo("192.0.2." + start);
            }
        }
    }

    @Test
    @DisplayName("RFC 9112: a request can come one byte at a time")
    void answersRequestThatComesByteByByte() throws IOException, InterruptedException {
        try (RawHttp http = new RawHttp()) {
            String request = "GET " + RawHttp.path("/help") + " HTTP/1.1\r\nHost: a\r\n\r\n";
            for (byte b : request.getBytes(StandardCharsets.ISO_8859_1)) {
                http.send(Character.toString(b));
                Thread.sleep(2);
            }
            assertThat(http.read(request).status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("H-23: a request line over 8 KiB is 414 with an RDAP body")
    void refusesLongRequestLine() throws IOException {
        RdapResponse response = RawHttp.ask("GET " + RawHttp.path("/entity/" + "x".repeat(9_000)) + " HTTP/1.1");
        assertThat(response.status()).isEqualTo(414);
        assertThat(response.json().path("errorCode").intValue()).isEqualTo(414);
    }

    @Test
    @DisplayName("H-23: headers over 16 KiB are 431 with an RDAP body")
    void refusesLongHeaders() throws IOException {
        RdapResponse response =
                RawHttp.ask("GET " + RawHttp.path("/help") + " HTTP/1.1\r\nX-Long: " + "x".repeat(17_000));
        assertThat(response.status()).isEqualTo(431);
        assertThat(response.json().path("errorCode").intValue()).isEqualTo(431);
    }

    @Test
    @DisplayName("H-23: a request line just within 8 KiB is read")
    void readsRequestLineWithinLimit() throws IOException {
        assertThat(RawHttp.ask("GET " + RawHttp.path("/help?" + "x".repeat(7_900)) + " HTTP/1.1")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("RFC 9110 §7.2, design §2.1: links do not come from the Host field")
    void takesNoLinkFromHost() throws IOException {
        try (RawHttp http = new RawHttp()) {
            String request = "GET " + RawHttp.path("/ip/192.0.2.1") + " HTTP/1.1";
            http.send(request + "\r\nHost: evil.example.net\r\nX-Forwarded-Host: evil.example.net\r\n\r\n");
            assertThat(http.read(request).text()).doesNotContain("evil.example.net");
        }
    }

    private static RdapResponse ask(String path) throws IOException {
        return RawHttp.ask("GET " + RawHttp.path(path) + " HTTP/1.1");
    }
}
