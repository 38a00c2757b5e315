package org.cadastre.transport.whois;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.transport.testing.FakeWhois.said;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cadastre.transport.Listener;
import org.cadastre.transport.Listeners;
import org.cadastre.transport.testing.FakeWhois;
import org.cadastre.transport.testing.RawClient;
import org.junit.jupiter.api.Test;

/// The abuse run: many clients that ask nothing, ask slowly, or take no answer, while others ask as usual. Client and
/// server are in this process, so each connection takes two file descriptors; there are fewer idle ones where
/// the system does not allow as many.
final class WhoisAbuseIT {
    private static final int IDLE = 5_000;
    private static final int SLOW = 200;
    private static final int NEVER_READING = 50;
    private static final int ASKING = 4;
    private static final int QUESTIONS = 10_000;
    private static final int SPARE_DESCRIPTORS = 1_000;

    private static int allowedIdle() {
        UnixOperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class);
        long free = system.getMaxFileDescriptorCount() - system.getOpenFileDescriptorCount() - SPARE_DESCRIPTORS;
        return (int) Math.min(IDLE, free / 2 - SLOW - NEVER_READING);
    }

    private static SocketChannel connect(Listener listener) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_RCVBUF, 4_096);
        channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.port()));
        channel.configureBlocking(false);
        return channel;
    }

    private static List<SocketChannel> connect(Listener listener, int count) throws IOException {
        List<SocketChannel> channels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            channels.add(connect(listener));
        }
        return channels;
    }

    private static void close(List<SocketChannel> channels) throws IOException {
        for (SocketChannel channel : channels) {
            channel.close();
        }
    }

    private static long liveHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /// Asks one-shot questions; gives the slowest, in milliseconds.
    private static long ask(Listener listener, int questions) throws IOException {
        long slowest = 0;
        for (int i = 0; i < questions; i++) {
            long begin = System.nanoTime();
            String key = "AS" + (64_496 + i % 16);
            try (RawClient client = new RawClient(listener.port())) {
                assertThat(client.send(key + "\r\n").readToEnd()).isEqualTo(said(key));
            }
            slowest = Math.max(slowest, (System.nanoTime() - begin) / 1_000_000);
        }
        return slowest;
    }

    /// All of it, with so many idle clients and questions.
    private static long run(Listener listener, int idleClients, int questions) throws Exception {
        List<SocketChannel> idle = connect(listener, idleClients);
        List<SocketChannel> slow = connect(listener, SLOW);
        List<SocketChannel> never = connect(listener, NEVER_READING);
        byte[] flood = ("-k\r\n" + "stream 100000000\r\nlarge 500000\r\n".repeat(100)).getBytes(US_ASCII);
        for (SocketChannel channel : never) {
            assertThat(channel.write(ByteBuffer.wrap(flood))).isPositive();
        }
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> trickle = threads.submit(() -> {
                while (!done.get()) {
                    for (SocketChannel channel : slow) {
                        channel.write(ByteBuffer.wrap(new byte[] {'x'}));
                    }
                    Thread.sleep(20);
                }
                return null;
            });
            List<Future<Long>> asking = new ArrayList<>();
            for (int i = 0; i < ASKING; i++) {
                asking.add(threads.submit(() -> ask(listener, questions / ASKING)));
            }
            long slowest = 0;
            for (Future<Long> each : asking) {
                slowest = Math.max(slowest, each.get());
            }
            done.set(true);
            trickle.get();
            assertThat(listener.traffic().open()).isGreaterThanOrEqualTo(idleClients + SLOW + NEVER_READING);
            return slowest;
        } finally {
            done.set(true);
            close(idle);
            close(slow);
            close(never);
            awaitNoneOpen(listener);
        }
    }

    private static void awaitNoneOpen(Listener listener) throws InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (listener.traffic().open() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(listener.traffic().open()).isZero();
    }

    @Test
    void answersOthersAndDoesNotGrow() throws Exception {
        int idle = allowedIdle();
        assertThat(idle).as("idle clients that the system allows").isGreaterThan(100);
        Listeners listeners = new Listeners(2, InstantSource.system());
        try {
            Listener listener =
                    listeners.whois("127.0.0.1", 0, WhoisSettings.DEFAULTS, FakeWhois.noLimits(), new FakeWhois());
            run(listener, idle, 400);
            long before = liveHeap();
            long slowest = run(listener, idle, QUESTIONS);
            long after = liveHeap();

            assertThat(slowest).as("slowest answer, ms").isLessThan(5_000);
            assertThat(after).as("live heap").isBetween(before - before / 20, before + before / 20);
            assertThat(listener.traffic().failed()).isZero();
        } finally {
            listeners.stop(Duration.ofSeconds(1));
        }
    }
}
