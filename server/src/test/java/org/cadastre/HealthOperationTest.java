package org.cadastre;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cadastre.config.ListenerConfig;
import org.cadastre.number.IpAddress;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `health`, with listeners of all kinds at the other end.
final class HealthOperationTest {
    private static final Ipv4Address LOOPBACK = new Ipv4Address(0x7F00_0001);
    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aReadyServerIsAskedOnceForItsReadiness() throws IOException {
        List<String> asked = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("ready\n".getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        try {
            assertThat(health(PATIENT, LOOPBACK, server.getAddress().getPort())).isEqualTo(ExitCode.OK);
        } finally {
            server.stop(0);
        }
        assertThat(said()).isEqualTo("ready");
        assertThat(asked).containsExactly("GET /health/ready");
    }

    @ParameterizedTest
    @CsvSource({
        "503, no data is loaded, not ready: no data is loaded",
        "503, '', not ready: no reason is given",
        "503, 'one\ntwo', not ready: one",
        "503, '\u001b[2Jx\u0007é', not ready: ?[2Jx???",
        "404, ready, not ready: port PORT of 127.0.0.1 is not the admin listener: it answers with the status 404",
        "302, ready, not ready: port PORT of 127.0.0.1 is not the admin listener: it answers with the status 302"
    })
    void aServerThatIsNotReadyIsGivenWithItsReason(int status, String body, String line) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        int port = server.getAddress().getPort();
        try {
            assertThat(health(PATIENT, LOOPBACK, port)).isEqualTo(ExitCode.NOT_READY);
        } finally {
            server.stop(0);
        }
        assertThat(said()).isEqualTo(line.replace("PORT", Integer.toString(port)));
    }

    @Test
    void nothingThereIsNotReady() throws IOException {
        int port;
        try (ServerSocket socket = listen()) {
            port = socket.getLocalPort();
        }

        assertThat(health(PATIENT, LOOPBACK, port)).isEqualTo(ExitCode.NOT_READY);
        assertThat(said()).isEqualTo("not ready: no answer from port " + port + " of 127.0.0.1: Connection refused");
    }

    @Test
    void aServerThatHangsIsNotWaitedFor() throws IOException {
        try (ServerSocket socket = listen()) {
            ExitCode exit = assertTimeoutPreemptively(PATIENT, () -> health(SHORT, LOOPBACK, socket.getLocalPort()));

            assertThat(exit).isEqualTo(ExitCode.NOT_READY);
            assertThat(said())
                    .isEqualTo(
                            "not ready: no answer from port " + socket.getLocalPort() + " of 127.0.0.1 within 300 ms");
        }
    }

    @Test
    void theTimeLimitIsForAllOfTheAnswerNotForEachByte() throws Exception {
        try (ServerSocket socket = listen()) {
            Thread drip = Thread.ofVirtual().start(() -> {
                try (Socket peer = socket.accept()) {
                    peer.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
                    while (true) {
                        peer.getOutputStream().write('x');
                        Thread.sleep(20);
                    }
                } catch (IOException | InterruptedException e) {
                    // The other end has had enough, which is what the test waits for.
                }
            });

            ExitCode exit = assertTimeoutPreemptively(PATIENT, () -> health(SHORT, LOOPBACK, socket.getLocalPort()));

            assertThat(exit).isEqualTo(ExitCode.NOT_READY);
            assertThat(said()).endsWith("within 300 ms");
            assertThat(drip.join(PATIENT)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "HTTP/1.1", "HTTP/1.1 20", "HTTP/1.1 2000 OK\r\n\r\n", "HTTP/2 200\r\n\r\n", "%ERROR"})
    void whatIsNotHttpIsNotReady(String answer) throws Exception {
        assertThat(answered(answer.getBytes(ISO_8859_1))).isEqualTo(ExitCode.NOT_READY);
        assertThat(said()).matches("not ready: port \\d+ of 127\\.0\\.0\\.1 does not speak HTTP");
    }

    @Test
    void anyBytesGiveOneLine() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            byte[] answer = new byte[random.nextInt(10_000)];
            random.nextBytes(answer);
            byte[] begin = "HTTP/1.1 503 \r\n\r\n".getBytes(ISO_8859_1);
            System.arraycopy(begin, 0, answer, 0, Math.min(random.nextInt(begin.length + 1), answer.length));
            out.reset();

            assertThat(answered(answer)).isEqualTo(ExitCode.NOT_READY);
            assertThat(said()).matches("not ready: \\p{Print}+");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListenerOfEveryAddressIsAskedOnTheLoopback(boolean ipv4) throws IOException {
        IpAddress every = ipv4 ? new Ipv4Address(0) : new Ipv6Address(0, 0);
        HttpServer server = HttpServer.create(new InetSocketAddress(0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(
                    exchange.getRemoteAddress().getAddress().isLoopbackAddress() ? 200 : 503, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(health(PATIENT, every, server.getAddress().getPort())).isEqualTo(ExitCode.OK);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void anotherAddressIsAskedWhereItIs() throws IOException {
        Ipv4Address other = new Ipv4Address(0x7F00_0002);
        try (ServerSocket socket = listen()) {
            assertThat(health(PATIENT, other, socket.getLocalPort())).isEqualTo(ExitCode.NOT_READY);
            assertThat(said()).contains("port " + socket.getLocalPort() + " of 127.0.0.2");
        }
    }

    @Test
    void aPortThatIsLeftToTheSystemIsNotKnown() {
        assertThat(health(PATIENT, LOOPBACK, 0)).isEqualTo(ExitCode.CONFIG);
        assertThat(said()).contains("give --admin-port");
    }

    /// What comes of an answer of these bytes, after which the connection ends.
    private ExitCode answered(byte[] answer) throws Exception {
        try (ServerSocket socket = listen()) {
            Thread peer = Thread.ofVirtual().start(() -> {
                try (Socket accepted = socket.accept()) {
                    accepted.getOutputStream().write(answer);
                    accepted.shutdownOutput();
                    accepted.getInputStream().readAllBytes();
                } catch (IOException e) {
                    // The other end need not read all of it.
                }
            });
            ExitCode exit = health(PATIENT, LOOPBACK, socket.getLocalPort());
            peer.join();
            return exit;
        }
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private ExitCode health(Duration limit, IpAddress bind, int port) {
        return new HealthOperation(limit)
                .health(new ListenerConfig(0, 0, port, LOOPBACK, bind), new PrintStream(out, true, UTF_8));
    }

    /// What was printed, which is one line.
    private String said() {
        String text = out.toString(UTF_8);
        assertThat(text).endsWith(System.lineSeparator());
        assertThat(text.lines()).hasSize(1);
        return text.stripTrailing();
    }
}
