package org.cadastre.report.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cadastre.report.DatedSnapshots;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.cadastre.report.TableRows;
import org.cadastre.report.frame.Asking;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/// Figures of several days side by side, and their picture.
class AsOfTest {
    private static final String AFRICA = "/stats/equity?region=africa&populationYear=2024";
    private static final String DAYS = "2016-02-23,2023-03-23,2026-08-21";

    /// Snapshots of three days.
    private record ThreeDays(NavigableMap<LocalDate, Snapshot> days) implements DatedSnapshots {
        static FigureSources sources() {
            NavigableMap<LocalDate, Snapshot> days = new TreeMap<>();
            for (String date : DAYS.split(",", -1)) {
                String file = "rir/delegated-afrinic-extended-" + date.replace("-", "") + ".xz";
                days.put(LocalDate.parse(date), Asking.sources(file).snapshot());
            }
            return new FigureSources(days.lastEntry().getValue(), Asking.countries(), new ThreeDays(days));
        }

        @Override
        public LocalDate first() {
            return days.firstKey();
        }

        @Override
        public LocalDate last() {
            return days.lastKey();
        }

        @Override
        public List<LocalDate> dates() {
            return List.copyOf(days.keySet());
        }

        @Override
        public @Nullable Snapshot asOf(LocalDate day) {
            Map.Entry<LocalDate, Snapshot> entry = days.floorEntry(day);
            return entry == null || day.isAfter(last()) ? null : entry.getValue();
        }
    }

    @Test
    void laysDaysSideBySide() {
        Figures figures = Asking.figures(new EquityPath(), ThreeDays.sources(), AFRICA + "&cut=ldc&asOf=" + DAYS);
        List<Double> ratios = new ArrayList<>();
        TableRows.of(figures.table("cuts")).forEach(row -> ratios.add(TableRows.number(row, "ratio")));
        assertThat(ratios).hasSize(3);
        assertThat(ratios.get(0)).isEqualTo(0.027, within(0.0005));
        assertThat(ratios.get(1)).isEqualTo(0.098, within(0.0005));
        assertThat(ratios.get(2)).isEqualTo(0.146, within(0.0005));
        assertThat(TableRows.column(figures.table("summary"), "withNumbers")).containsExactly("51", "52", "52");
        assertThat(figures.parameters()).containsEntry("asOf", DAYS).containsEntry("populationYear", "2024");
        assertThat(figures.inputs())
                .extracting(Figures.Input::name)
                .containsExactly(
                        "afrinic 2016-02-23",
                        "afrinic 2023-03-23",
                        "afrinic 2026-08-21",
                        "classification",
                        "population");
    }

    /// Each day is what a server with the file of that day alone would say.
    @Test
    void answersADayAsItsFileAlone() {
        Figures dated = Asking.figures(new EquityPath(), ThreeDays.sources(), AFRICA + "&asOf=2023-03-24");
        Figures alone = Asking.figures(new EquityPath(), AFRICA, "rir/delegated-afrinic-extended-20230323.xz");
        assertThat(dated.tables()).isEqualTo(alone.tables());
        assertThat(dated.inputs()).isEqualTo(alone.inputs());
        assertThat(dated.notes()).isEqualTo(alone.notes());
    }

    @Test
    void takesThePeopleOfEachDay() {
        Figures figures = Asking.figures(
                new ReadinessPath(), ThreeDays.sources(), "/stats/readiness?region=africa&cut=ldc&asOf=" + DAYS);
        assertThat(figures.parameters()).containsEntry("populationYear", "2016,2023,2024");
        assertThat(TableRows.column(figures.table("groups"), "day"))
                .hasSize(12)
                .contains("2016-02-23", "2023-03-23", "2026-08-21");
    }

