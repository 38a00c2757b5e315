package org.cadastre.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The packaged server as an operator starts and stops it (design §2.1).
@Timeout(120)
class ServerLifeTest {
    @Test
    @DisplayName("it says what it serves when it is ready, and SIGTERM ends it with exit 0")
    void stopsOnSigterm() throws IOException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        try (ServerProcess server = ServerProcess.start("life-server")) {
            assertThat(server.ready("snapshot")).matches("[0-9a-f]{16}");
            assertThat(Integer.parseInt(server.ready("objects"))).isGreaterThan(100);
            assertThat(server.ready("load")).matches("[0-9.]+");
            for (String listener : new String[] {"http", "whois", "admin"}) {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress("127.0.0.1", server.port(listener)), 5_000);
                    assertThat(socket.isConnected()).as(listener).isTrue();
                }
            }
            assertThat(server.stop(Duration.ofSeconds(30))).isZero();
        }
    }

    @Test
    @DisplayName("a second server on a port that one already listens on ends with exit 5, and the first serves on")
    void refusesAPortOfAnotherServer() {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        try (ServerProcess first = ServerProcess.start("life-first-server")) {
            for (String listener : new String[] {"http", "whois", "admin"}) {
                String option = "--" + listener + "-port=" + first.port(listener);
                assertThat(ServerProcess.exitCode("life-second-server", List.of(option)))
                        .as(option)
                        .isEqualTo(5);
            }
            InetSocketAddress whois = new InetSocketAddress("127.0.0.1", first.port("whois"));
            assertThat(Whois.ask(whois, "3fff:100::1").text()).contains("3fff:100::/");
        }
    }

    @Test
    @DisplayName("a port of another program is refused with exit 5, also where that program would share it")
    void refusesAPortOfAnotherProgram() throws IOException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        for (boolean shares : new boolean[] {false, true}) {
            try (ServerSocket other = new ServerSocket()) {
                other.setOption(StandardSocketOptions.SO_REUSEPORT, shares);
                other.bind(new InetSocketAddress("127.0.0.1", 0));
                assertThat(ServerProcess.exitCode(
                                "life-refused-server", List.of("--whois-port=" + other.getLocalPort())))
                        .as("shares its port: %s", shares)
                        .isEqualTo(5);
            }
        }
    }
}
