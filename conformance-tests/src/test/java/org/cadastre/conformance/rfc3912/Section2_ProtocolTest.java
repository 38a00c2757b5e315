package org.cadastre.conformance.rfc3912;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cadastre.conformance.DemoWorld;
import org.cadastre.conformance.Whois;
import org.cadastre.conformance.WhoisReply;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// RFC 3912 §2: one line asks, text answers, the server closes.
@Timeout(60)
class Section2_ProtocolTest {
    private static final String QUERY = DemoWorld.ALLOCATED;

    @Test
    @DisplayName("W-01 §2 MUST: a request ends in CRLF; the server closes when the output is finished")
    void answersAndCloses() {
        assertThat(Whois.ask(QUERY).value("inetnum")).isEqualTo("192.0.2.0 - 192.0.2.99");
    }

    @Test
    @DisplayName("W-01 practice: a bare LF ends a request as well")
    void acceptsBareLineFeed() throws IOException {
        try (Whois whois = new Whois()) {
            whois.send(QUERY + "\n");
            assertSameAsUsual(whois.readToEnd());
        }
    }

    @Test
    @DisplayName("W-01 practice: a client that closes its half first still gets the answer")
    void answersHalfClosedClient() throws IOException {
        try (Whois whois = new Whois()) {
            whois.send(QUERY + "\r\n");
            whois.shutdownOutput();
            assertSameAsUsual(whois.readToEnd());
        }
    }

    @Test
    @DisplayName("W-01 practice: a half-closed client need not end its line")
    void answersHalfClosedClientWithoutLineEnd() throws IOException {
        try (Whois whois = new Whois()) {
            whois.send(QUERY);
            whois.shutdownOutput();
            assertSameAsUsual(whois.readToEnd());
        }
    }

    @Test
    @DisplayName("W-01 practice: segments do not matter, a request can come one byte at a time")
    void answersLineThatComesByteByByte() throws IOException, InterruptedException {
        try (Whois whois = new Whois()) {
            for (byte b : (QUERY + "\r\n").getBytes(StandardCharsets.US_ASCII)) {
                whois.send(new byte[] {b});
                Thread.sleep(20);
            }
            assertSameAsUsual(whois.readToEnd());
        }
    }

    @Test
    @DisplayName("W-01 practice: input that is not read must not cost the client the answer")
    void closesWithoutResetAlthoughMoreWasSent() throws IOException {
        try (Whois whois = new Whois()) {
            whois.send(QUERY + "\r\n" + "more\r\n".repeat(5_000));
            assertSameAsUsual(whois.readToEnd());
        }
    }

    @Test
    @DisplayName("W-05: lines end in LF alone, and two empty lines end the response")
    void writesLineFeedsAndTwoEmptyLinesLast() {
        for (String query :
                new String[] {QUERY, "AS64496", "help", "no-such-holder", "192.0.2.256", "", "-x 1.2.3.4"}) {
            String text = Whois.ask(query).text();
            assertThat(text).as(query).doesNotContain("\r").endsWith("\n\n\n").doesNotEndWith("\n\n\n\n");
            assertThat(text.substring(0, text.length() - 3)).as(query).doesNotContain("\n\n\n");
        }
    }

    private static void assertSameAsUsual(String text) {
        assertThat(new WhoisReply(text)).isEqualTo(Whois.ask(QUERY));
    }
}
