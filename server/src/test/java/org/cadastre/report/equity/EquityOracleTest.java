package org.cadastre.report.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.cadastre.report.Figures;
import org.cadastre.report.TableRows;
import org.cadastre.report.frame.Asking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Compares the figures of real files with those that [RawFigures] has from their lines.
class EquityOracleTest {
    private static final Offset<Double> CLOSE = within(0.000001);
    private static final String AFRINIC_2026 = "rir/delegated-afrinic-extended-20260821.xz";
    private static final String AFRINIC_2023 = "rir/delegated-afrinic-extended-20230323.xz";
    private static final String LACNIC_2023 = "rir/delegated-lacnic-extended-20230323.xz";
    private static final String APNIC_2016 = "rir/delegated-apnic-extended-20160223.xz";

    private static final Map<String, String> FLAGS = Map.of(
            "ldc", "Least Developed Countries (LDC)",
            "lldc", "Land Locked Developing Countries (LLDC)",
            "sids", "Small Island Developing States (SIDS)");

    @ParameterizedTest
    @CsvSource({
        "africa, ipv6, 2024, " + AFRINIC_2026,
        "africa, ipv4, 2020, " + AFRINIC_2026,
        "africa, asn, 2011, " + AFRINIC_2023,
        "asia, ipv6, 2016, " + APNIC_2016,
        "oceania, ipv4, 2015, " + APNIC_2016,
    })
    void agreesWithTheLinesOfAFile(String region, String family, int year, String file) {
        RawFigures raw = new RawFigures(year, file);
        String name = Character.toUpperCase(region.charAt(0)) + region.substring(1);
        compare(raw, raw.countries("Region Name", name), region, family, year, file);
    }

    @ParameterizedTest
    @CsvSource({"ipv6", "asn"})
    void agreesWithTheLinesOfTwoFilesOfADay(String family) {
        RawFigures raw = new RawFigures(2021, AFRINIC_2023, LACNIC_2023);
        compare(raw, raw.all(), "world", family, 2021, AFRINIC_2023, LACNIC_2023);
    }

    private static void compare(
            RawFigures raw, Set<String> region, String name, String family, int year, String... files) {
        String url = "/stats/equity?region=" + name + "&family=" + family + "&populationYear=" + year;
        Figures figures = Asking.figures(new EquityPath(), url, files);
        Map<String, Long> people = new TreeMap<>(raw.people());
        people.keySet().retainAll(region);
        boolean isOwn = !TableRows.of(figures.table("summary"))
                .getFirst()
                .getOrDefault("registries", "")
                .isEmpty();
        BigInteger whole = isOwn ? raw.amount(family, Set.of()) : raw.amount(family, region);

        summary(figures, raw, region, people, family, whole);
        cuts(figures, raw, region, people, family, whole);
        countries(figures, raw, people, family);
        curves(figures, raw, people, family, isOwn);
        Set<String> without = new TreeSet<>(region);
        without.removeAll(people.keySet());
        assertThat(TableRows.column(figures.table("without-population"), "country"))
                .containsExactlyElementsOf(without);
    }

    private static void summary(
            Figures figures,
            RawFigures raw,
            Set<String> region,
            Map<String, Long> people,
            String family,
            BigInteger whole) {
        Map<String, String> row = TableRows.of(figures.table("summary")).getFirst();
        assertThat(row)
                .containsEntry("countries", Integer.toString(region.size()))
                .containsEntry("counted", Integer.toString(people.size()))
                .containsEntry("population", Long.toString(sum(people, region)))
                .containsEntry(
                        "holders",
                        Integer.toString(raw.holders(family, people.keySet()).size()));
        assertThat(new BigDecimal(row.getOrDefault("regionAmount", ""))).isEqualByComparingTo(units(family, whole));
        assertThat(new BigDecimal(row.getOrDefault("amount", "")))
                .isEqualByComparingTo(units(family, raw.amount(family, people.keySet())));
    }

