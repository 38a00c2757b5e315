package org.cadastre.report.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cadastre.country.CountryFigures;
import org.cadastre.country.CountryList;
import org.cadastre.country.Period;
import org.cadastre.number.NumberKind;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.cadastre.report.FiguresJson;
import org.cadastre.report.TableRows;
import org.cadastre.report.frame.Asking;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final String LACNIC = "rir/delegated-lacnic-extended-20230323.xz";
    private static final String ARIN = "rir/delegated-arin-20130812.xz";
    private static final String AFRINIC = "rir/delegated-afrinic-extended-20260821.xz";
    private static final String AFRINIC_2016 = "rir/delegated-afrinic-extended-20160223.xz";

    /// A plain file has no holders, and its registry is another region's.
    @Test
    void tellsWhoIsServedByAnotherRegion() {
        Figures figures = Asking.figures(
                new EquityPath(), "/stats/equity?region=419&family=ipv4&populationYear=2020", LACNIC, ARIN);
        Map<String, String> summary = TableRows.of(figures.table("summary")).getFirst();
        assertThat(summary).containsEntry("registries", "lacnic");
        assertThat(TableRows.column(figures.table("served-elsewhere"), "country"))
                .contains("JM", "BS", "BB", "PR")
                .doesNotContain("BR", "AR", "MX", "CU");
        assertThat(TableRows.row(figures.table("served-elsewhere"), "country", "JM"))
                .containsEntry("registries", "arin");
        assertThat(summary)
                .containsEntry(
                        "servedElsewhere",
                        Integer.toString(
                                figures.table("served-elsewhere").rows().size()));
        assertThat(TableRows.column(figures.table("none"), "country")).doesNotContain("JM", "BS");
        assertThat(figures.notes()).anyMatch(note -> note.contains("name no holders") && note.contains("arin"));
        assertThat(figures.notes()).noneMatch(note -> note.contains("lacnic"));
    }

    /// Where no row says who holds it, there is no number of holders, which is not the same as 0.
    @Test
    void knowsNoHoldersWhereNoRowNamesOne() {
        String file = "rir/delegated-ripencc-20140803.xz";
        Figures figures = Asking.figures(new EquityPath(), "/stats/equity?region=europe", file);
        assertThat(TableRows.of(figures.table("summary")).getFirst())
                .containsEntry("holders", "n/a")
                .containsEntry("holdersPerMillion", "n/a");
        assertThat(figures.table("concentration").rows()).isEmpty();
        Figures readiness = Asking.figures(new ReadinessPath(), "/stats/readiness?region=europe", file);
        assertThat(TableRows.row(readiness.table("groups"), "group", "europe"))
                .containsEntry("holders", "n/a")
                .containsEntry("readiness", "n/a");
    }

    /// All registries are those of the world, so that nobody is served by another region.
    @Test
    void takesEveryRegistryAsOneOfTheWorld() {
        Figures figures = Asking.figures(new EquityPath(), "/stats/equity?populationYear=2020", LACNIC, ARIN);
        assertThat(TableRows.of(figures.table("summary")).getFirst()).containsEntry("registries", "arin lacnic");
        assertThat(figures.table("served-elsewhere").rows()).isEmpty();
    }

    /// No registry has most of its rows in eastern Africa; shares are then of what its countries have.
    @Test
    void takesTheCountriesAsTheWholeWhereNoFileIsTheRegions() {
        Figures figures = Asking.figures(new EquityPath(), "/stats/equity?region=eastern-africa", AFRINIC);
        assertThat(TableRows.of(figures.table("summary")).getFirst()).containsEntry("registries", "");
        assertThat(figures.table("outside").rows()).isEmpty();
        assertThat(figures.table("served-elsewhere").rows()).isEmpty();
        double shares = TableRows.of(figures.table("countries")).stream()
                .mapToDouble(row -> TableRows.number(row, "share"))
                .sum();
        assertThat(shares).isBetween(0.9, 1.0);
    }

    @Test
    void listsWhatAFileHasOfOtherRegions() {
        Figures figures =
                Asking.figures(new EquityPath(), "/stats/equity?region=africa&populationYear=2024", AFRINIC_2016);
        assertThat(TableRows.column(figures.table("outside"), "country")).containsExactly("CA", "NL");
        assertThat(TableRows.column(figures.table("outside"), "amount")).containsExactly("65536", "1");
        assertThat(TableRows.column(figures.table("without-population"), "country"))
                .containsExactly("EH", "IO", "RE", "SH", "TF", "YT");
    }

    @Test
    void hasTheEndOfTheCurveAtOneAndOne() {
        Figures figures = Asking.figures(new EquityPath(), "/stats/equity?region=africa", AFRINIC);
        List<Map<String, String>> points = TableRows.of(figures.table("lorenz"));
        assertThat(points).hasSize(3 * 54);
        for (int curve = 0; curve < 3; curve++) {
            List<Map<String, String>> ofCurve = points.subList(curve * 54, curve * 54 + 54);
            assertThat(ofCurve.getLast())
                    .containsEntry("place", "54")
                    .containsEntry("share", "1.000000")
                    .containsEntry("populationShare", "1.000000");
            assertThat(ofCurve)
                    .extracting(row -> TableRows.number(row, "share"))
                    .isSorted();
        }
    }

    @Test
    void saysTheHdRatioOfAPoolInItsUnit() {
        Figures figures = Asking.figures(new EquityPath(), "/stats/equity?region=africa", AFRINIC);
        Map<String, String> pool = TableRows.row(figures.table("pools"), "pool", "2c00::/12");
        assertThat(pool).containsEntry("unit", "/32").containsEntry("units", "1048576");
        double delegated = TableRows.number(pool, "delegated");
        assertThat(TableRows.number(pool, "hdRatio"))
                .isEqualTo(Math.log(delegated) / (20 * Math.log(2)), within(0.000001));
        assertThat(TableRows.row(figures.table("pools"), "pool", "all")).containsEntry("registry", "afrinic");
    }

    @Test
    void cutsByAListAsItWasOnTheDayOfTheFile() {
        CountryList before = CountryList.of("pilot", List.of("KE", "MW"), new Period(null, LocalDate.of(2020, 1, 1)));
        CountryList after = CountryList.of("pilot", List.of("ZA"), new Period(LocalDate.of(2020, 1, 1), null));
        CountryFigures countries = Asking.countries(before, after);
        for (String file : List.of(AFRINIC_2016, AFRINIC)) {
            FigureSources sources = new FigureSources(Asking.sources(file).snapshot(), countries);
            Figures figures = Asking.figures(new EquityPath(), sources, "/stats/equity?region=africa&cut=pilot,ldc");
            assertThat(TableRows.row(figures.table("cuts"), "cut", "pilot"))
                    .containsEntry("countries", file.equals(AFRINIC) ? "1" : "2");
        }
    }

    @Test
    void takesTheNewestPeopleNotLaterThanTheFile() {
        assertThat(Asking.figures(new EquityPath(), "/stats/equity", AFRINIC_2016)
                        .parameters())
                .containsEntry("populationYear", "2016");
        assertThat(Asking.figures(new EquityPath(), "/stats/equity", AFRINIC).parameters())
                .containsEntry("populationYear", "2024");
    }

    @Test
    void givesTheSameBytesTwiceWithTheDigestOfEachFile() {
        String url = "/stats/equity?region=africa&cut=ldc,non-ldc";
        Snapshot again = Snapshots.withPools(RegistryData.file(AFRINIC));
        Figures figures = Asking.figures(new EquityPath(), new FigureSources(again, Asking.countries()), url);
        assertThat(FiguresJson.of(figures)).isEqualTo(FiguresJson.of(Asking.figures(new EquityPath(), url, AFRINIC)));
        assertThat(figures.inputs())
                .hasSize(3)
                .allMatch(input -> input.sha256().length() == 64)
                .extracting(Figures.Input::name)
                .containsExactly("afrinic 2026-08-21", "classification", "population");
    }

    /// What IANA gives to a registry is held by nobody until the registry gives it on.
    @Test
    void leavesOutWhatIanaGives() {
        Snapshot snapshot = Snapshots.of("""
                2|iana|1|1|20260101|20260101|+0000
                iana|*|ipv4|*|0|summary
                iana|*|asn|*|0|summary
                iana|*|ipv6|*|1|summary
                iana|ZZ|ipv6|2001:db8::|32|20200101|allocated|test
                """, """
                2|test|1|1|20260101|20260101|+0000
                test|*|ipv4|*|0|summary
                test|*|asn|*|0|summary
                test|*|ipv6|*|1|summary
                test|KE|ipv6|2001:db8::|34|20200101|allocated|A
                """);
        assertThat(Ledger.of(snapshot, NumberKind.IPV6).lots())
                .extracting(Lot::code, Lot::registry, Lot::rows)
                .containsExactly(tuple("KE", "test", 1));
    }

    @Test
    void saysThatAWorldIsSimulated() {
        Snapshot world = Snapshots.of("""
                # world: simulated
                2|test|1|1|20260101|20260101|+0000
                test|*|ipv4|*|0|summary
                test|*|asn|*|0|summary
                test|*|ipv6|*|1|summary
                test|KE|ipv6|3fff:10::|32|20200101|allocated|A
                """);
        FigureSources sources = new FigureSources(world, Asking.countries());
        assertThat(Asking.figures(new EquityPath(), sources, "/stats/equity").notes())
                .anyMatch(note -> note.contains("simulated"));
        assertThat(Asking.figures(new ReadinessPath(), sources, "/stats/readiness")
                        .notes())
                .anyMatch(note -> note.contains("simulated"));
        FigureAnswer answer = Asking.answer(new EquityPath(), sources, "/stats/equity.svg");
        assertThat(answer)
                .isInstanceOfSatisfying(
                        FigureAnswer.Body.class,
                        body -> assertThat(new String(body.body(), StandardCharsets.UTF_8))
                                .contains("(simulated)"));
    }

    /// Random nested rows of AS numbers, against a look at each number: the deepest row around it says whose it is.
    @Test
    void countsEachNumberOnceForTheDeepestRow() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            Nest nest = new Nest(random);
            Snapshot snapshot = Snapshots.of(nest.file());
            Map<String, Long> counted = new TreeMap<>();
            Set<String> holders = new TreeSet<>();
            for (Lot lot : Ledger.of(snapshot, NumberKind.AUTNUM).lots()) {
                long amount = lot.amount().count().longValueExact();
                if (amount > 0) {
                    counted.merge(lot.code(), amount, Long::sum);
                }
                holders.add(lot.code() + " "
                        + snapshot.holders().holder(lot.holder()).handle());
            }
            assertThat(counted).as("round " + round + "\n" + nest.file()).isEqualTo(nest.amounts());
            assertThat(holders).isEqualTo(nest.holders());
        }
    }

    /// Rows of AS numbers of one registry, each inside another or apart, no two the same.
    private static final class Nest {
        private static final int BASE = 64_496;
        private static final String[] COUNTRIES = {"KE", "MW", "ZA"};

        private record Row(int from, int to, String country, String status, String holder) {}

        private final List<Row> rows = new ArrayList<>();

        Nest(Random random) {
            fill(random, 0, 40 + random.nextInt(60), 0);
        }

        private void fill(Random random, int from, int to, int depth) {
            int at = from;
            while (at < to) {
                int end = Math.min(to, at + 1 + random.nextInt(20));
                boolean whole = at == from && end == to;
                if (random.nextInt(4) > 0 && !whole) {
                    rows.add(new Row(
                            at,
                            end,
                            COUNTRIES[random.nextInt(3)],
                            depth > 0 || random.nextInt(3) > 0 ? "allocated" : "assigned",
                            "H" + random.nextInt(5)));
                    if (depth < 3 && end - at > 2 && random.nextBoolean()) {
                        fill(random, at, end, depth + 1);
                    }
                }
                at = end;
            }
        }

        String file() {
            StringBuilder out = new StringBuilder("2|test|1|" + rows.size() + "|20260101|20260101|+0000\n")
                    .append("test|*|ipv4|*|0|summary\ntest|*|asn|*|")
                    .append(rows.size())
                    .append("|summary\ntest|*|ipv6|*|0|summary\n");
            for (Row row : rows) {
                out.append("test|").append(row.country).append("|asn|").append(BASE + row.from);
                out.append('|').append(row.to - row.from).append("|20200101|").append(row.status);
                out.append('|').append(row.holder).append('\n');
            }
            return out.toString();
        }

        Map<String, Long> amounts() {
            Map<String, Long> amounts = new TreeMap<>();
            for (int number = 0; number < 100; number++) {
                Row deepest = null;
                for (Row row : rows) {
                    boolean around = row.from <= number && number < row.to;
                    if (around && (deepest == null || row.to - row.from < deepest.to - deepest.from)) {
                        deepest = row;
                    }
                }
                if (deepest != null) {
                    amounts.merge(deepest.country, 1L, Long::sum);
                }
            }
            return amounts;
        }

        Set<String> holders() {
            Set<String> holders = new TreeSet<>();
            rows.forEach(row -> holders.add(row.country + " " + row.holder));
            return holders;
        }
    }
}
