package org.cadastre.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.cadastre.transport.Listener;
import org.cadastre.transport.Listeners;
import org.cadastre.transport.testing.FakeRdap;
import org.cadastre.transport.testing.RawClient;
import org.cadastre.transport.testing.RawClient.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpLimitsIT {
    private static final HttpSettings IMPATIENT =
            HttpSettings.DEFAULTS.withTimes(Duration.ofMillis(400), Duration.ofMillis(900), Duration.ofMillis(500));
    private static final Listeners LISTENERS = new Listeners(1, InstantSource.system());
    private static Listener patient;
    private static Listener impatient;

    @BeforeAll
    static void open() {
        patient = LISTENERS.http("127.0.0.1", 0, HttpSettings.DEFAULTS, new FakeRdap());
        impatient = LISTENERS.http("127.0.0.1", 0, IMPATIENT, new FakeRdap());
    }

    @AfterAll
    static void stop() {
        LISTENERS.stop(Duration.ofSeconds(2));
    }

    /// Sends a request that is refused, and after it more than the server wants to read.
    private static Response refusal(String request) throws IOException {
        long before = patient.traffic().refused();
        try (RawClient client = new RawClient(patient.port())) {
            client.send(request).send("x".repeat(100_000));
            Response response = client.response();
            assertThat(response.headers())
                    .containsEntry("connection", "close")
                    .containsEntry("content-type", FakeRdap.TYPE)
                    .containsEntry("access-control-allow-origin", "*");
            assertThat(response.body()).contains("\"errorCode\":" + response.status());
            assertThat(client.read()).isEqualTo(-1);
            assertThat(patient.traffic().refused()).isEqualTo(before + 1);
            return response;
        }
    }

    private static String get(String target, String headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
    }

    @Test
    void refusesALongRequestLine() throws IOException {
        String around = "GET /rdap/" + " HTTP/1.1";
        String longest = "/rdap/" + "a".repeat(8192 - around.length());
        try (RawClient client = new RawClient(patient.port())) {
            client.send(get(longest, ""));
            assertThat(client.response().status()).isEqualTo(200);
        }
        assertThat(refusal(get(longest + "a", "")).status()).isEqualTo(414);
        assertThat(refusal("GET /" + "a".repeat(20_000)).status()).isEqualTo(414);
    }

    @Test
    void refusesALongHeader() throws IOException {
        try (RawClient client = new RawClient(patient.port())) {
            client.send(get("/rdap/a", "X: " + "a".repeat(16_000) + "\r\n"));
            assertThat(client.response().status()).isEqualTo(200);
        }
        assertThat(refusal(get("/rdap/a", "X: " + "a".repeat(16_384) + "\r\n")).status())
                .isEqualTo(431);
        assertThat(refusal(get("/rdap/a", "X: 1\r\n".repeat(5_000))).status()).isEqualTo(431);
    }

    @Test
    void dropsASmallBodyAndRefusesALargeOne() throws IOException {
        try (RawClient client = new RawClient(patient.port())) {
            client.send(get("/rdap/a", "Content-Length: 65536\r\n")).send("b".repeat(65_536));
            assertThat(client.response().body()).isEqualTo("/a");
            client.send(get("/rdap/b", "Transfer-Encoding: chunked\r\n")).send("3\r\nabc\r\n0\r\nT: 1\r\n\r\n");
            assertThat(client.response().body()).isEqualTo("/b");
        }
        assertThat(refusal(get("/rdap/a", "Content-Length: 65537\r\n")).status())
                .isEqualTo(413);
        assertThat(refusal(get("/rdap/a", "Transfer-Encoding: chunked\r\n") + "20000\r\n" + "c".repeat(0x20000))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void letsAPeerThatWaitsSendItsBody() throws IOException {
        try (RawClient client = new RawClient(patient.port())) {
            client.send(get("/rdap/a", "Content-Length: 2\r\nExpect: 100-continue\r\n"));
            assertThat(client.readLine()).isEqualTo("HTTP/1.1 100 Continue\r\n");
            assertThat(client.readLine()).isEqualTo("\r\n");
            client.send("ab");
            assertThat(client.response().body()).isEqualTo("/a");
        }
        assertThat(refusal(get("/rdap/a", "Content-Length: 2000000\r\nExpect: 100-continue\r\n"))
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /rdap/a\r\n\r\n",
                "GET\r\n\r\n",
                "GET  HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET rdap/a HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET * HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /rdap/\u00e9 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /rdap/a HTTP/1.1\r\n\r\n",
                "GET /rdap/a HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GET /rdap/a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "GET /rdap/a HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "GET /rdap/a HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "GET /rdap/a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET /rdap/a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
                "GET /rdap/a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "GET /rdap/a HTTP/1.1\r\nHost : x\r\n\r\n",
                "GET /rdap/a HTTP/1.1\r\nHost: x\r\nX\u0000: 1\r\n\r\n",
                "GET /rdap/a HTTP/x\r\nHost: x\r\n\r\n",
                "CONNECT localhost:80 HTTP/1.1\r\nHost: x\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\n",
                "\u0016\u0003\u0001\u0002",
                "\r\n\r\n\u0000GET /rdap/a HTTP/1.1\r\nHost: x\r\n\r\n",
                " GET /rdap/a HTTP/1.1\r\nHost: x\r\n\r\n",
                "aut-num: AS64496\r\n\r\n"
            })
    void refusesWhatIsNoRequest(String request) throws IOException {
        assertThat(refusal(request).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD /rdap/a b HTTP/1.1\r\nHost: x\r\n\r\n",
                "HEAD /rdap/a\r\n\r\n",
                "\r\n\r\nHEAD /rdap/a http/1.1\r\n\r\n",
                "HEAD /rdap/a HTTP/1.1\r\nHost: x\r\nX\u0000: 1\r\n\r\n",
                "HEAD /rdap/a HTTP/1.1\r\n\r\n",
                "HEAD /rdap/a HTTP/2.0\r\n\r\n"
            })
    void refusesAHeadWithAHeadAlone(String request) throws IOException {
        refusesWithoutBody(request);
        refusesWithoutBody("HEAD /" + "a".repeat(20_000) + " HTTP/1.1\r\n\r\n");
        refusesWithoutBody("HEAD /rdap/a HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");
    }

    private static void refusesWithoutBody(String request) throws IOException {
        try (RawClient client = new RawClient(patient.port())) {
            client.send("HEAD /rdap/b HTTP/1.1\r\nHost: x\r\n\r\n" + request);
            assertThat(client.response(false).status()).isEqualTo(200);
            Response response = client.response(false);
            assertThat(response.status()).as(request).isIn(400, 414, 431, 505);
            assertThat(response.headers().get("content-length")).as(request).isNotEqualTo("0");
            assertThat(client.read()).as(request).isEqualTo(-1);
        }
    }

    @Test
    void refusesOtherVersions() throws IOException {
        assertThat(refusal("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").status()).isEqualTo(505);
        assertThat(refusal("GET /rdap/a HTTP/0.9\r\n\r\n").status()).isEqualTo(505);
    }

    @Test
    void answersWhatCameBeforeAFault() throws IOException {
        try (RawClient client = new RawClient(patient.port())) {
            client.send(get("/rdap/a", "") + get("/rdap/b", "") + "nonsense\r\n\r\n" + get("/rdap/c", ""));
            assertThat(client.response().body()).isEqualTo("/a");
            assertThat(client.response().body()).isEqualTo("/b");
            assertThat(client.response().status()).isEqualTo(400);
            assertThat(client.read()).isEqualTo(-1);
        }
    }

    @Test
    void refusesARequestThatEndsBeforeItsEnd() throws IOException {
        try (RawClient client = new RawClient(patient.port())) {
            client.send("GET /rdap/a HTTP/1.1\r\nHost: x\r\n").endOutput();
            assertThat(client.readToEnd()).startsWith("HTTP/1.1 400 ");
        }
        try (RawClient client = new RawClient(patient.port())) {
            client.send(get("/rdap/a", "Content-Length: 9\r\n") + "abc").endOutput();
            assertThat(client.readToEnd()).startsWith("HTTP/1.1 400 ");
        }
        try (RawClient client = new RawClient(patient.port())) {
            client.send("GET /rd").endOutput();
            assertThat(client.readToEnd()).isEmpty();
        }
    }

    @Test
    void refusesAHeadThatTakesTooLong() throws IOException, InterruptedException {
        try (RawClient client = new RawClient(impatient.port())) {
            long begin = System.nanoTime();
            client.send("GET /rdap/a HTTP/1.1\r\n");
            Thread slow = Thread.startVirtualThread(() -> drip(client));
            Response response = client.response();
            long millis = (System.nanoTime() - begin) / 1_000_000;

            assertThat(response.status()).isEqualTo(408);
            assertThat(response.headers()).containsEntry("connection", "close");
            assertThat(millis).isBetween(350L, 5_000L);
            assertThat(client.read()).isEqualTo(-1);
            slow.interrupt();
            slow.join();
        }
    }

    private static void drip(RawClient client) {
        try {
            while (true) {
                Thread.sleep(50);
                client.send("X: 1\r\n");
            }
        } catch (IOException | InterruptedException e) {
            // The server has closed, or the test has ended.
        }
    }

    @Test
    void refusesABodyThatTakesTooLong() throws IOException {
        try (RawClient client = new RawClient(impatient.port())) {
            client.send(get("/rdap/a", "Content-Length: 5\r\n") + "abc");
            assertThat(client.response().status()).isEqualTo(408);
            assertThat(client.read()).isEqualTo(-1);
        }
    }

    @Test
    void givesEachRequestItsOwnTime() throws IOException, InterruptedException {
        try (RawClient client = new RawClient(impatient.port())) {
            String before = "";
            for (int i = 0; i < 5; i++) {
                client.send(before + get("/rdap/" + i, "") + "GET /");
                assertThat(client.response().body()).isEqualTo("/" + i);
                Thread.sleep(200);
                before = "rdap/x HTTP/1.1\r\nHost: x\r\n\r\n";
                client.send(before);
                assertThat(client.response().body()).isEqualTo("/x");
                before = "";
            }
        }
    }

    @Test
    void closesAnIdleConnectionWithoutAWord() throws IOException {
        try (RawClient unused = new RawClient(impatient.port());
                RawClient used = new RawClient(impatient.port())) {
            used.send(get("/rdap/a", ""));
            assertThat(used.response().body()).isEqualTo("/a");
            long begin = System.nanoTime();
            assertThat(unused.readToEnd()).isEmpty();
            assertThat(used.readToEnd()).isEmpty();
            assertThat((System.nanoTime() - begin) / 1_000_000).isBetween(500L, 5_000L);
        }
    }

    @Test
    void emptyLinesDoNotKeepAConnection() throws IOException, InterruptedException {
        try (RawClient client = new RawClient(impatient.port())) {
            Thread slow = Thread.startVirtualThread(() -> {
                try {
                    while (true) {
                        Thread.sleep(100);
                        client.send("\r\n");
                    }
                } catch (IOException | InterruptedException e) {
                    // The server has closed, or the test has ended.
                }
            });
            long begin = System.nanoTime();
            String got;
            try {
                got = client.readToEnd();
            } catch (IOException reset) {
                got = "";
            }
            assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(5_000L);
            assertThat(got).isEmpty();
            slow.interrupt();
            slow.join();
        }
    }
}
