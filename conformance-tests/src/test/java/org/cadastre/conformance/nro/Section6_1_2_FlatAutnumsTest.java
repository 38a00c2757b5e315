package org.cadastre.conformance.nro;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.conformance.FixtureRegistry;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// NRO profile §6.1.2: the fixture registry in the flat model, where the block 64496-64511 is no object.
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Section6_1_2_FlatAutnumsTest {
    private FixtureRegistry registry;

    @BeforeAll
    void start() {
        registry = FixtureRegistry.withFlatAutnums();
    }

    @AfterAll
    void stop() {
        if (registry != null) {
            registry.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, /autnum/64500",
        "404, /autnum/64499",
        "404, /autnum/64511",
        "200, /ip/192.0.2.0/24",
        "200, /entity/ORG1-EX",
        "200, /autnums?handle=AS64500-EX",
        "404, /autnums?handle=ASB*",
        "404, /autnums/rirSearch1/rdap-up/64500",
        "200, /autnums/rirSearch1/rdap-down/64496-64511",
        "404, /autnums/rirSearch1/rdap-top/64499",
        "200, /help",
        "400, /autnum/AS64500"
    })
    @DisplayName(
            "N-02, N-17 MUST: what is delegated is found, the rest is 404, and every answer declares the flat model")
    @Holds({"N-02", "N-17"})
    void findsWhatIsDelegatedOnly(int status, String path) {
        RdapResponse response = registry.get(path);
        assertThat(response.status()).isEqualTo(status);
        assertThat(RdapResponse.texts(response.json().path("rdapConformance")))
                .contains("nro_rdap_profile_asn_flat_0")
                .doesNotContain("nro_rdap_profile_asn_hierarchical_0");
    }
}
