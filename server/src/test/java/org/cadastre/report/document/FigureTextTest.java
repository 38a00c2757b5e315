package org.cadastre.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FigureTextTest {
    @Test
    void roundsToTheDecimalsAskedFor() {
        assertThat(FigureText.decimal(0.0975, 3)).isEqualTo("0.098");
        assertThat(FigureText.decimal(2, 2)).isEqualTo("2.00");
        assertThat(FigureText.decimal(-0.5, 1)).isEqualTo("-0.5");
        assertThat(FigureText.percent(0.3605)).isEqualTo("36.05\u00A0%");
    }

    @Test
    void partsThousandsFromTenThousandOn() {
        assertThat(FigureText.decimal(9999, 0)).isEqualTo("9999");
        assertThat(FigureText.decimal(10_000, 0)).isEqualTo("10\u00A0000");
        assertThat(FigureText.decimal(-1_234_567.25, 2)).isEqualTo("-1\u00A0234\u00A0567.25");
    }

    @Test
    void doesNotDependOnTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(FigureText.decimal(12_345.5, 1)).isEqualTo("12\u00A0345.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
