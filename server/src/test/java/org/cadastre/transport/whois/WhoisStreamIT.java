package org.cadastre.transport.whois;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.transport.testing.FakeWhois.said;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import org.cadastre.transport.Listener;
import org.cadastre.transport.Listeners;
import org.cadastre.transport.testing.FakeRdap;
import org.cadastre.transport.testing.FakeWhois;
import org.cadastre.transport.testing.RawClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Answers given in pieces, on one event loop.
final class WhoisStreamIT {
    private static final int PIECE_BYTES = 16 * 1024;
    private static final Listeners LISTENERS = new Listeners(1, InstantSource.system());
    private static final FakeWhois EXCHANGE = new FakeWhois();
    private static Listener listener;
    private static Listener impatient;

    @BeforeAll
    static void open() {
        listener = LISTENERS.whois("127.0.0.1", 0, WhoisSettings.DEFAULTS, FakeWhois.noLimits(), EXCHANGE);
        WhoisSettings times = WhoisSettings.DEFAULTS
                .withTimes(Duration.ofMillis(400), Duration.ofMillis(600), Duration.ofMillis(500))
                .withMostTimes(Duration.ofSeconds(2), Duration.ofSeconds(3));
        impatient = LISTENERS.whois("127.0.0.1", 0, times, FakeWhois.noLimits(), EXCHANGE);
    }

    @AfterAll
    static void stop() {
        LISTENERS.stop(Duration.ofSeconds(2));
    }

    private static RawClient client() throws IOException {
        return new RawClient(listener.port());
    }

    private static String ask(String bytes) throws IOException {
        try (RawClient client = client()) {
            return client.send(bytes).readToEnd();
        }
    }

    /// What `stream N` is answered with.
    private static String streamed(int length) {
        String piece = new String(FakeRdap.large(PIECE_BYTES), StandardCharsets.US_ASCII);
        return piece.repeat(length / PIECE_BYTES) + piece.substring(0, length % PIECE_BYTES);
    }

    private static void awaitClosed(Listener of) throws InterruptedException {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (of.traffic().open() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertThat(of.traffic().open()).isZero();
    }

    @Test
    void givesAllPiecesInOrder() throws IOException {
        for (int length : new int[] {0, 1, PIECE_BYTES, PIECE_BYTES + 1, 100_000, 1_000_000}) {
            assertThat(ask("stream " + length + "\r\n").equals(streamed(length)))
                    .as("%d bytes", length)
                    .isTrue();
        }
        assertThat(ask("drip 3000\r\n")).isEqualTo("a".repeat(3_000));
    }

    @Test
    void givesAnswersInTheOrderOfTheLines() throws IOException {
        StringBuilder lines = new StringBuilder("-k\r\n");
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            int length = i * 1_009 % 130_000;
            lines.append("stream ").append(length).append("\r\nAS").append(i).append("\r\n");
            expected.append(streamed(length)).append(said("AS" + i));
        }
        assertThat(ask(lines + "\r\n").contentEquals(expected)).isTrue();
    }

    @Test
    void endsAnAnswerForAClientThatHasEndedItsOutput() throws IOException {
        try (RawClient client = client()) {
            client.send("stream 5000000\r\n").endOutput();
            assertThat(client.readToEnd().length()).isEqualTo(5_000_000);
        }
        try (RawClient client = client()) {
            client.send("-k stream 3000000\r\nstream 2000000\r\nAS64496").endOutput();
            assertThat(client.readToEnd()).hasSize(5_000_000 + said("AS64496").length());
        }
    }

    @Test
    void closesWhenTheAnswerToALineThatIsNotKeptIsWhole() throws IOException {
        assertThat(ask("stream 300000\r\nAS64496\r\n").length()).isEqualTo(300_000);
    }

    @Test
    void saysThatAnAnswerBrokeOff() throws IOException {
        long before = listener.traffic().failed();
        assertThat(ask("broken 0\r\n")).isEqualTo(FakeWhois.FAILED);
        for (String line : new String[] {"broken 1000000\r\n", "-k broken 1000000\r\nAS64496\r\n"}) {
            assertThat(ask(line)).hasSize(1_000_001 + FakeWhois.FAILED.length()).endsWith("\n" + FakeWhois.FAILED);
        }
        assertThat(listener.traffic().failed() - before).isEqualTo(3);
    }

    @Test
    void makesNoMorePiecesThanAreTaken() throws IOException, InterruptedException {
        int length = 200_000_000;
        try (RawClient client = new RawClient(listener.port(), 16 * 1024)) {
            long before = EXCHANGE.pieces();
            client.send("stream " + length + "\r\n");
            assertThat(client.read()).isEqualTo('a');
            Thread.sleep(500);
            // What the sockets buffer is some megabytes at most: the send buffer grows to 4 MB.
            assertThat((EXCHANGE.pieces() - before) * PIECE_BYTES).isLessThan(12_000_000);
        }
        awaitClosed(listener);
    }

