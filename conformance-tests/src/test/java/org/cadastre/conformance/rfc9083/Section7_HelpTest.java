package org.cadastre.conformance.rfc9083;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/// RFC 9083 §7: the body of help.
@Timeout(60)
class Section7_HelpTest {
    @Test
    @DisplayName("R-19 §7 MUST: rdapConformance and notices, and no object")
    @Holds("R-19")
    void givesConformanceAndNotices() {
        JsonNode help = Rdap.get("/help").json();
        assertThat(help.propertyNames()).containsOnly("rdapConformance", "notices", "reverse_search_properties");
    }

    @Test
    @DisplayName("C-2 §4.1 MUST: help lists every id that any answer has")
    @Holds("C-2")
    void listsEveryIdInUse() {
        List<String> ids = RdapResponse.texts(Rdap.get("/help").json().path("rdapConformance"));
        for (String path : new String[] {"/ip/192.0.2.5", "/autnum/64496", "/ip/192.0.1.1"}) {
            assertThat(ids).containsAll(RdapResponse.texts(Rdap.get(path).json().path("rdapConformance")));
        }
    }

    @Test
    @DisplayName("Q-30, design §2.3: help names limits, authentication and the snapshot")
    @Holds("Q-30")
    void tellsAboutTheService() {
        assertThat(Rdap.get("/help").json().path("notices").toString())
                .containsIgnoringCase("limit")
                .containsIgnoringCase("authentication")
                .containsIgnoringCase("snapshot")
                .containsIgnoringCase("search");
    }
}
