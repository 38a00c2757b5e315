package org.cadastre.report.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void areRoundNumbersFromZeroToTheGreatestFigure() {
        assertThat(Ticks.upTo(5.41, 6).texts()).containsExactly("0", "1", "2", "3", "4", "5", "6");
        assertThat(Ticks.upTo(0.43, 6).texts()).containsExactly("0.0", "0.1", "0.2", "0.3", "0.4", "0.5");
        assertThat(Ticks.upTo(1_000_000, 5).texts())
                .containsExactly(
                        "0", "200\u00A0000", "400\u00A0000", "600\u00A0000", "800\u00A0000", "1\u00A0000\u00A0000");
        assertThat(Ticks.upTo(0, 6).texts()).containsExactly("0", "1");
    }

    @Test
    void writeGreatNumbersWithAPowerOfTen() {
        assertThat(Ticks.upTo(1.9e24, 4).texts()).containsExactly("0", "5×10²³", "1×10²⁴", "1.5×10²⁴", "2×10²⁴");
    }

    @Test
    void reachTheGreatestFigureInNoMoreStepsThanAskedFor() {
        Random random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            double greatest = random.nextDouble() * Math.pow(10, random.nextInt(-9, 40));
            int most = 1 + random.nextInt(8);
            Ticks ticks = Ticks.upTo(greatest, most);
            assertThat(ticks.last()).isGreaterThanOrEqualTo(greatest * (1 - 1e-8));
            assertThat(ticks.values()).hasSizeBetween(2, most + 1).isSorted();
            assertThat(ticks.texts()).doesNotHaveDuplicates().hasSameSizeAs(ticks.values());
            assertThat(ticks.values().get(ticks.values().size() - 2)).isLessThan(greatest);
        }
    }

    @Test
    void areYearsMonthsOrTheDaysThemselves() {
        LocalDate start = LocalDate.of(2016, 2, 23);
        assertThat(TimeTicks.between(start, LocalDate.of(2026, 8, 21), 7).texts())
                .containsExactly("2018", "2020", "2022", "2024", "2026");
        assertThat(TimeTicks.between(start, LocalDate.of(2016, 7, 2), 7).texts())
                .containsExactly("2016-03", "2016-04", "2016-05", "2016-06", "2016-07");
        assertThat(TimeTicks.between(start, LocalDate.of(2016, 3, 9), 7).texts())
                .containsExactly("2016-02-23", "2016-03-09");
        assertThat(TimeTicks.between(start, start, 7).texts()).containsExactly("2016-02-23");
    }

    @Test
    void areNeverMoreDatesThanAskedFor() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            LocalDate first = LocalDate.of(1980, 1, 1).plusDays(random.nextInt(15_000));
            LocalDate last = first.plusDays(random.nextInt(20_000));
            int most = 2 + random.nextInt(8);
            TimeTicks ticks = TimeTicks.between(first, last, most);
            assertThat(ticks.dates())
                    .hasSizeBetween(1, most)
                    .isSorted()
                    .allSatisfy(date -> assertThat(date).isBetween(first, last));
            assertThat(ticks.texts()).hasSameSizeAs(ticks.dates()).doesNotHaveDuplicates();
        }
    }
}
