package org.cadastre.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
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
}
