package org.cadastre.report.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.cadastre.report.Figures;
import org.cadastre.report.TableRows;
import org.cadastre.report.frame.Asking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many holders have IPv6, of a real file, measured once by other means.
class GoldenReadinessTest {
    @ParameterizedTest
    @CsvSource({
        "africa, 2929, 1491, 0.509",
        "ldc, 724, 427, 0.590",
        "not ldc, 2210, 1063, 0.481",
        "lldc, 347, 213, 0.614",
        "all-areas, 2937, 1495, 0.509",
    })
    void countsHoldersOfAfrica(String group, int holders, int withIpv6, double readiness) {
        Figures figures = Asking.figures(
                new ReadinessPath(),
                "/stats/readiness?region=africa&populationYear=2024",
                "rir/delegated-afrinic-extended-20260821.xz");
        Map<String, String> row = TableRows.row(figures.table("groups"), "group", group);
        assertThat(row)
                .containsEntry("holders", Integer.toString(holders))
                .containsEntry("withIpv6", Integer.toString(withIpv6));
        assertThat(TableRows.number(row, "readiness")).isEqualTo(readiness, within(0.0005));
    }
}
