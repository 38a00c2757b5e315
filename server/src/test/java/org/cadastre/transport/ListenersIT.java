package org.cadastre.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.cadastre.transport.http.HttpSettings;
import org.cadastre.transport.testing.FakeRdap;
import org.cadastre.transport.testing.FakeWhois;
import org.cadastre.transport.testing.RawClient;
import org.cadastre.transport.whois.WhoisSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ListenersIT {
    private final Listeners listeners = new Listeners(2, InstantSource.system());

    @AfterEach
    void stop() {
        listeners.stop(Duration.ZERO);
    }

    private Listener http(String host, int port) {
        return listeners.http(host, port, HttpSettings.DEFAULTS, new FakeRdap());
    }

    private Listener whois(int port) {
        return listeners.whois("127.0.0.1", port, WhoisSettings.DEFAULTS, FakeWhois.noLimits(), new FakeWhois());
    }

    @Test
    void takesAFreePortForPortZero() {
        Listener first = http("127.0.0.1", 0);
        Listener second = whois(0);

        assertThat(first.port()).isPositive().isNotEqualTo(second.port());
        assertThat(first.name()).isEqualTo("http");
        assertThat(second.name()).isEqualTo("whois");
    }

    @Test
    void saysWhichPortIsInUse() {
        int port = http("127.0.0.1", 0).port();

        assertThatThrownBy(() -> whois(port))
                .isInstanceOfSatisfying(ListenException.class, e -> {
                    assertThat(e.listener()).isEqualTo("whois");
                    assertThat(e.port()).isEqualTo(port);
                })
                .hasMessage("cannot listen for whois on 127.0.0.1 port " + port
                        + ": the port is in use by another process");
    }

    @Test
    void seesAPortInUseForIpv4OnlyAsInUse() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(new InetSocketAddress("127.0.0.1", 0));
            int port = other.getLocalPort();
            assertThatThrownBy(() -> http("127.0.0.1", port)).isInstanceOf(ListenException.class);
        }
    }

    @Test
    void saysThatThereIsNoSuchAddress() {
        assertThatThrownBy(() -> http("192.0.2.1", 0))
                .isInstanceOf(ListenException.class)
                .hasMessageStartingWith("cannot listen for http on 192.0.2.1 port 0: ");
        assertThatThrownBy(() -> http("host.invalid", 0))
                .isInstanceOf(ListenException.class)
                .hasMessageContaining("there is no such address");
    }

    @Test
    void anyIpv6AddressTakesIpv4Too() throws IOException {
        Listener listener = http("::", 0);
        try (RawClient client = new RawClient(listener.port())) {
            client.send("GET /rdap/a HTTP/1.0\r\n\r\n");
            assertThat(client.response().body()).isEqualTo("/a");
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", listener.port()));
            assertThat(socket.isConnected()).isTrue();
        }
    }

    @Test
    void stopAcceptsNothingMore() throws IOException {
        int port = http("127.0.0.1", 0).port();
        listeners.stop(Duration.ofSeconds(1));
        assertThatThrownBy(() -> new RawClient(port)).isInstanceOf(IOException.class);
    }

    @Test
    void stopClosesIdleConnectionsAtOnce() throws IOException {
        try (RawClient used = new RawClient(http("127.0.0.1", 0).port());
                RawClient kept = new RawClient(whois(0).port())) {
            used.send("GET /rdap/a HTTP/1.1\r\nHost: x\r\n\r\n");
            used.response();
            kept.send("-k 192.0.2.1\r\n");
            assertThat(kept.readLine()).isEqualTo("% you asked 192.0.2.1\n");
            long begin = System.nanoTime();
            listeners.stop(Duration.ofSeconds(20));
            assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(4_000);
            assertThat(used.readToEnd()).isEmpty();
            assertThat(kept.readToEnd()).isBlank();
        }
    }

    @Test
    void stopLetsAnswersInFlightEnd() throws IOException, InterruptedException {
        int length = 20_000_000;
        try (RawClient http = new RawClient(http("127.0.0.1", 0).port(), 16 * 1024);
                RawClient whois = new RawClient(whois(0).port(), 16 * 1024)) {
            http.send("GET /rdap/large/" + length + " HTTP/1.1\r\nHost: x\r\n\r\n");
            whois.send("-k large " + length + "\r\n");
            assertThat(http.readLine()).isEqualTo("HTTP/1.1 200 OK\r\n");
            assertThat(whois.read(10)).hasSize(10);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> listeners.stop(Duration.ofSeconds(30)));
            Thread.sleep(200);
            assertThat(stopped).isNotDone();

            assertThat(http.readToEnd().length()).isGreaterThan(length);
            assertThat(whois.readToEnd().length()).isEqualTo(length - 10);
            http.endOutput();
            whois.endOutput();
            stopped.join();
        }
    }

    @Test
    void stopAnswersARequestThatHasBegun() throws IOException, InterruptedException {
        try (RawClient client = new RawClient(http("127.0.0.1", 0).port())) {
            client.send("GET /rdap/a HTTP/1.1\r\n");
            Thread.sleep(100);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> listeners.stop(Duration.ofSeconds(30)));
            Thread.sleep(200);
            client.send("Host: x\r\n\r\n");
            RawClient.Response response = client.response();
            assertThat(response.body()).isEqualTo("/a");
            assertThat(response.headers()).containsEntry("connection", "close");
            assertThat(client.read()).isEqualTo(-1);
            client.endOutput();
            stopped.join();
        }
    }

    @Test
    void stopWaitsNoLongerThanToldTo() throws IOException {
        Listener listener = http("127.0.0.1", 0);
        try (RawClient client = new RawClient(listener.port(), 16 * 1024)) {
            client.send("GET /rdap/large/50000000 HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(client.readLine()).startsWith("HTTP/1.1 200");
            long begin = System.nanoTime();
            listeners.stop(Duration.ofMillis(500));
            assertThat((System.nanoTime() - begin) / 1_000_000).isBetween(400L, 5_000L);
            assertThat(listener.traffic().open()).isZero();
        }
    }
}
