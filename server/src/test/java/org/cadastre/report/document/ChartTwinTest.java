package org.cadastre.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.cadastre.country.Language;
import org.cadastre.report.document.testing.Samples;
import org.junit.jupiter.api.Test;

/// The table beside each chart has the chart's own figures, all of them.
class ChartTwinTest {
    @Test
    void aTableHasEveryBarWithTheTextThatStandsAtIt() {
        BarChart chart = chart(BarChart.class, 0);
        List<List<String>> rows = chart.twin().rows();
        assertThat(rows).hasSameSizeAs(chart.groups());
        for (int i = 0; i < rows.size(); i++) {
            BarChart.Group group = chart.groups().get(i);
            assertThat(rows.get(i).getFirst()).isEqualTo(group.label());
            assertThat(rows.get(i).subList(1, rows.get(i).size()))
                    .isEqualTo(group.values().stream().map(BarChart.Value::text).toList());
        }
        assertThat(rows.get(2)).contains("n/a");
    }

    @Test
    void aTableHasEverySlotWithTheNameOfItsState() {
        SlotMap chart = chart(SlotMap.class, 0);
        assertThat(chart.twin().rows())
                .isEqualTo(chart.slots().stream()
                        .map(slot ->
                                List.of(slot.name(), slot.mark(), chart.states().get(slot.state())))
                        .toList());
        int all = 0;
        for (int i = 0; i < chart.states().size(); i++) {
            all += chart.count(i);
        }
        assertThat(all).isEqualTo(chart.slots().size());
    }

    @Test
    void aTableHasEveryPointOfEveryCurve() {
        LorenzChart chart = chart(LorenzChart.class, 0);
        List<List<String>> rows = chart.twin().rows();
        assertThat(rows).hasSize(60);
        assertThat(rows.get(19)).containsExactly("2022-01-01", rows.get(39).get(1), "100.00\u00A0%", "100.00\u00A0%");
        LorenzChart.Point fifth = chart.curves().get(1).points().get(4);
        assertThat(rows.get(24)).contains(FigureText.percent(fifth.up()));
    }

    @Test
    void aTableHasADateOnceAndLeavesOutWhatALineLacks() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        LocalDate second = LocalDate.of(2025, 1, 1);
        TimeChart chart = new TimeChart(
                "t",
                "T",
                "d",
                "Date",
                "Units",
                List.of(
                        new TimeChart.Line("a", List.of(new TimeChart.Point(second, 2, "two"))),
                        new TimeChart.Line(
                                "b",
                                List.of(
                                        new TimeChart.Point(first, 1, "one"),
                                        new TimeChart.Point(second, 3, "three")))));
        assertThat(chart.twin().rows())
                .containsExactly(List.of("2024-01-01", "", "one"), List.of("2025-01-01", "two", "three"));
    }

    @Test
    void chartsRefuseWhatCannotBeDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BarChart.Value(-1, "-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new BarChart.Value(Double.POSITIVE_INFINITY, "all"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeChart.Point(LocalDate.of(2024, 1, 1), Double.NaN, "n/a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LorenzChart.Curve(
                        "c", List.of(new LorenzChart.Point("a", 0.5, 0.2), new LorenzChart.Point("b", 0.4, 0.3))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LorenzChart.Curve("c", List.of(new LorenzChart.Point("a", 0.5, 1.2))));
        assertThatIllegalArgumentException().isThrownBy(() -> new SlotMap.Slot("3fff::/28", "LONG", 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SlotMap(
                        "s", "S", "d", "Slot", "Mark", "State", List.of("a"), List.of(new SlotMap.Slot("x", "", 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarChart(
                        "b", "B", "d", "l", "v", List.of("one", "two"), List.of(new BarChart.Group("g", List.of()))));
    }

    private static <T extends Chart> T chart(Class<T> type, int index) {
        return Samples.charts(Language.ENGLISH).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList()
                .get(index);
    }
}
