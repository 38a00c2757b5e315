package org.cadastre.conformance.nro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// NRO profile §4: what every answer has.
@Timeout(60)
class Section4_CommonTest {
    private static final String ALL = "org.cadastre.conformance.Bodies#all";

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("N-02 §4.1 MUST: each response names the profile, cidr0 and one model of AS numbers")
    @Holds("N-02")
    void namesProfile(String path) {
        List<String> ids = RdapResponse.texts(Rdap.get(path).json().path("rdapConformance"));
        assertThat(ids)
                .contains("rdap_level_0", "nro_rdap_profile_0", "cidr0", "nro_rdap_profile_asn_hierarchical_0")
                .doesNotContain("nro_rdap_profile_asn_flat_0");
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#objects")
    @DisplayName("N-03 §4.2 MUST: each object has a self link, also within another")
    @Holds("N-03")
    void linksEveryObjectToItself(String path) {
        for (JsonNode object : Rdap.get(path).objects()) {
            if (object.has("objectClassName")) {
                assertThat(object.path("links"))
                        .as(object.toString())
                        .anyMatch(link -> link.path("rel").stringValue().equals("self")
                                && link.path("type").stringValue().equals("application/rdap+json"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("N-04 §4.3 MUST: notices link to the terms of service and to the report of inaccuracy")
    @Holds("N-04")
    void linksToTermsAndInaccuracyReport(String path) {
        List<String> relations = new ArrayList<>();
        for (JsonNode notice : Rdap.get(path).json().path("notices")) {
            for (JsonNode link : notice.path("links")) {
                relations.add(link.path("rel").stringValue());
            }
        }
        assertThat(relations).contains("terms-of-service", "inaccuracy-report");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("design §5.6: answers from simulated data say so")
    void saysThatDataIsSimulated(String path) {
        assertThat(Rdap.get(path).json().path("notices").toString()).containsIgnoringCase("simulated");
    }
}
