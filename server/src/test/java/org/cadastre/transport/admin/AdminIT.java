package org.cadastre.transport.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.cadastre.export.ExportProblem;
import org.cadastre.snapshot.LoadOutcome;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.snapshot.SnapshotSource;
import org.cadastre.transport.Listener;
import org.cadastre.transport.Listeners;
import org.cadastre.transport.http.HttpSettings;
import org.cadastre.transport.testing.RawClient;
import org.cadastre.transport.testing.RawClient.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AdminIT {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final SnapshotFacts FACTS = new SnapshotFacts(
            "0123456789abcdef",
            NOW.minusSeconds(3_600),
            NOW.minusSeconds(60),
            false,
            17,
            List.of(new SnapshotSource("delegated \"x\".txt", "afrinic", LocalDate.of(2026, 11, 24), 17, "00ff")),
            1);
    private static final ExportProblem PROBLEM =
            new ExportProblem("delegated.txt", 7, ExportProblem.Severity.REFUSED, "the date is no date");
    private static final LoadOutcome REFUSED = new LoadOutcome.Refused(List.of(PROBLEM), NOW);

    private final Listeners listeners = new Listeners(1, InstantSource.system());
    private final Fake fake = new Fake();
    private Listener listener;

    private static final class Fake implements AdminExchange {
        private Readiness readiness = new Readiness(true, "ready");
        private SnapshotState state = new SnapshotState(null, null, List.of(), List.of());
        private @Nullable LoadOutcome next = new LoadOutcome.Published(FACTS, NOW);
        private CountDownLatch gate = new CountDownLatch(0);
        private final CountDownLatch begun = new CountDownLatch(1);

        @Override
        public String metrics() {
            return "# TYPE a gauge\na 1\n";
        }

        @Override
        public String metricsType() {
            return "text/plain; version=0.0.4; charset=utf-8";
        }

        @Override
        public Readiness readiness() {
            return readiness;
        }

        @Override
        public SnapshotState snapshot() {
            return state;
        }

        @Override
        public LoadOutcome reload() {
            begun.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (next == null) {
                throw new IllegalStateException("planted");
            }
            return next;
        }
    }

    @BeforeEach
    void open() {
        listener = listeners.admin("127.0.0.1", 0, HttpSettings.DEFAULTS, fake);
    }

    @AfterEach
    void stop() {
        listeners.stop(Duration.ZERO);
    }

    private Response ask(String methodAndPath, String... headers) throws IOException {
        try (RawClient client = new RawClient(listener.port())) {
            client.send(methodAndPath + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("", headers) + "\r\n");
            return client.response();
        }
    }

    private static JsonNode json(Response response) {
        assertThat(response.headers()).containsEntry("content-type", "application/json");
        return JsonMapper.shared().readTree(response.body());
    }

    @Test
    void showsTheMetrics() throws IOException {
        Response response = ask("GET /metrics");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers()).containsEntry("content-type", "text/plain; version=0.0.4; charset=utf-8");
        assertThat(response.body()).isEqualTo("# TYPE a gauge\na 1\n");
    }

    @Test
    void saysThatItLivesAndWhetherItIsReady() throws IOException {
        assertThat(ask("GET /health/live").body()).isEqualTo("live\n");
        assertThat(ask("GET /health/ready").status()).isEqualTo(200);
        fake.readiness = new Readiness(false, "no snapshot");
        assertThat(ask("GET /health/ready").status()).isEqualTo(503);
        assertThat(ask("GET /health/ready").body()).isEqualTo("no snapshot\n");
    }

    @Test
    void showsTheSnapshot() throws IOException {
        assertThat(json(ask("GET /snapshot")).get("serial").isNull()).isTrue();
        fake.state = new SnapshotState(FACTS, REFUSED, List.of(PROBLEM), List.of());

        JsonNode json = json(ask("GET /snapshot"));
        assertThat(json.get("serial").asString()).isEqualTo("0123456789abcdef");
        assertThat(json.get("produced").asString()).isEqualTo("2026-11-24T11:00:00Z");
        assertThat(json.get("ageSeconds").isIntegralNumber()).isTrue();
        assertThat(json.get("objects").asInt()).isEqualTo(17);
        assertThat(json.get("sources").get(0).get("file").asString()).isEqualTo("delegated \"x\".txt");
        assertThat(json.get("sources").get(0).get("endDate").asString()).isEqualTo("2026-11-24");
        assertThat(json.get("lastLoad").get("outcome").asString()).isEqualTo("refused");
        assertThat(json.get("problemCount").asInt()).isEqualTo(1);
        assertThat(json.get("problems").get(0).get("line").asInt()).isEqualTo(7);
        assertThat(json.get("problems").get(0).get("severity").asString()).isEqualTo("refused");
    }

    @Test
    void showsTheBootstrapFilesWhereThereIsASourceOfThem() throws IOException {
        assertThat(json(ask("GET /snapshot")).has("bootstrap")).isFalse();
        BootstrapState good = new BootstrapState(
                "asn.json", "https://rdap.example.org/asn.json", 3, NOW, NOW, false, null, List.of(), NOW);
        List<String> problems = Collections.nCopies(101, "/srv/ipv4.json:7:1: is no JSON");
        BootstrapState bad = new BootstrapState("ipv4.json", "/srv/ipv4.json", 0, null, null, true, NOW, problems, NOW);
        fake.state = new SnapshotState(null, null, List.of(), List.of(good, bad));

        JsonNode files = json(ask("GET /snapshot")).get("bootstrap");
        assertThat(files.get(0)).isEqualTo(JsonMapper.shared().readTree("""
                        {"file": "asn.json", "source": "https://rdap.example.org/asn.json", "entries": 3,
                         "published": "2026-11-24T12:00:00Z", "checked": "2026-11-24T12:00:00Z", "failed": false,
                         "due": "2026-11-24T12:00:00Z", "problemCount": 0, "problems": []}
                        """));
        assertThat(files.get(1).propertyNames()).doesNotContain("published", "checked");
        assertThat(files.get(1).get("failed").booleanValue()).isTrue();
        assertThat(files.get(1).get("lastFailure").asString()).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(files.get(1).get("problemCount").intValue()).isEqualTo(101);
        assertThat(files.get(1).get("problems")).hasSize(100);
    }

    @Test
    void reloads() throws IOException {
        Response published = ask("POST /snapshot/reload");
        assertThat(published.status()).isEqualTo(200);
        assertThat(json(published).get("outcome").asString()).isEqualTo("published");
        assertThat(json(published).get("serial").asString()).isEqualTo("0123456789abcdef");

        fake.next = new LoadOutcome.Unchanged("0123456789abcdef", NOW);
        assertThat(json(ask("POST /snapshot/reload")).get("outcome").asString()).isEqualTo("unchanged");

        fake.next = REFUSED;
        Response refused = ask("POST /snapshot/reload");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(json(refused).get("problems").get(0).get("reason").asString())
                .isEqualTo("the date is no date");

        fake.next = null;
        assertThat(ask("POST /snapshot/reload").status()).isEqualTo(500);
        fake.next = REFUSED;
        assertThat(ask("POST /snapshot/reload").status()).isEqualTo(422);
    }

    @Test
    void reloadsOnceAtATimeAndAnswersMeanwhile() throws IOException, InterruptedException {
        fake.gate = new CountDownLatch(1);
        try (RawClient client = new RawClient(listener.port())) {
            client.send("POST /snapshot/reload HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}"
                    + "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
            fake.begun.await();
            assertThat(ask("POST /snapshot/reload").status()).isEqualTo(409);
            assertThat(ask("GET /health/live").status()).isEqualTo(200);
            fake.gate.countDown();
            assertThat(json(client.response()).get("outcome").asString()).isEqualTo("published");
            assertThat(client.response().body()).isEqualTo("live\n");
        }
    }

    @Test
    void letsNoPageInABrowserReadOrReload() throws IOException {
        assertThat(ask("POST /snapshot/reload", "Origin: https://example.net\r\n")
                        .status())
                .isEqualTo(403);
        assertThat(ask("POST /snapshot/reload", "Sec-Fetch-Site: cross-site\r\n")
                        .status())
                .isEqualTo(403);
        for (Response response : List.of(ask("GET /snapshot"), ask("OPTIONS /snapshot/reload"), ask("GET /x"))) {
            assertThat(response.headers().keySet()).noneMatch(name -> name.startsWith("access-control"));
        }
    }

    @Test
    void namesTheMethodsOfAPath() throws IOException {
        assertThat(ask("GET /snapshot/reload").status()).isEqualTo(405);
        assertThat(ask("GET /snapshot/reload").headers()).containsEntry("allow", "POST, OPTIONS");
        assertThat(ask("POST /snapshot").headers()).containsEntry("allow", "GET, HEAD, OPTIONS");
        assertThat(ask("OPTIONS /snapshot/reload").headers()).containsEntry("allow", "POST, OPTIONS");
    }

    @Test
    void hasNothingElsewhere() throws IOException {
        Response response = ask("GET /rdap/help");
        assertThat(response.status()).isEqualTo(404);
        assertThat(json(response).get("error").asString()).contains("/metrics");
    }
}
