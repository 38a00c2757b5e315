package org.cadastre.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FailureLogTest {
    @Test
    void showsNoCharacterThatATerminalObeys() {
        assertThat(FailureLog.shown("GET /a\u001b[2J\r\nERROR \u00e9\u009b")).isEqualTo("GET /a?[2J??ERROR ??");
    }

    @Test
    void shortensWhatIsLong() {
        assertThat(FailureLog.shown("a".repeat(120))).isEqualTo("a".repeat(120));
        assertThat(FailureLog.shown("a".repeat(121))).isEqualTo("a".repeat(120) + "...");
    }
}
