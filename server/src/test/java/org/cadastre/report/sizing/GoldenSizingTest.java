package org.cadastre.report.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.cadastre.report.Figures;
import org.cadastre.report.TableRows;
import org.cadastre.report.frame.Asking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sizes of a reserved block, measured once by other means, with the people of 2024.
class GoldenSizingTest {
    private static Figures sizing(int unit) {
        return Asking.figures(
                new SizingPath(),
                "/stats/sizing?cut=ldc,ldc%2Blldc%2Bsids&hd=0.94&populationYear=2024&unit=" + unit,
                "rir/delegated-afrinic-extended-20260505.xz");
    }

    @ParameterizedTest
    @CsvSource({
        "56, ldc, 45, 45, /26, 330, /23, /21",
        "56, ldc+lldc+sids, 106, 101, /26, 410, /23, /21",
        "56, world, 249, 215, /23, 2507, /20, /18",
        "48, ldc, 45, 45, /18, 82513, /15, /13",
        "48, ldc+lldc+sids, 106, 101, /18, 93603, /15, /13",
        "48, world, 249, 215, /15, 624306, /12, /10",
    })
    void sizesABlock(
            int unit,
            String group,
            int countries,
            int counted,
            String largest,
            long units,
            String block,
            String nibble) {
        Map<String, String> row = TableRows.row(sizing(unit).table("blocks"), "group", group);
        assertThat(row)
                .containsEntry("countries", Integer.toString(countries))
                .containsEntry("counted", Integer.toString(counted))
                .containsEntry("largest", largest)
                .containsEntry("units", Long.toString(units))
                .containsEntry("block", block)
                .containsEntry("nibbleBlock", nibble);
    }

    @Test
    void showsHowThePoolOfARegistryIsUsed() {
        Map<String, String> row = TableRows.row(sizing(48).table("pools"), "pool", "2c00::/12");
        assertThat(row).containsEntry("registry", "afrinic").containsEntry("units", "1048576");
        assertThat(TableRows.number(row, "available")).isEqualTo(0.94691, within(0.000005));
        assertThat(TableRows.number(row, "reserved")).isEqualTo(0.04233, within(0.000005));
        assertThat(TableRows.number(row, "allocated")).isEqualTo(0.01076, within(0.000005));
        assertThat(TableRows.number(row, "assigned")).isEqualTo(0.000001, within(0.0000005));
    }
}