    private static void cuts(
            Figures figures,
            RawFigures raw,
            Set<String> region,
            Map<String, Long> people,
            String family,
            BigInteger whole) {
        for (Map.Entry<String, String> flag : FLAGS.entrySet()) {
            Set<String> group = raw.countries(flag.getValue(), "x");
            group.retainAll(region);
            Map<String, String> row = TableRows.row(figures.table("cuts"), "cut", flag.getKey());
            assertThat(row).containsEntry("countries", Integer.toString(group.size()));
            group.retainAll(people.keySet());
            assertThat(row).containsEntry("counted", Integer.toString(group.size()));
            if (group.isEmpty()) {
                continue;
            }
            BigInteger amount = raw.amount(family, group);
            double share = amount.doubleValue() / whole.doubleValue();
            double populationShare = (double) sum(people, group) / sum(people, people.keySet());
            assertThat(TableRows.number(row, "share")).isEqualTo(share, CLOSE);
            assertThat(TableRows.number(row, "populationShare")).isEqualTo(populationShare, CLOSE);
            assertThat(TableRows.number(row, "ratio")).isEqualTo(share / populationShare, CLOSE);
            assertThat(row)
                    .containsEntry(
                            "holders",
                            Integer.toString(raw.holders(family, group).size()));
        }
    }

    private static void countries(Figures figures, RawFigures raw, Map<String, Long> people, String family) {
        List<Map<String, String>> rows = TableRows.of(figures.table("countries"));
        assertThat(rows).hasSameSizeAs(people.keySet());
        Set<String> none = new TreeSet<>();
        for (Map<String, String> row : rows) {
            String code = row.getOrDefault("country", "");
            BigDecimal amount = units(family, raw.amount(family, Set.of(code)));
            assertThat(new BigDecimal(row.getOrDefault("amount", ""))).isEqualByComparingTo(amount);
            assertThat(TableRows.number(row, "perPerson"))
                    .isEqualTo(amount.doubleValue() / people.getOrDefault(code, 0L), within(0.000000001));
            String first = raw.first(family, code);
            assertThat(row).containsEntry("firstYear", first.isEmpty() ? "n/a" : first.substring(0, 4));
            if (amount.signum() == 0) {
                none.add(code);
            }
        }
        assertThat(TableRows.column(figures.table("none"), "country")).containsExactlyElementsOf(none);
    }

    private static void curves(
            Figures figures, RawFigures raw, Map<String, Long> people, String family, boolean isOwn) {
        List<Map.Entry<String, BigInteger>> holders =
                new ArrayList<>(raw.byHolder(family).entrySet());
        holders.sort(Map.Entry.<String, BigInteger>comparingByValue()
                .reversed()
                .thenComparing(
                        holder -> holder.getKey().substring(holder.getKey().indexOf(' '))));
        Set<String> top = new HashSet<>(
                holders.subList(0, 2).stream().map(Map.Entry::getKey).toList());
        Map<String, Double> amounts = new HashMap<>();
        Map<String, Double> withoutTop = new HashMap<>();
        for (String code : people.keySet()) {
            amounts.put(code, raw.amount(family, Set.of(code)).doubleValue());
            withoutTop.put(code, raw.amount(family, Set.of(code), top).doubleValue());
        }
        assertThat(gini(figures, "numbers", family, "0")).isEqualTo(RawFigures.gini(people, amounts), CLOSE);
        if (isOwn) {
            assertThat(gini(figures, "numbers", family, "2")).isEqualTo(RawFigures.gini(people, withoutTop), CLOSE);
        }
        for (String each : List.of("ipv4", "ipv6", "asn")) {
            Map<String, Double> counts = new HashMap<>();
            people.keySet()
                    .forEach(code -> counts.put(
                            code, (double) raw.holders(each, Set.of(code)).size()));
            assertThat(gini(figures, "holders", each, "0")).isEqualTo(RawFigures.gini(people, counts), CLOSE);
        }
    }

    private static double gini(Figures figures, String of, String family, String withoutTop) {
        for (Map<String, String> row : TableRows.of(figures.table("gini"))) {
            boolean isIt = of.equals(row.get("of"))
                    && family.equals(row.get("family"))
                    && withoutTop.equals(row.get("withoutTop"));
            if (isIt) {
                return TableRows.number(row, "gini");
            }
        }
        throw new AssertionError("no curve of " + of + " " + family + " without " + withoutTop);
    }

    private static long sum(Map<String, Long> people, Set<String> codes) {
        return codes.stream().mapToLong(code -> people.getOrDefault(code, 0L)).sum();
    }

    private static BigDecimal units(String family, BigInteger amount) {
        BigDecimal unit = family.equals("ipv6") ? new BigDecimal(BigInteger.TWO.pow(80)) : BigDecimal.ONE;
        return new BigDecimal(amount).divide(unit);
    }
}
