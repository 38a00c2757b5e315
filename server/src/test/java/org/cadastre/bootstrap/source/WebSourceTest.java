package org.cadastre.bootstrap.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.bootstrap.source.BootstrapServer.status;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cadastre.bootstrap.BootstrapKind;
import org.cadastre.bootstrap.BootstrapReader;
import org.cadastre.testing.Holds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Conditional GET of one file, and everything that a web server may do instead of answering it.
class WebSourceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration LATE = Duration.ofSeconds(20);

    private BootstrapServer server;
    private final CountDownLatch end = new CountDownLatch(1);

    @BeforeEach
    void startServer() throws IOException {
        server = new BootstrapServer();
    }

    @AfterEach
    void stopServer() {
        end.countDown();
        server.close();
    }

    @Test
    void getsTheFileWithItsValidatorsAndFreshness() {
        server.content(
                "/bs/asn.json",
                "{}",
                "ETag",
                "\"a\"",
                "Last-Modified",
                "Sun, 22 Nov 2026 00:00:00 GMT",
                "Cache-Control",
                "public, max-age=600");

        Fetched.Content content = (Fetched.Content) fetch(LATE, null);

        assertThat(content.name()).isEqualTo(server.base() + "/asn.json");
        assertThat(new String(content.bytes(), StandardCharsets.UTF_8)).isEqualTo("{}");
        assertThat(content.validators()).isEqualTo(new Validators("\"a\"", "Sun, 22 Nov 2026 00:00:00 GMT"));
        assertThat(content.freshness()).isEqualTo(Duration.ofMinutes(10));
        BootstrapServer.Request request = server.requests().getFirst();
        assertThat(request.header("User-agent")).isEqualTo("Cadastre/test");
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("If-none-match") + request.header("If-modified-since"))
                .isEmpty();
    }

    @Test
    @Holds("B-06")
    void sendsTheValidatorsOfTheCopyThatIsHeld() {
        server.answer("/bs/asn.json", status(304, "Expires", "Sun, 22 Nov 2026 01:00:00 GMT"));

        Fetched fetched = fetch(LATE, new Validators("\"a\"", "Sun, 22 Nov 2026 00:00:00 GMT"));

        assertThat(fetched).isInstanceOf(Fetched.Unchanged.class);
        BootstrapServer.Request request = server.requests().getFirst();
        assertThat(request.header("If-none-match")).isEqualTo("\"a\"");
        assertThat(request.header("If-modified-since")).isEqualTo("Sun, 22 Nov 2026 00:00:00 GMT");
    }

    @Test
    void notModifiedWithoutACopyIsAFailure() {
        server.answer("/bs/asn.json", status(304));

        assertThat(fetch(LATE, null)).isEqualTo(new Fetched.Failed("answered 304 although no copy is held"));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 400, 404, 410, 500, 503})
    void otherStatusIsAFailure(int status) {
        server.answer("/bs/asn.json", status(status));

        assertThat(fetch(LATE, null)).isEqualTo(new Fetched.Failed("answered with the status " + status));
    }

    @Test
    void followsRedirects() {
        server.answer("/bs/asn.json", status(302, "Location", "/moved"));
        server.content("/moved", "{}");

        assertThat(fetch(LATE, null)).isInstanceOf(Fetched.Content.class);
    }

    @Test
    void redirectsInACircleEnd() {
        server.answer("/bs/asn.json", status(302, "Location", "/bs/asn.json"));

        assertThat(fetch(LATE, null)).isInstanceOf(Fetched.Failed.class);
        assertThat(server.requests()).hasSizeLessThan(10);
    }

    @Test
    void answerThatIsTooLargeIsAFailure() {
        server.answer("/bs/asn.json", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] part = new byte[1 << 20];
            for (int i = 0; i <= BootstrapReader.MAX_BYTES >> 20; i++) {
                exchange.getResponseBody().write(part);
            }
        });

        assertThat(fetch(LATE, null)).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void answerThatDoesNotBeginIsAFailure() {
        server.answer("/bs/asn.json", exchange -> await());

        assertThat(fetch(SOON, null)).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void answerThatDoesNotEndIsAFailure() {
        server.answer("/bs/asn.json", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await();
        });
        long start = System.nanoTime();

        assertThat(fetch(SOON, null)).isEqualTo(new Fetched.Failed("did not come within 500 ms"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LATE);
    }

    @Test
    void answerThatIsCutIsAFailure() {
        server.answer("/bs/asn.json", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
        });

        assertThat(fetch(LATE, null)).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void serverThatIsNotThereIsAFailure() {
        URI base = server.base();
        server.close();

        try (WebSource source = source(base, LATE)) {
            assertThat(source.fetch(BootstrapKind.ASN, null)).isInstanceOf(Fetched.Failed.class);
        }
    }

    @Test
    void closedSourceAsksNobody() {
        WebSource source = source(server.base(), LATE);
        source.close();

        assertThat(source.fetch(BootstrapKind.ASN, null)).isInstanceOf(Fetched.Failed.class);
        assertThat(server.requests()).isEmpty();
    }

    private void await() {
        try {
            assertThat(end.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Fetched fetch(Duration limit, @Nullable Validators known) {
        try (WebSource source = source(server.base(), limit)) {
            return source.fetch(BootstrapKind.ASN, known);
        }
    }

    private static WebSource source(URI base, Duration limit) {
        return new WebSource(base, "Cadastre/test", limit, () -> NOW);
    }
}
