package org.cadastre.transport.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cadastre.transport.connection.Connections;
import org.cadastre.transport.connection.Traffic;
import org.cadastre.transport.testing.FakeRdap;
import org.jspecify.annotations.Nullable;

final class HttpPipelineFuzzTest {
    private static final HttpSettings SETTINGS = new HttpSettings(
            200, 400, 300, Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(5), 1_000);

    /// Says the path back, or much when it is asked for something large; never fails.
    private static final class Saying implements HttpExchange {
        private static final byte[] LARGE = FakeRdap.large(200_000);
        private static final byte[] PACKED = FakeRdap.gzip(new byte[0]);
        private static final Freshness FRESHNESS = Freshness.of(FakeRdap.ETAG, null, null);

        @Override
        public HttpAnswer answer(String rawPath, @Nullable String rawQuery) {
            byte[] body = rawPath.startsWith("/large") ? LARGE : rawPath.getBytes(ISO_8859_1);
            return new HttpAnswer(200, FakeRdap.TYPE, body, false, () -> PACKED, FRESHNESS, null, 0);
        }

        @Override
        public HttpAnswer refusal(int status, String description) {
            return new FakeRdap().refusal(status, description);
        }
    }

    /// Whatever comes: each connection ends, by an answer that closes or by time, and what it was answered is whole
    /// answers, the same however the bytes were cut.
    @FuzzTest(maxDuration = "60s")
    void everyConnectionEndsAndNothingIsThrown(byte[] bytes) {
        String whole = run(bytes, new int[0]);
        assertThat(whole)
                .satisfiesAnyOf(
                        empty -> assertThat(empty).isEmpty(),
                        answers -> assertThat(answers).startsWith("HTTP/1.1 "));
        long seed = Arrays.hashCode(bytes);
        Random random = new Random(seed);
        int[] cuts =
                random.ints(random.nextInt(6), 0, bytes.length + 1).sorted().toArray();
        assertThat(run(bytes, cuts)).as("seed %d", seed).isEqualTo(whole);
    }

    private static String run(byte[] bytes, int[] cuts) {
        Traffic traffic = new Traffic();
        EmbeddedChannel channel = new EmbeddedChannel();
        channel.freezeTime();
        channel.pipeline()
                .addLast(new HttpPipeline(
                        "http",
                        SETTINGS,
                        new PublicPaths(new Saying()),
                        traffic,
                        new Connections(traffic),
                        InstantSource.fixed(Instant.EPOCH),
                        Runnable::run));
        channel.pipeline().fireChannelActive();
        int from = 0;
        for (int cut : cuts) {
            send(channel, bytes, from, cut);
            from = cut;
        }
        send(channel, bytes, from, bytes.length);
        for (int i = 0; i < 4 && channel.isOpen(); i++) {
            channel.advanceTimeBy(61, TimeUnit.SECONDS);
            channel.runScheduledPendingTasks();
            channel.runPendingTasks();
        }
        assertThat(channel.isOpen()).as("still open").isFalse();
        channel.checkException();
        assertThat(traffic.failed()).isZero();
        return sent(channel);
    }

    private static void send(EmbeddedChannel channel, byte[] bytes, int from, int to) {
        if (channel.isOpen()) {
            channel.writeInbound(Unpooled.copiedBuffer(bytes, from, to - from));
        }
    }

    private static String sent(EmbeddedChannel channel) {
        StringBuilder sent = new StringBuilder();
        for (ByteBuf part = channel.readOutbound(); part != null; part = channel.readOutbound()) {
            sent.append(part.toString(ISO_8859_1));
            part.release();
        }
        return sent.toString();
    }
}
