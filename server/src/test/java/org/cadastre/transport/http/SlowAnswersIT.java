package org.cadastre.transport.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.cadastre.transport.Listener;
import org.cadastre.transport.Listeners;
import org.cadastre.transport.connection.Connections;
import org.cadastre.transport.connection.Traffic;
import org.cadastre.transport.testing.FakeRdap;
import org.cadastre.transport.testing.RawClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A search that takes long is answered, after what was asked before it and before what was asked behind it, and keeps
/// nobody else waiting: not even those who share its only event loop.
@Timeout(60)
final class SlowAnswersIT {
    private static final String SEARCH = "/ips";

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    /// Answers a search when it is let, all else at once; fails at a search with a query.
    private final class OneSearch implements HttpExchange {
        private final FakeRdap others = new FakeRdap();

        @Override
        public HttpAnswer answer(String rawPath, @Nullable String rawQuery) {
            if (!rawPath.equals(SEARCH)) {
                return others.answer(rawPath, rawQuery);
            }
            if (rawQuery != null) {
                throw new IllegalStateException("planted");
            }
            begun.countDown();
            try {
                assertThat(mayEnd.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return HttpAnswer.of(200, FakeRdap.TYPE, "found".getBytes(UTF_8));
        }

        @Override
        public @Nullable HttpAnswer promptAnswer(String rawPath, @Nullable String rawQuery) {
            return rawPath.equals(SEARCH) ? null : answer(rawPath, rawQuery);
        }

        @Override
        public HttpAnswer refusal(int status, String description) {
            return others.refusal(status, description);
        }
    }

    @Test
    void othersAreAnsweredWhileASearchIsMade() throws IOException, InterruptedException {
        Listeners listeners = new Listeners(1, InstantSource.system());
        try {
            Listener listener = listeners.http("127.0.0.1", 0, HttpSettings.DEFAULTS, new OneSearch());
            try (RawClient searching = new RawClient(listener.port());
                    RawClient other = new RawClient(listener.port())) {
                searching.send(get("/before") + get(SEARCH) + get("/behind"));
                assertThat(searching.response(true).body()).isEqualTo("/before");
                assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
                for (int i = 0; i < 20; i++) {
                    assertThat(other.send(get("/" + i)).response(true).body()).isEqualTo("/" + i);
                }
                mayEnd.countDown();
                assertThat(searching.response(true).body()).isEqualTo("found");
                assertThat(searching.response(true).body()).isEqualTo("/behind");
            }
        } finally {
            mayEnd.countDown();
            listeners.stop(Duration.ofSeconds(2));
        }
    }

    @Test
    void aSearchThatFailsIsAnsweredWith500() throws IOException {
        Listeners listeners = new Listeners(1, InstantSource.system());
        try {
            Listener listener = listeners.http("127.0.0.1", 0, HttpSettings.DEFAULTS, new OneSearch());
            try (RawClient client = new RawClient(listener.port())) {
                assertThat(client.send(get(SEARCH + "?x")).response(true).status())
                        .isEqualTo(500);
                assertThat(client.send(get("/next")).response(true).body()).isEqualTo("/next");
            }
        } finally {
            listeners.stop(Duration.ofSeconds(2));
        }
    }

    @Test
    void oneMoreThanMayWaitIsAskedToComeAgain() {
        Traffic traffic = new Traffic();
        EmbeddedChannel channel = new EmbeddedChannel(new HttpPipeline(
                "http",
                HttpSettings.DEFAULTS,
                new PublicPaths(new OneSearch()),
                traffic,
                new Connections(traffic),
                InstantSource.fixed(Instant.EPOCH),
                task -> {
                    throw new RejectedExecutionException();
                }));
        channel.writeInbound(Unpooled.copiedBuffer(get(SEARCH) + get("/next"), UTF_8));
        channel.runPendingTasks();
        StringBuilder sent = new StringBuilder();
        for (ByteBuf part = channel.readOutbound(); part != null; part = channel.readOutbound()) {
            sent.append(part.toString(UTF_8));
            part.release();
        }
        assertThat(sent.toString())
                .startsWith("HTTP/1.1 503 ")
                .containsIgnoringCase("retry-after: 5")
                .contains("HTTP/1.1 200 ", "/next");
        assertThat(traffic.failed()).isZero();
        channel.close().syncUninterruptibly();
    }

    private static String get(String path) {
        return "GET /rdap" + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }
}
