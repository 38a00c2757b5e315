package org.cadastre.conformance.rfc3912;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cadastre.conformance.Whois;
import org.cadastre.conformance.WhoisReply;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 3912 §4: the protocol does not say which characters are used; here it is UTF-8 without control characters.
@Timeout(60)
class Section4_InternationalisationTest {
    @Test
    @DisplayName("W-02: input and output are UTF-8")
    void answersTextOutsideOfAscii() throws IOException {
        try (Whois whois = new Whois()) {
            whois.send("Zürich-组织\r\n");
            String text = whois.readToEnd();
            assertThat(new WhoisReply(text).error()).isEqualTo(101);
            assertThat(text).contains("Zürich-组织");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1\u0000", "\u001B[2J", "\u0007", "192.0.2.1\rx", "\u007F"})
    @DisplayName("W-04: a control character in a query is %ERROR:108")
    void refusesControlCharacters(String query) {
        WhoisReply reply = Whois.ask(query);
        assertThat(reply.error()).isEqualTo(108);
        assertNoControlCharacters(reply.text());
    }

    @Test
    @DisplayName("W-04: bytes that are not UTF-8 are %ERROR:108")
    void refusesBytesThatAreNoText() throws IOException {
        try (Whois whois = new Whois()) {
            whois.send("Z\u00FCrich\r\n".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new WhoisReply(whois.readToEnd()).error()).isEqualTo(108);
        }
    }

    @Test
    @DisplayName("W-04: no control character comes out")
    void writesNoControlCharacters() {
        assertNoControlCharacters(Whois.ask("192.0.2.1").text());
        assertNoControlCharacters(Whois.ask("help").text());
    }

    private static void assertNoControlCharacters(String text) {
        assertThat(text.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
    }
}