    @Test
    void holdsLittleOfALargeAnswerInMemory() throws IOException {
        int length = 200_000_000;
        try (RawClient client = client()) {
            client.send("stream " + length + "\r\n");
            long most = 0;
            long read = 0;
            while (read < length) {
                read += client.read(2_000_000).length();
                most = Math.max(most, directBytes());
            }
            assertThat(read).isEqualTo(length);
            assertThat(client.read()).isEqualTo(-1);
            assertThat(most).isLessThan(64 << 20);
        }
    }

    private static long directBytes() {
        long bytes = 0;
        for (BufferPoolMXBean pool : ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class)) {
            bytes += pool.getMemoryUsed();
        }
        return bytes;
    }

    @Test
    void answersOthersWhileALargeAnswerIsSent() throws IOException, InterruptedException {
        try (RawClient large = client()) {
            large.send("stream 2000000000\r\n");
            Thread reader = Thread.startVirtualThread(() -> {
                try {
                    while (large.read(1_000_000).length() == 1_000_000) {
                        Thread.onSpinWait();
                    }
                } catch (IOException e) {
                    Thread.currentThread().interrupt(); // closed by the test
                }
            });
            long[] nanos = new long[101];
            for (int i = 0; i < nanos.length; i++) {
                long begin = System.nanoTime();
                assertThat(ask("AS64496\r\n")).isEqualTo(said("AS64496"));
                nanos[i] = System.nanoTime() - begin;
            }
            assertThat(reader.isAlive()).isTrue();
            Arrays.sort(nanos);
            assertThat(nanos[nanos.length / 2] / 1_000_000)
                    .as("ms in the middle")
                    .isLessThan(250);
        }
        awaitClosed(listener);
    }

    @Test
    void closesAPeerThatTakesNothing() throws IOException, InterruptedException {
        try (RawClient client = new RawClient(impatient.port(), 16 * 1024)) {
            client.send("-k stream 100000000\r\n");
            assertThat(client.read()).isEqualTo('a');
            awaitClosed(impatient);
        }
    }

    @Test
    void waitsForAPeerThatTakesSlowly() throws IOException, InterruptedException {
        int length = 12_000_000;
        try (RawClient client = new RawClient(impatient.port(), 16 * 1024)) {
            client.send("-k stream " + length + "\r\n");
            int read = 0;
            for (int i = 0; i < 15; i++) {
                Thread.sleep(100);
                read += client.read(400_000).length();
            }
            assertThat(read).isEqualTo(6_000_000);
            assertThat(client.read(length - read)).hasSize(length - read);
        }
    }

    @Test
    void endsAConnectionThatIsNotKeptAtTheTotalTime() throws IOException, InterruptedException {
        try (RawClient client = new RawClient(impatient.port(), 16 * 1024)) {
            long begin = System.nanoTime();
            client.send("stream 1000000000\r\n");
            assertThat(client.read()).isEqualTo('a');
            String last = "";
            while (impatient.traffic().open() > 0 && System.nanoTime() - begin < 20_000_000_000L) {
                Thread.sleep(20);
                last = client.read(50_000);
            }
            last += client.readToEnd();
            assertThat(last).endsWith("\n" + FakeWhois.text("%ERROR:301: connection has been closed"));
            assertThat((System.nanoTime() - begin) / 1_000_000).isBetween(2_500L, 10_000L);
        }
    }

    @Test
    void takesTheIdleTimeThatAPeerSets() throws IOException {
        try (RawClient shorter = new RawClient(listener.port())) {
            shorter.send("-k idle 300\r\n");
            long begin = System.nanoTime();
            assertThat(shorter.readToEnd()).isEqualTo(said("idle 300") + FakeWhois.IDLE);
            assertThat((System.nanoTime() - begin) / 1_000_000).isBetween(250L, 5_000L);
        }
        try (RawClient longer = new RawClient(impatient.port())) {
            longer.send("-k idle 3600000\r\n");
            long begin = System.nanoTime();
            assertThat(longer.readToEnd()).isEqualTo(said("idle 3600000") + FakeWhois.IDLE);
            assertThat((System.nanoTime() - begin) / 1_000_000).isBetween(1_900L, 8_000L);
        }
    }

    @Test
    void stopLetsAnAnswerInPiecesEnd() throws IOException, InterruptedException {
        Listeners listeners = new Listeners(1, InstantSource.system());
        Listener stopped = listeners.whois("127.0.0.1", 0, WhoisSettings.DEFAULTS, FakeWhois.noLimits(), EXCHANGE);
        try (RawClient client = new RawClient(stopped.port(), 16 * 1024)) {
            client.send("-k stream 20000000\r\nAS64496\r\n");
            assertThat(client.read(10)).hasSize(10);
            Thread stop = Thread.startVirtualThread(() -> listeners.stop(Duration.ofSeconds(30)));
            Thread.sleep(200);
            assertThat(stop.isAlive()).isTrue();
            assertThat(client.readToEnd().length())
                    .isBetween(
                            20_000_000 - 10, 20_000_000 - 10 + said("AS64496").length());
            client.endOutput();
            stop.join();
        }
    }
}
