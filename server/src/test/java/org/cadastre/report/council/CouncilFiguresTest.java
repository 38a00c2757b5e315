package org.cadastre.report.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.cadastre.country.CountryFigures;
import org.cadastre.report.FigureSources;
import org.cadastre.report.TableRows;
import org.cadastre.report.frame.Asking;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;

class CouncilFiguresTest {
    private static final FigureSources SMALL = new FigureSources(
            Snapshots.of(StatisticsFile.of("exreg", "20260101").row("CH|ipv6|2001:db8::|48|20120606|assigned|a1")));

    @Test
    void saysOfEveryClauseWhatTheDataCannotSay() {
        List<Map<String, String>> absent =
                TableRows.of(Reports.of(SMALL).part("absent").table("absent"));
        assertThat(absent)
                .extracting(row -> row.get("clause") + " " + row.get("item"))
                .containsExactly(
                        "a reservation-expiry",
                        "c requests",
                        "c policies",
                        "c registry-tree",
                        "d cir-status",
                        "e contacts",
                        "e trainings",
                        "e partners",
                        "a sizing-48",
                        "a sizing-56",
                        "b equity",
                        "e readiness");
        assertThat(absent.getLast().get("reason")).contains("figures.population");
    }

    @Test
    void refusesAPoolRegionOrYearThatThereIsNot() {
        FigureSources sources = new FigureSources(SMALL.snapshot(), CountryFigures.NONE);
        assertThat(reason(new CouncilRequest(sources, sources, "", "", "", List.of("nowhere"))))
                .contains("\"nowhere\" is not allowed");
        FigureSources withCountries = new FigureSources(SMALL.snapshot(), Asking.countries());
        assertThat(reason(new CouncilRequest(withCountries, withCountries, "atlantis", "", "", List.of())))
                .contains("\"atlantis\" is not allowed");
        assertThat(reason(new CouncilRequest(withCountries, withCountries, "", "", "1066", List.of())))
                .contains("\"1066\" is not allowed");
    }

    private static String reason(CouncilRequest request) {
        return switch (CouncilFigures.of(request)) {
            case CouncilFigures.Reading.Made made -> throw new AssertionError("made");
            case CouncilFigures.Reading.Refused(String reason) -> reason;
        };
    }

    @Test
    void tellsASimulatedWorldInEveryForm() {
        CouncilFigures figures = Reports.of(new FigureSources(Reports.simulatedWorld()));
        assertThat(new String(CouncilTables.json(figures), StandardCharsets.UTF_8))
                .startsWith("{\"name\":\"report\",\"world\":\"simulated\"");
        CouncilTables.csv(figures)
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8)
                                .lines()
                                .toList())
                        .as(name)
                        .first(InstanceOfAssertFactories.STRING)
                        .endsWith(",world"));
        assertThat(new String(
                                CouncilTables.csv(figures).getOrDefault("slots.slots", new byte[0]),
                                StandardCharsets.UTF_8)
                        .lines()
                        .skip(1))
                .hasSize(256)
                .allMatch(line -> line.endsWith(",simulated"));
    }

    @Test
    void takesTheRegionThatTheRegistriesServe() {
        assertThat(HomeRegion.of(Asking.sources("rir/delegated-afrinic-extended-20260821.xz")))
                .isEqualTo("africa");
        assertThat(HomeRegion.of(Asking.sources("rir/delegated-lacnic-extended-20230323.xz")))
                .isEqualTo("latin-america-and-the-caribbean");
        assertThat(HomeRegion.of(Asking.sources(
                        "rir/delegated-afrinic-extended-20260821.xz", "rir/delegated-lacnic-extended-20230323.xz")))
                .isEqualTo("world");
        assertThat(HomeRegion.of(SMALL)).isEqualTo("world");
    }

    @Test
    void showsPoolsOneByOneAndTogether() {
        assertThat(Reports.afrinic().families().pools())
                .extracting(CouncilFigures.PoolAnswers::id)
                .containsExactly("afrinic", "2001:4200::/23", "2c00::/12");
    }
}
