package org.cadastre.report.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.report.Figures;
import org.cadastre.report.TableRows;
import org.cadastre.report.frame.Asking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Compares holders and first days of real files with those that [RawFigures] has from their lines.
class ReadinessOracleTest {
    @ParameterizedTest
    @CsvSource({
        "africa, Africa, 2024, rir/delegated-afrinic-extended-20260505.xz",
        "americas, Americas, 2022, rir/delegated-lacnic-extended-20240208.xz",
    })
    void agreesWithTheLinesOfAFile(String region, String name, int year, String file) {
        RawFigures raw = new RawFigures(year, file);
        Figures figures = Asking.figures(
                new ReadinessPath(), "/stats/readiness?region=" + region + "&populationYear=" + year, file);
        Set<String> all = raw.countries("Region Name", name);
        for (String code : all) {
            Map<String, String> row = TableRows.row(figures.table("countries"), "country", code);
            compare(raw, row, Set.of(code));
            String day = raw.first("ipv6", code);
            assertThat(row.getOrDefault("firstIpv6", "").replace("-", "")).isEqualTo(day.isEmpty() ? "n/a" : day);
        }
        Set<String> counted = new TreeSet<>(all);
        counted.retainAll(raw.people().keySet());
        compare(raw, TableRows.row(figures.table("groups"), "group", "all-areas"), all);
        compare(raw, TableRows.row(figures.table("groups"), "group", region), counted);
        Set<String> islands = raw.countries("Small Island Developing States (SIDS)", "x");
        Set<String> others = new TreeSet<>(counted);
        others.removeAll(islands);
        compare(raw, TableRows.row(figures.table("groups"), "group", "not sids"), others);
        counted.retainAll(islands);
        compare(raw, TableRows.row(figures.table("groups"), "group", "sids"), counted);
        long begun =
                all.stream().filter(code -> !raw.first("ipv6", code).isEmpty()).count();
        assertThat(TableRows.column(figures.table("years"), "countriesSoFar").getLast())
                .isEqualTo(Long.toString(begun));
    }

    private static void compare(RawFigures raw, Map<String, String> row, Set<String> codes) {
        Set<String> others = new HashSet<>(raw.holders("ipv4", codes));
        others.addAll(raw.holders("asn", codes));
        Set<String> ipv6 = raw.holders("ipv6", codes);
        Set<String> both = new HashSet<>(ipv6);
        both.retainAll(others);
        assertThat(row)
                .containsEntry("holders", Integer.toString(others.size()))
                .containsEntry("withIpv6", Integer.toString(both.size()))
                .containsEntry("onlyIpv6", Integer.toString(ipv6.size() - both.size()));
    }
}
