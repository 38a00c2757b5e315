package org.cadastre.conformance.rfc9082;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 9082 §3.1.6 and §5: `help`, and what is no path at all.
@Timeout(60)
class Section3_1_6_HelpPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/help", "/help/", "/help?x=1"})
    @DisplayName("Q-30 §3.1.6 MUST, H-22: help is answered, also with a slash at its end")
    @Holds("Q-30")
    void givesHelp(String path) {
        assertThat(Rdap.get(path).status()).isEqualTo(200);
        assertThat(Rdap.get(path).json().path("notices").size()).isGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ""})
    @DisplayName("Q-32: the base gives help, or an RDAP 404; never a directory page")
    void givesNoDirectoryPage(String path) {
        assertThat(Rdap.get(path).status()).isIn(200, 404);
        assertThat(Rdap.get(path).json().has("rdapConformance")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wrong",
                "/IP/192.0.2.1",
                "/ips",
                "/help/x",
                "/domain/example.net",
                "/cir0_country/CH",
                "/favicon.ico"
            })
    @DisplayName("Q-31 §5 MUST: an unknown segment is a failure")
    @Holds("Q-31")
    void failsOnUnknownSegments(String path) {
        assertThat(Rdap.get(path).status()).isIn(400, 404, 501);
        assertThat(Rdap.get(path).json().has("errorCode")).isTrue();
    }
}
