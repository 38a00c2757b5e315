package org.cadastre.report.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.cadastre.country.CountryFigures;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.cadastre.report.FiguresCsv;
import org.cadastre.report.FiguresJson;
import org.cadastre.report.equity.EquityPath;
import org.cadastre.report.equity.ReadinessPath;
import org.cadastre.report.sizing.SizingPath;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What requests for figures over countries get wrong, and what is not loaded.
class FigureRefusalsTest {
    private static final List<FigurePath> PATHS = List.of(new EquityPath(), new ReadinessPath(), new SizingPath());

    private static final Snapshot SMALL = Snapshots.of("""
            2|test|1|4|20260101|20260101|+0000
            test|*|ipv4|*|1|summary
            test|*|asn|*|1|summary
            test|*|ipv6|*|2|summary
            test|KE|asn|64496|2|20200101|allocated|A
            test|KE|ipv4|192.0.2.0|128|20200101|assigned|A
            test|MW|ipv6|2001:db8::|34|20200101|allocated|B
            test|ZZ|ipv6|2001:db8:8000::|34||available|
            """);

    private static FigurePath path(String url) {
        for (FigurePath path : PATHS) {
            if (url.startsWith("/" + path.prefix())) {
                return path;
            }
        }
        throw new AssertionError(url);
    }

    private static FigureAnswer.Refused refusal(FigureSources sources, String url) {
        FigureAnswer answer = Asking.answer(path(url), sources, url);
        assertThat(answer).as(url).isInstanceOf(FigureAnswer.Refused.class);
        return (FigureAnswer.Refused) answer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/stats/equity?region=atlantis | 400 | atlantis | africa",
                "/stats/equity?region= | 400 | region | ldc",
                "/stats/equity?cut=ldc,nothing | 400 | nothing | lldc",
                "/stats/equity?cut=ldc, | 400 | cut | sids",
                "/stats/equity?populationYear=1959 | 400 | 1959 | a year from 1960 to 2024",
                "/stats/equity?populationYear=02024 | 400 | 02024 | a year from 1960 to 2024",
                "/stats/equity?family=ipv5 | 400 | ipv5 | one of ipv6, ipv4, asn",
                "/stats/equity?without-top=-1 | 400 | -1 | from 0 to 1000",
                "/stats/equity?without-top=1001 | 400 | 1001 | from 0 to 1000",
                "/stats/equity?table=scores | 400 | scores | lorenz",
                "/stats/equity?unit=48 | 400 | unit | populationYear",
                "/stats/equity.pdf | 400 | pdf | csv",
                "/stats/equity/africa | 404 | nothing | /stats/equity",
                "/stats/readiness?family=ipv4 | 400 | family | region",
                "/stats/readiness?cut=0 | 400 | 0 | ldc",
                "/stats/sizing?unit=31 | 400 | 31 | from 32 to 64",
                "/stats/sizing?unit=065 | 400 | 065 | from 32 to 64",
                "/stats/sizing?unit=%D9%A4%D9%A8 | 400 | unit | from 32 to 64",
                "/stats/sizing?hd=0 | 400 | 0 | above 0 and at most 1",
                "/stats/sizing?hd=1.01 | 400 | 1.01 | above 0 and at most 1",
                "/stats/sizing?hd=NaN | 400 | NaN | above 0 and at most 1",
                "/stats/sizing?hd=1e-1 | 400 | 1e-1 | above 0 and at most 1",
                "/stats/sizing?hd=.5 | 400 | .5 | above 0 and at most 1",
                "/stats/sizing?cut=ldd | 400 | ldd | ldc",
            })
    void saysWhatIsAllowed(String url, int status, String named, String allowed) {
        FigureAnswer.Refused refused = refusal(new FigureSources(SMALL, Asking.countries()), url);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.description()).contains(named, allowed);
    }

    @ParameterizedTest
    @CsvSource({"/stats/equity", "/stats/readiness", "/stats/sizing"})
    void namesTheKeyOfAFileThatIsNotThere(String url) {
        FigureAnswer.Refused none = refusal(new FigureSources(SMALL), url);
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.description()).contains("figures.population");
        CountryFigures people = CountryFigures.load(null, RegistryData.file("country/population.csv.gz"), List.of());
        FigureAnswer.Refused noGroups = refusal(new FigureSources(SMALL, people), url);
        assertThat(noGroups.status()).isEqualTo(404);
        assertThat(noGroups.description()).contains("figures.classification");
    }

    @Test
    void answersWhereNobodyHoldsAnything() {
        Snapshot empty = Snapshots.of("""
                2|test|1|1|20260101|20260101|+0000
                test|*|ipv4|*|0|summary
                test|*|asn|*|0|summary
                test|*|ipv6|*|1|summary
                test||ipv6|2001:db8::|32||available|
                """);
        for (FigurePath path : PATHS) {
            Figures figures = Asking.figures(path, new FigureSources(empty, Asking.countries()), "/" + path.prefix());
            assertThat(new String(FiguresJson.of(figures), StandardCharsets.UTF_8))
                    .doesNotContain("NaN")
                    .doesNotContain("Infinity");
        }
    }

    /// Parameters of all kinds, allowed and not, in any number: each request is answered or refused with a reason.
    @Test
    void answersAnyParameters() {
        Random random = new Random(5);
        FigureSources sources = new FigureSources(SMALL, Asking.countries());
        int answered = 0;
        for (int round = 0; round < 4000; round++) {
            String url = "/" + PATHS.get(random.nextInt(PATHS.size())).prefix() + ending(random) + query(random);
            FigureRequest.Reading reading =
                    FigureRequest.read(url.substring(0, url.indexOf('?')), url.substring(url.indexOf('?') + 1));
            if (reading.request() == null) {
                continue;
            }
            FigureAnswer answer = path(url).answer(sources, Objects.requireNonNull(reading.request()));
            switch (answer) {
                case FigureAnswer.Tables(Figures figures, String table) -> {
                    assertThat(FiguresCsv.of(figures.table(table))).isNotEmpty();
                    assertThat(FiguresJson.of(figures)).isNotEmpty();
                    answered++;
                }
                case FigureAnswer.Body body -> assertThat(body.body()).isNotEmpty();
                case FigureAnswer.Refused refused -> {
                    assertThat(refused.status()).isIn(400, 404);
                    assertThat(refused.description()).endsWith(".");
                }
            }
        }
        assertThat(answered).isGreaterThan(100);
    }

    private static final List<String> NAMES = List.of(
            "region", "cut", "populationYear", "family", "without-top", "unit", "hd", "table", "format", "asOf", "x");
    private static final List<String> VALUES = List.of(
            "africa",
            "ldc",
            "ldc,lldc",
            "ldc%2Bsids",
            "non-africa",
            "africa*ldc",
            "*",
            "%2B",
            ",",
            "world",
            "002",
            "2024",
            "2016",
            "ipv4",
            "asn",
            "0",
            "2",
            "1",
            "0.5",
            "48",
            "56",
            "64",
            "32",
            "cuts",
            "blocks",
            "groups",
            "json",
            "csv",
            "svg",
            "",
            "%00",
            "9999999999999999999",
            "-1",
            "%F0%9F%8C%8D",
            "non-",
            "non-non-ldc");

    private static String ending(Random random) {
        return List.of("", "", "", ".json", ".csv", ".svg", ".html", "/x").get(random.nextInt(8));
    }

    private static String query(Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(NAMES.get(random.nextInt(NAMES.size())) + "=" + VALUES.get(random.nextInt(VALUES.size())));
        }
        return "?" + String.join("&", parts);
    }
}
