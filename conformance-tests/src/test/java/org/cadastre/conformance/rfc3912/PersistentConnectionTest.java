package org.cadastre.conformance.rfc3912;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cadastre.conformance.Whois;
import org.cadastre.conformance.WhoisReply;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// `-k`, the lines of one connection, and what ends them.
@Timeout(60)
class PersistentConnectionTest {
    private static final byte[] TELNET_INTERRUPT = {(byte) 0xFF, (byte) 0xF4, (byte) 0xFF, (byte) 0xFD, 6};

    @Test
    @DisplayName("vector 36: -k keeps the connection; an empty line closes it")
    void answersQueryAfterQueryUntilEmptyLine() throws IOException {
        try (Whois whois = new Whois()) {
            whois.send("-k 192.0.2.5\r\n");
            assertThat(whois.readReply().value("inetnum")).isEqualTo("192.0.2.0 - 192.0.2.99");
            whois.send("-k 192.0.2.130\r\n");
            assertThat(whois.readReply().value("inetnum")).isEqualTo("192.0.2.128 - 192.0.2.191");
            whois.send("203.0.113.1\r\n");
            assertThat(whois.readReply().value("inetnum")).isEqualTo("203.0.113.0 - 203.0.113.99");
            whois.send("\r\n");
            assertThat(whois.isEnded()).isTrue();
        }
    }

    @Test
    @DisplayName("design §5.4: queries under -k can be sent without waiting, and are answered in order")
    void answersPipelinedQueriesInOrder() throws IOException {
        int queries = 200;
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < queries; i++) {
            lines.append("-k 192.0.2.").append(i).append("\r\n");
        }
        try (Whois whois = new Whois()) {
            whois.send(lines + "\r\n");
            for (int i = 0; i < queries; i++) {
                String expected = i < 100
                        ? "0 - 192.0.2.99"
                        : i < 128 ? "100 - 192.0.2.127" : i < 192 ? "128 - 192.0.2.191" : "192 - 192.0.2.255";
                assertThat(whois.readReply().value("inetnum")).as("query %d", i).isEqualTo("192.0.2." + expected);
            }
            assertThat(whois.isEnded()).isTrue();
        }
    }

    @Test
    @DisplayName("§14.2: -k alone opens, then -k alone closes")
    void opensAndClosesWithTheFlagAlone() throws IOException {
        try (Whois whois = new Whois()) {
            whois.send("-k\r\n");
            whois.send("AS64496\r\n");
            assertThat(whois.readReply().error()).isZero();
            whois.send("-k\r\n");
            assertThat(whois.isEnded()).isTrue();
        }
    }

    @Test
    @DisplayName("§14.2: a refused line under -k keeps the connection")
    void keepsConnectionAfterErrors() throws IOException {
        try (Whois whois = new Whois()) {
            whois.send("-k 192.0.2.256\r\n-k 192.0.1.1\r\n-y x\r\n192.0.2.5\r\n");
            assertThat(whois.readReply().error()).isEqualTo(115);
            assertThat(whois.readReply().error()).isEqualTo(101);
            assertThat(whois.readReply().error()).isEqualTo(111);
            assertThat(whois.readReply().value("inetnum")).isEqualTo("192.0.2.0 - 192.0.2.99");
            whois.shutdownOutput();
            assertThat(whois.isEnded()).isTrue();
        }
    }

    @Test
    @DisplayName("§14.2: without -k the first answer is the last")
    void answersOneQueryWithoutTheFlag() throws IOException {
        try (Whois whois = new Whois()) {
            whois.send("192.0.2.5\r\n192.0.2.130\r\n");
            assertThat(new WhoisReply(whois.readToEnd()).objects()).hasSize(1);
        }
    }

    @Test
    @DisplayName("W-03: a line of 1024 bytes is read, one of 1025 is %ERROR:107")
    void refusesLongLine() {
        assertThat(Whois.ask("x".repeat(1024)).error()).isEqualTo(115);
        assertThat(Whois.ask("x".repeat(1025)).error()).isEqualTo(107);
    }

    @Test
    @DisplayName("W-03: a line without an end is refused when it is too long, not held")
    void refusesEndlessLine() throws IOException {
        try (Whois whois = new Whois()) {
            whois.send("x".repeat(5_000));
            assertThat(new WhoisReply(whois.readToEnd()).error()).isEqualTo(107);
        }
    }

    @Test
    @DisplayName("W-04: the telnet interrupt ends the session")
    void endsAtTelnetInterrupt() throws IOException {
        try (Whois whois = new Whois()) {
            whois.send("-k 192.0.2.5\r\n");
            whois.readReply();
            whois.send(TELNET_INTERRUPT);
            assertThat(whois.isEnded()).isTrue();
        }
    }
}
