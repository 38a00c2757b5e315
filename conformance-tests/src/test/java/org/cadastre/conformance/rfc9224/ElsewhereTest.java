package org.cadastre.conformance.rfc9224;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.conformance.FixtureRegistry;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 7480 §5.2 and the NRO profile §6.1: a registry that transferred 203.0.113.0/24 leads to who has it now.
@Timeout(120)
class ElsewhereTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ip/203.0.113.0",
                "/ip/203.0.113.255",
                "/ip/203.0.113.0/24",
                "/ip/203.0.113.128/25",
                "/domain/113.0.203.in-addr.arpa",
                "/domain/9.113.0.203.in-addr.arpa"
            })
    @DisplayName("H-08 H-09 N-13: all that is inside is redirected to a whole URL, without the query string")
    @Holds({"H-08", "H-09", "N-13"})
    void redirectsWhatWasTransferred(String path) {
        for (String asked : new String[] {path, path + "?token=secret&x=1"}) {
            RdapResponse response = FixtureRegistry.get().get(asked);
            assertThat(response.status()).isEqualTo(302);
            assertThat(response.header("Location")).isEqualTo(FixtureRegistry.ELSEWHERE + path);
            assertThat(response.json().path("rdapConformance").size()).isPositive();
            assertThat(response.text()).doesNotContain("secret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ip/203.0.112.0/23", "/ip/192.0.2.5", "/ip/203.0.114.1", "/domain/0.203.in-addr.arpa"})
    @DisplayName("N-13: what is not wholly inside is not")
    @Holds("N-13")
    void answersWhatIsNotInsideItself(String path) {
        RdapResponse response = FixtureRegistry.get().get(path);
        assertThat(response.status()).isIn(200, 404);
        assertThat(response.header("Location")).isEmpty();
    }
}
