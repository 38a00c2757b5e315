package org.cadastre.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.cadastre.transport.Listener;
import org.cadastre.transport.Listeners;
import org.cadastre.transport.testing.FakeRdap;
import org.cadastre.transport.testing.RawClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpBackPressureIT {
    private static final int ANSWER_BYTES = 200_000;
    private static final int REQUESTS = 2_000;

    /// Counts the answers made.
    private static final class Counting implements HttpExchange {
        private final FakeRdap fake = new FakeRdap();
        private final AtomicLong answers = new AtomicLong();

        @Override
        public HttpAnswer answer(String rawPath, @Nullable String rawQuery) {
            answers.incrementAndGet();
            return fake.answer(rawPath, rawQuery);
        }

        @Override
        public HttpAnswer refusal(int status, String description) {
            return fake.refusal(status, description);
        }
    }

    private static String requests(int count) {
        return ("GET /rdap/large/" + ANSWER_BYTES + " HTTP/1.1\r\nHost: x\r\n\r\n").repeat(count);
    }

    @Test
    void makesNoMoreAnswersThanAreTaken() throws IOException, InterruptedException {
        Counting exchange = new Counting();
        Listeners listeners = new Listeners(1, InstantSource.system());
        Listener listener = listeners.http("127.0.0.1", 0, HttpSettings.DEFAULTS, exchange);
        try (RawClient client = new RawClient(listener.port(), 16 * 1024)) {
            Thread sender = Thread.startVirtualThread(() -> {
                try {
                    client.send(requests(REQUESTS)).endOutput();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            long made = settled(exchange.answers);
            // What the sockets buffer is some megabytes at most: the send buffer grows to 4 MB.
            assertThat(made).isLessThan(60);

            for (int i = 0; i < REQUESTS; i++) {
                assertThat(client.response().body().length()).as("answer %d", i).isEqualTo(ANSWER_BYTES);
            }
            assertThat(client.read()).isEqualTo(-1);
            assertThat(exchange.answers.get()).isEqualTo(REQUESTS);
            sender.join();
        } finally {
            listeners.stop(Duration.ZERO);
        }
    }

    /// Waits until a count has stopped growing.
    private static long settled(AtomicLong count) throws InterruptedException {
        long before;
        do {
            before = count.get();
            Thread.sleep(500);
        } while (count.get() != before || before == 0);
        return before;
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 5_000, 17_000, 40_000, 70_000})
    void answersAFastReaderToTheEnd(int answerBytes) throws IOException, InterruptedException {
        int requests = 3_000;
        String request = "GET /rdap/large/" + answerBytes + " HTTP/1.1\r\nHost: x\r\n\r\n";
        Listeners listeners = new Listeners(1, InstantSource.system());
        Listener listener = listeners.http("127.0.0.1", 0, HttpSettings.DEFAULTS, new FakeRdap());
        try (RawClient client = new RawClient(listener.port())) {
            Thread sender = Thread.startVirtualThread(() -> {
                try {
                    client.send(request.repeat(requests));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            for (int i = 0; i < requests; i++) {
                assertThat(client.response().body().length()).as("answer %d", i).isEqualTo(answerBytes);
            }
            sender.join();
        } finally {
            listeners.stop(Duration.ZERO);
        }
    }

    @Test
    void closesAPeerThatTakesNothing() throws IOException, InterruptedException {
        Counting exchange = new Counting();
        Listeners listeners = new Listeners(1, InstantSource.system());
        HttpSettings settings =
                HttpSettings.DEFAULTS.withTimes(Duration.ofMillis(300), Duration.ofMillis(500), Duration.ofMillis(300));
        Listener listener = listeners.http("127.0.0.1", 0, settings, exchange);
        try (RawClient client = new RawClient(listener.port(), 16 * 1024)) {
            client.send(requests(200));
            long deadline = System.nanoTime() + 10_000_000_000L;
            while (listener.traffic().open() > 0 && System.nanoTime() < deadline) {
                Thread.sleep(50);
            }
            assertThat(listener.traffic().open()).isZero();
        } finally {
            listeners.stop(Duration.ZERO);
        }
    }

    @Test
    void waitsForAPeerThatTakesSlowly() throws IOException, InterruptedException {
        Listeners listeners = new Listeners(1, InstantSource.system());
        HttpSettings settings =
                HttpSettings.DEFAULTS.withTimes(Duration.ofMillis(300), Duration.ofMillis(500), Duration.ofMillis(300));
        Listener listener = listeners.http("127.0.0.1", 0, settings, new FakeRdap());
        int length = 12_000_000;
        try (RawClient client = new RawClient(listener.port(), 16 * 1024)) {
            client.send("GET /rdap/large/" + length + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(client.readLine()).startsWith("HTTP/1.1 200");
            int read = 0;
            for (int i = 0; i < 15; i++) {
                Thread.sleep(100);
                read += client.read(400_000).length();
            }
            assertThat(read).isEqualTo(6_000_000);
            assertThat(client.readToEnd().length()).isGreaterThan(length - read - 10);
        } finally {
            listeners.stop(Duration.ZERO);
        }
    }
}
