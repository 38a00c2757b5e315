package org.cadastre.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.cadastre.country.CountryFigures;
import org.cadastre.report.Cell;
import org.cadastre.report.DatedSnapshots;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FiguresCsv;
import org.cadastre.report.FiguresJson;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `/diff`, and the forms of its answer.
class DifferencePathTest {
    private static final Snapshot OLD = Snapshots.of(StatisticsFile.of("exreg", "20260101")
            .row("CH|ipv4|192.0.2.0|64|20120606|assigned|a1")
            .row("|ipv4|192.0.2.64|192||available|")
            .row("CH|ipv6|2001:db8::|33|20120606|allocated|a1"));
    private static final Snapshot NOW = Snapshots.of(StatisticsFile.of("exreg", "20260201")
            .row("CH|ipv4|192.0.2.0|64|20120606|assigned|a1")
            .row("MW|ipv4|192.0.2.64|64|20260115|allocated|b2")
            .row("|ipv4|192.0.2.128|128||available|")
            .row("ZA|ipv6|2001:db8::|33|20120606|allocated|a1"));

    private static final DatedSnapshots HISTORY = new DatedSnapshots() {
        @Override
        public LocalDate first() {
            return LocalDate.of(2026, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(2026, 2, 1);
        }

        @Override
        public List<LocalDate> dates() {
            return List.of(first(), last());
        }

        @Override
        public @Nullable Snapshot asOf(LocalDate day) {
            if (day.isBefore(first()) || day.isAfter(last())) {
                return null;
            }
            return day.equals(last()) ? NOW : OLD;
        }
    };

    @Test
    void tellsWhatChangedBetweenTwoDays() {
        assertThat(csv("/diff?from=2026-01-15&to=2026-02-01")).isEqualTo("""
                family,range,units,fromState,toState,fromRegistry,toRegistry,fromCountry,toCountry,fromHolder,toHolder,fromDate,toDate
                ipv4,192.0.2.64/26,0.25,available,allocated,exreg,exreg,n/a,MW,n/a,b2,n/a,20260115
                ipv6,2001:db8::/33,0.5,allocated,allocated,exreg,exreg,CH,ZA,a1,a1,20120606,20120606
                """);
    }

    @Test
    void addsUpTransitions() {
        assertThat(csv("/diff.csv?from=2026-01-01&to=2026-02-01&table=transitions&family=ipv4"))
                .isEqualTo("""
                family,from,to,units,segments
                ipv4,assigned,assigned,0.25,1
                ipv4,available,allocated,0.25,1
                ipv4,available,available,0.5,1
                """);
    }

    @Test
    void addsUpCountriesAndHolders() {
        assertThat(csv("/diff?from=2026-01-01&to=2026-02-01&table=countries")).isEqualTo("""
                family,country,share,before,gained,lost,after
                ipv4,MW,held,0,0.25,0,0.25
                ipv6,CH,held,0.5,0,0.5,0
                ipv6,ZA,held,0,0.5,0,0.5
                """);
        assertThat(csv("/diff?from=2026-01-01&to=2026-02-01&table=holders")).isEqualTo("""
                family,registry,country,before,arrived,left,after
                ipv4,exreg,n/a,1,1,0,2
                ipv4,n/a,MW,0,1,0,1
                ipv6,exreg,n/a,1,0,0,1
                ipv6,n/a,CH,1,0,1,0
                ipv6,n/a,ZA,0,1,0,1
                any,exreg,n/a,1,1,0,2
                any,n/a,MW,0,1,0,1
                any,n/a,ZA,0,1,0,1
                """);
    }

    @Test
    void saysOfWhatItWasMade() {
        FigureAnswer.Tables tables = tables("/diff?from=2026-01-01&to=2026-02-01&pool=192.0.2.0/25");
        assertThat(tables.figures().parameters())
                .containsEntry("from", "2026-01-01")
                .containsEntry("to", "2026-02-01")
                .containsEntry("family", "ipv4")
                .containsEntry("pool", "192.0.2.0/25");
        assertThat(tables.figures().inputs())
                .extracting(input -> input.name())
                .containsExactly("from exreg 2026-01-01", "to exreg 2026-02-01");
        assertThat(tables.figures().generatedAt()).hasToString("2026-02-01T00:00:00Z");
        assertThat(new String(FiguresJson.of(tables.figures()), StandardCharsets.UTF_8))
                .contains("\"units\":0.25", "\"fromCountry\":null");
    }

    @Test
    void writesLinesToRead() {
        String text = DifferenceText.of(Difference.of(OLD, NOW), OLD, NOW);
        assertThat(text)
                .startsWith("from exreg 2026-01-01, SHA-256 ")
                .contains("""

                        Transitions
                          ipv4  assigned -> assigned    0.25 /24  1 pieces
                          ipv4  available -> allocated  0.25 /24  1 pieces
                          ipv4  available -> available  0.5 /24   1 pieces
                          ipv6  allocated -> allocated  0.5 /32   1 pieces

                        Countries
                          ipv4  MW  0 + 0.25 - 0 = 0.25 /24
                        """, "\n  ipv4  exreg  1 + 1 - 0 = 2\n")
                .endsWith("""

                        Changes
                          192.0.2.64/26  available -> allocated, country none -> MW, holder none -> b2, date none -> 20260115
                          2001:db8::/33  allocated: country CH -> ZA

                        2 ranges changed
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/diff/x?from=2026-01-01&to=2026-02-01 | 404 | There is nothing at this path",
                "/diff?from=2025-12-31&to=2026-02-01 | 400 | \"2025-12-31\" is not allowed; give a day from 2026-01-01 to 2026-02-01",
                "/diff?from=2026-01-01&to=2026-02-02 | 400 | \"2026-02-02\" is not allowed; give a day from 2026-01-01 to 2026-02-01",
                "/diff?from=2026-01-01 | 400 | The date to \"\" is not allowed",
                "/diff?from=20260101&to=2026-02-01 | 400 | The date from \"20260101\" is not allowed",
                "/diff?from=2026-01-01&to=2026-02-01&family=x | 400 | give one of all, ipv4, ipv6, asn",
                "/diff?from=2026-01-01&to=2026-02-01&family=asn&pool=192.0.2.0/24 | 400 | give a block of the family asn",
                "/diff?from=2026-01-01&to=2026-02-01&pool=x | 400 | give a block of numbers",
                "/diff?from=2026-01-01&to=2026-02-01&table=x | 400 | give one of changes, transitions, countries, holders",
                "/diff?from=2026-01-01&to=2026-02-01&format=svg | 400 | give one of json, csv",
                "/diff?since=2026-01-01 | 400 | The parameter \"since\" is not allowed",
            })
    void refusesWithWhatIsAllowed(String url, int status, String words) {
        assertThat(answer(url, new FigureSources(NOW, CountryFigures.NONE, HISTORY)))
                .isInstanceOfSatisfying(FigureAnswer.Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(status);
                    assertThat(refused.description()).contains(words);
                });
    }

    @Test
    void namesTheKeyWhereThereIsNoHistory() {
        assertThat(answer("/diff?from=2026-01-01&to=2026-02-01", new FigureSources(NOW)))
                .isInstanceOfSatisfying(FigureAnswer.Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(404);
                    assertThat(refused.description()).contains("the key history");
                });
    }

    @Test
    void answersWhateverIsAsked() {
        Random random = new Random(6);
        String[] names = {"from", "to", "family", "pool", "table", "format", "x", ""};
        String[] values = {
            "2026-01-01", "2026-02-01", "-999999999-01-01", "+999999999-12-31", "all", "ipv6", "ASN", "csv", "json",
            "changes", "::/0", "0.0.0.0/0", "AS0-AS4294967295", "2001:db8::/32", "", "%00", "☃", "0000-00-00"
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder url = new StringBuilder("/diff?from=2026-01-01".substring(0, random.nextBoolean() ? 21 : 6));
            for (int parts = random.nextInt(5); parts > 0; parts--) {
                url.append('&').append(names[random.nextInt(names.length)]);
                url.append('=').append(values[random.nextInt(values.length)]);
            }
            int question = url.indexOf("?");
            FigureRequest request = FigureRequest.read(url.substring(0, question), url.substring(question + 1))
                    .request();
            if (request != null) {
                FigureAnswer answer =
                        new DifferencePath().answer(new FigureSources(NOW, CountryFigures.NONE, HISTORY), request);
                if (answer instanceof FigureAnswer.Tables tables) {
                    assertThat(FiguresJson.of(tables.figures())).isNotEmpty();
                }
            }
        }
    }

    @Test
    void takesAllNumbersAsABlock() {
        FigureAnswer.Tables tables = tables("/diff?from=2026-01-01&to=2026-02-01&pool=::/0");
        assertThat(tables.figures().table("changes").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).isEqualTo(Cell.of("2001:db8::/33")));
    }

    private static String csv(String url) {
        FigureAnswer.Tables tables = tables(url);
        return new String(FiguresCsv.of(tables.figures().table(tables.csvTable())), StandardCharsets.UTF_8);
    }

    private static FigureAnswer.Tables tables(String url) {
        return (FigureAnswer.Tables) answer(url, new FigureSources(NOW, CountryFigures.NONE, HISTORY));
    }

    private static FigureAnswer answer(String url, FigureSources sources) {
        int question = url.indexOf('?');
        FigureRequest request =
                Objects.requireNonNull(FigureRequest.read(url.substring(0, question), url.substring(question + 1))
                        .request());
        DifferencePath path = new DifferencePath();
        assertThat(request.segments().getFirst()).isEqualTo(path.prefix());
        return path.answer(sources, request);
    }
}
