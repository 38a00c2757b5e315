package org.cadastre.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.check.answer.Breach;
import org.cadastre.conformance.check.answer.HttpAnswer;
import org.cadastre.conformance.check.answer.Profile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every breach that the bad server plants is found, where it is, and nothing else is found beside it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedBreachesTest {
    private final List<PlantedBreach> planted = PlantedBreach.all().toList();
    private BadServer server;

    @BeforeAll
    void start() throws IOException {
        server = new BadServer(planted);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.check.PlantedBreach#all")
    @Holds({
        "C-1", "C-2", "C-3", "H-04", "H-07", "H-08", "H-09", "H-10", "H-14", "H-15", "H-18", "Q-01", "Q-20", "Q-22",
        "Q-28", "R-01", "R-02", "R-03", "R-04", "R-06", "R-08", "R-09", "R-10", "R-11", "R-12", "R-13", "R-14", "R-15",
        "R-16", "R-18", "R-19", "R-20", "R-21", "J-01", "J-02", "J-03", "J-04", "J-05", "J-06", "J-07", "J-08", "J-11",
        "N-01", "N-02", "N-03", "N-04", "N-06", "N-08", "N-09", "N-10", "N-11", "N-23", "B-11", "B-12", "S-04", "S-06",
        "S-07", "S-08", "S-10", "V-02", "V-03", "V-04", "D-01", "D-02", "D-03", "D-04", "D-07", "P-01", "P-02", "P-03",
        "P-04", "P-08", "G-01", "G-02"
    })
    void findsThePlantedBreachAndNoOther(PlantedBreach breach) throws IOException {
        String url = server.url(breach);
        HttpAnswer answer = new Fetch().get(url);
        List<Breach> found = RdapCheck.check(answer, url, Profile.NRO);
        assertThat(found)
                .extracting(each -> each.rule() + " " + each.pointer())
                .as(breach.line())
                .containsExactly(breach.rule() + " " + breach.pointer());
    }

    @Test
    void plantsAtLeastSixtyBreachesOfAsManyRules() {
        assertThat(planted).hasSizeGreaterThanOrEqualTo(60);
        assertThat(planted.stream().map(PlantedBreach::rule).distinct()).hasSizeGreaterThanOrEqualTo(60);
    }
}