    /// What was added in a group is the difference of what the lines of both files have.
    @Test
    void saysWhatWasAddedBetweenDays() {
        RawFigures first = new RawFigures(2024, "rir/delegated-afrinic-extended-20160223.xz");
        RawFigures later = new RawFigures(2024, "rir/delegated-afrinic-extended-20230323.xz");
        Set<String> africa = later.countries("Region Name", "Africa");
        africa.retainAll(later.people().keySet());
        Set<String> ldc = later.countries("Least Developed Countries (LDC)", "x");
        ldc.retainAll(africa);
        Figures figures =
                Asking.figures(new EquityPath(), ThreeDays.sources(), AFRICA + "&cut=ldc&asOf=2016-02-23,2023-03-23");
        double inRegion = added(first, later, africa);
        double inGroup = added(first, later, ldc);
        Map<String, String> row = TableRows.row(figures.table("growth"), "group", "ldc");
        assertThat(TableRows.number(row, "added")).isEqualTo(inGroup);
        assertThat(TableRows.number(row, "shareOfAdded")).isEqualTo(inGroup / inRegion, within(0.000001));
        assertThat(TableRows.number(TableRows.row(figures.table("growth"), "group", "africa"), "added"))
                .isEqualTo(inRegion);
    }

    private static double added(RawFigures first, RawFigures later, Set<String> codes) {
        BigInteger added = later.amount("ipv6", codes).subtract(first.amount("ipv6", codes));
        return added.shiftRight(80).doubleValue();
    }

    @Test
    void saysWhatBecameOfReservedSpace() {
        Figures figures = Asking.figures(
                new EquityPath(), ThreeDays.sources(), AFRICA + "&asOf=2026-08-21,2016-02-23,2023-03-23");
        List<Map<String, String>> rows = TableRows.of(figures.table("reservation-use"));
        assertThat(rows).hasSize(6);
        assertThat(rows.subList(0, 3)).allMatch(row -> "2016-02-23".equals(row.get("from")));
        double used = rows.subList(3, 6).stream()
                .mapToDouble(row -> TableRows.number(row, "used"))
                .sum();
        assertThat(used).isBetween(7.0, 8.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-02-22 | from 2016-02-23 to 2026-08-21",
                "2026-08-22 | from 2016-02-23 to 2026-08-21",
                "2023-02-29 | from 2016-02-23 to 2026-08-21",
                "today | from 2016-02-23 to 2026-08-21",
                "2023-03-23, | from 2016-02-23 to 2026-08-21",
                "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1 | at most 16",
            })
    void refusesDaysThatAreNotThere(String days, String allowed) {
        FigureAnswer answer = Asking.answer(new EquityPath(), ThreeDays.sources(), AFRICA + "&asOf=" + days);
        assertThat(answer).isInstanceOfSatisfying(FigureAnswer.Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.description()).contains(allowed);
        });
    }

    @Test
    void namesTheKeyWhereThereIsOneDayOnly() {
        FigureSources one = Asking.sources("rir/delegated-afrinic-extended-20260821.xz");
        assertThat(Asking.answer(new ReadinessPath(), one, "/stats/readiness?asOf=2026-08-21"))
                .isInstanceOfSatisfying(FigureAnswer.Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(404);
                    assertThat(refused.description()).contains("history");
                });
    }

    @ParameterizedTest
    @CsvSource({"2026-08-21, 3", "2016-02-23;2023-03-23;2026-08-21, 3", "2016-02-23;2026-08-21, 2"})
    void drawsTheCurves(String days, int curves) throws Exception {
        String url = "/stats/equity.svg?region=africa&asOf=" + days.replace(';', ',');
        String svg = svg(ThreeDays.sources(), url);
        assertThat(svg).isEqualTo(svg(ThreeDays.sources(), url)).doesNotContain("NaN");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .contains("IPv6", "africa", "2026-08-21");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("/stats/equity.csv?table=lorenz");
        List<String> names = days.indexOf(';') > 0
                ? List.of(days.split(";", -1))
                : List.of("numbers", "numbers, top 2 left out", "holders");
        assertThat(names).hasSize(curves).allMatch(svg::contains);
    }

    private static String svg(FigureSources sources, String url) {
        FigureAnswer answer = Asking.answer(new EquityPath(), sources, url);
        assertThat(answer).isInstanceOf(FigureAnswer.Body.class);
        FigureAnswer.Body body = (FigureAnswer.Body) answer;
        assertThat(body.mediaType()).isEqualTo("image/svg+xml");
        return new String(body.body(), StandardCharsets.UTF_8);
    }
}
