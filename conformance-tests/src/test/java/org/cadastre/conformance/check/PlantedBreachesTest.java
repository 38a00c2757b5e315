package org.cadastre.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
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
