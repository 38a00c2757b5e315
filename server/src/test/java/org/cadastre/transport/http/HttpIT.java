package org.cadastre.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import org.cadastre.testing.Holds;
import org.cadastre.transport.Listener;
import org.cadastre.transport.Listeners;
import org.cadastre.transport.testing.FakeRdap;
import org.cadastre.transport.testing.RawClient;
import org.cadastre.transport.testing.RawClient.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class HttpIT {
    private static final Listeners LISTENERS = new Listeners(2, InstantSource.system());
    private static Listener listener;

    @BeforeAll
    static void open() {
        listener = LISTENERS.http("127.0.0.1", 0, HttpSettings.DEFAULTS, new FakeRdap());
    }

    @AfterAll
    static void stop() {
        LISTENERS.stop(Duration.ofSeconds(2));
    }

    private static RawClient client() throws IOException {
        return new RawClient(listener.port());
    }

    private static Response ask(String requestLine, String... headers) throws IOException {
        try (RawClient client = client()) {
            client.send(requestLine + "\r\nHost: localhost\r\n" + String.join("", headers) + "\r\n");
            return client.response(!requestLine.startsWith("HEAD"));
        }
    }

    @Test
    void answersWithTheHeadersOfEveryAnswer() throws IOException {
        Response response = ask("GET /rdap/ip/192.0.2.1?a=b?c HTTP/1.1");

        assertThat(response.statusLine()).isEqualTo("HTTP/1.1 200 OK");
        assertThat(response.body()).isEqualTo("/ip/192.0.2.1?a=b?c");
        assertThat(response.headers())
                .containsEntry("content-type", "application/rdap+json")
                .containsEntry("content-length", "19")
                .containsEntry("access-control-allow-origin", "*")
                .containsEntry("access-control-expose-headers", "retry-after, etag, location, link, x-request-id")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("vary", "Accept, Accept-Encoding")
                .containsEntry("etag", FakeRdap.ETAG)
                .containsEntry("last-modified", FakeRdap.MODIFIED)
                .containsEntry("cache-control", "public, max-age=60")
                .containsKey("date")
                .doesNotContainKeys("server", "connection", "access-control-allow-credentials", "location");
        assertThat(response.headers().get("date")).matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} [0-9:]{8} GMT");
    }

    @Test
    void passesThePathAsItWasSent() throws IOException {
        assertThat(ask("GET /rdap/ip/2001%3Adb8%3A%3A1/%2F/../x HTTP/1.1").body())
                .isEqualTo("/ip/2001%3Adb8%3A%3A1/%2F/../x");
        assertThat(ask("GET /rdap HTTP/1.1").body()).isEmpty();
        assertThat(ask("GET /rdap/ HTTP/1.1").body()).isEqualTo("/");
        assertThat(ask("GET /rdap?x HTTP/1.1").body()).isEqualTo("?x");
        assertThat(ask("GET /rdap/help? HTTP/1.1").body()).isEqualTo("/help?");
    }

    @Test
    void takesTheAbsoluteForm() throws IOException {
        assertThat(ask("GET http://rdap.example.net/rdap/help?y HTTP/1.1").body())
                .isEqualTo("/help?y");
        assertThat(ask("GET HTTPS://rdap.example.net:8443/rdap/ip/192.0.2.0/24 HTTP/1.1")
                        .body())
                .isEqualTo("/ip/192.0.2.0/24");
        assertThat(ask("GET http://rdap.example.net HTTP/1.1").status()).isEqualTo(404);
        assertThat(ask("GET http://rdap.example.net?x HTTP/1.1").status()).isEqualTo(404);
    }

    @Test
    @Holds("H-02")
    void headHasTheHeadersOfGetAndNoBody() throws IOException {
        try (RawClient client = client()) {
            client.send("HEAD /rdap/ip/192.0.2.1 HTTP/1.1\r\nHost: x\r\n\r\n");
            Response head = client.response(false);
            client.send("GET /rdap/ip/192.0.2.1 HTTP/1.1\r\nHost: x\r\n\r\n");
            Response get = client.response();

            assertThat(head.statusLine()).isEqualTo(get.statusLine());
            assertThat(head.headers().keySet()).isEqualTo(get.headers().keySet());
            assertThat(head.headers()).containsEntry("content-length", "13");
            assertThat(get.body()).isEqualTo("/ip/192.0.2.1");
        }
    }

    @Test
    void headOfALargeAnswerHasNoBodyEither() throws IOException {
        try (RawClient client = client()) {
            client.send("HEAD /rdap/large/100000 HTTP/1.1\r\nHost: x\r\n\r\nGET /rdap/a HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(client.response(false).headers()).containsEntry("content-length", "100000");
            assertThat(client.response().body()).isEqualTo("/a");
        }
    }

    @Test
    void optionsSaysWhatMayBeAsked() throws IOException {
        Response response = ask("OPTIONS /rdap/ip/192.0.2.1 HTTP/1.1", "Origin: https://example.net\r\n");

        assertThat(response.status()).isEqualTo(204);
        assertThat(response.headers())
                .containsEntry("access-control-allow-methods", "GET, HEAD, OPTIONS")
                .containsEntry("access-control-allow-headers", "accept, authorization, content-type")
                .containsEntry("access-control-allow-origin", "*")
                .containsEntry("access-control-max-age", "86400")
                .containsEntry("allow", "GET, HEAD, OPTIONS")
                .doesNotContainKey("content-length");
        assertThat(ask("OPTIONS * HTTP/1.1").status()).isEqualTo(204);
    }

    @Test
    void refusesOtherMethodsAndKeepsTheConnection() throws IOException {
        try (RawClient client = client()) {
            for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW", "get"}) {
                client.send(method + " /rdap/help HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nGET ");
                Response response = client.response();
                assertThat(response.status()).as(method).isEqualTo(405);
                assertThat(response.headers())
                        .containsEntry("allow", "GET, HEAD, OPTIONS")
                        .containsEntry("access-control-allow-origin", "*");
                assertThat(response.body()).contains("\"errorCode\":405");
            }
        }
    }

    @Test
    void answersPipelinedRequestsInOrder() throws IOException {
        StringBuilder requests = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            requests.append("GET /rdap/autnum/").append(64496 + i).append(" HTTP/1.1\r\nHost: x\r\n\r\n");
        }
        try (RawClient client = client()) {
            client.send(requests.toString());
            for (int i = 0; i < 500; i++) {
                assertThat(client.response().body()).isEqualTo("/autnum/" + (64496 + i));
            }
        }
    }

    @Test
    void answersRequestsThatComeByteByByte() throws IOException {
        try (RawClient client = client()) {
            for (int round = 0; round < 3; round++) {
                for (char c : ("GET /rdap/" + round + " HTTP/1.1\r\nHost: x\r\n\r\n").toCharArray()) {
                    client.send(String.valueOf(c));
                }
                assertThat(client.response().body()).isEqualTo("/" + round);
            }
        }
    }

    @Test
    void closesWhenAskedTo() throws IOException {
        try (RawClient client = client()) {
            client.send("GET /rdap/a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(client.response().headers()).containsEntry("connection", "close");
            assertThat(client.read()).isEqualTo(-1);
        }
    }

    @Test
    void closesAfterHttp10UnlessAskedToKeep() throws IOException {
        try (RawClient client = client()) {
            client.send("GET /rdap/a HTTP/1.0\r\n\r\n");
            assertThat(client.readToEnd())
                    .startsWith("HTTP/1.1 200 OK\r\n")
                    .contains("Connection: close\r\n")
                    .endsWith("\r\n\r\n/a");
        }
        try (RawClient client = client()) {
            client.send("GET /rdap/a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
            assertThat(client.response().headers()).containsEntry("connection", "keep-alive");
            client.send("GET /rdap/b HTTP/1.0\r\n\r\n");
            assertThat(client.response().body()).isEqualTo("/b");
            assertThat(client.read()).isEqualTo(-1);
        }
    }

    @Test
    void answersAClientThatHasEndedItsOutput() throws IOException {
        try (RawClient client = client()) {
            client.send("GET /rdap/a HTTP/1.1\r\nHost: x\r\n\r\nGET /rdap/b HTTP/1.1\r\nHost: x\r\n\r\n")
                    .endOutput();
            assertThat(client.response().body()).isEqualTo("/a");
            assertThat(client.response().body()).isEqualTo("/b");
            assertThat(client.read()).isEqualTo(-1);
        }
    }

    @Test
    void takesLinesThatEndInLineFeedAlone() throws IOException {
        try (RawClient client = client()) {
            client.send("GET /rdap/a HTTP/1.1\nHost: x\n\n");
            assertThat(client.response().body()).isEqualTo("/a");
        }
    }

    @Test
    void answersNotModifiedWhenTheTagIsNamed() throws IOException {
        for (String tags : new String[] {FakeRdap.ETAG, "W/" + FakeRdap.ETAG, "\"x\", " + FakeRdap.ETAG, "*"}) {
            Response response = ask("GET /rdap/a HTTP/1.1", "If-None-Match: " + tags + "\r\n");
            assertThat(response.status()).as(tags).isEqualTo(304);
            assertThat(response.headers())
                    .containsEntry("etag", FakeRdap.ETAG)
                    .containsEntry("cache-control", "public, max-age=60")
                    .containsEntry("vary", "Accept, Accept-Encoding")
                    .containsEntry("access-control-allow-origin", "*")
                    .doesNotContainKeys("content-length", "content-type");
        }
        assertThat(ask("GET /rdap/a HTTP/1.1", "If-None-Match: \"x\"\r\n").status())
                .isEqualTo(200);
        assertThat(ask("HEAD /rdap/a HTTP/1.1", "If-None-Match: " + FakeRdap.ETAG + "\r\n")
                        .status())
                .isEqualTo(304);
    }

    @Test
    void letsNoHeaderValueEndItsLine() throws IOException {
        Response response = ask("GET /rdap/hostile HTTP/1.1");
        assertThat(response.headers()).containsEntry("etag", "\"a\"??X-Evil: 1").doesNotContainKey("x-evil");
    }

    @Test
    void hasNothingElsewhere() throws IOException {
        for (String path : new String[] {"/", "/rdapx", "/index.html", "/rdap%2Fhelp", "//rdap/help", "/RDAP/help"}) {
            Response response = ask("GET " + path + " HTTP/1.1");
            assertThat(response.status()).as(path).isEqualTo(404);
            assertThat(response.body()).as(path).contains("\"errorCode\":404");
            assertThat(response.headers()).containsEntry("content-type", FakeRdap.TYPE);
        }
    }

    @Test
    void showsThePlainPages() throws IOException {
        for (String path : new String[] {"/terms", "/inaccuracy"}) {
            Response response = ask("GET " + path + " HTTP/1.1");
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.headers()).containsEntry("content-type", "text/html; charset=utf-8");
            assertThat(response.body()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        }
    }

    @Test
    void answersAFaultOfOursWith500AndGoesOn() throws IOException {
        long before = listener.traffic().failed();
        try (RawClient client = client()) {
            for (String path : new String[] {"/throw", "/overflow"}) {
                client.send("GET /rdap" + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
                Response response = client.response();
                assertThat(response.status()).isEqualTo(500);
                assertThat(response.body())
                        .contains("\"errorCode\":500")
                        .doesNotContain("planted")
                        .doesNotContain("Exception");
            }
            client.send("GET /rdap/a HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(client.response().body()).isEqualTo("/a");
        }
        assertThat(listener.traffic().failed() - before).isEqualTo(2);
    }

    @Test
    void sendsALargeAnswerWhole() throws IOException {
        try (RawClient client = client()) {
            client.send("GET /rdap/large/5000000 HTTP/1.1\r\nHost: x\r\n\r\n");
            String expected = new String(FakeRdap.large(5_000_000), StandardCharsets.ISO_8859_1);
            assertThat(client.response().body().equals(expected)).isTrue();
        }
    }

    @Test
    void countsItsConnections() throws IOException, InterruptedException {
        long accepted = listener.traffic().accepted();
        try (RawClient client = client()) {
            client.send("GET /rdap/a HTTP/1.1\r\nHost: x\r\n\r\n");
            client.response();
            assertThat(listener.traffic().accepted()).isEqualTo(accepted + 1);
            assertThat(listener.traffic().open()).isPositive();
        }
    }
}
