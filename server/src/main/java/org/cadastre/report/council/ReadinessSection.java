package org.cadastre.report.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.Figures;
import org.cadastre.report.document.BarChart;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Section;
import org.cadastre.report.document.TimeChart;

/// Clause (e): how many of those who hold number resources hold IPv6, where training would find them.
final class ReadinessSection {
    private final Council council;
    private final Texts texts;
    private final Figures readiness;

    private ReadinessSection(Council council, Figures readiness) {
        this.council = council;
        this.readiness = readiness;
        texts = council.texts();
    }

    static Section of(Council council) {
        List<Block> blocks = new ArrayList<>(council.absent("e"));
        Figures readiness = council.figures().families().readiness().figures();
        if (readiness != null) {
            new ReadinessSection(council, readiness).add(blocks);
        }
        return new Section("clause-e", council.texts().of("section.e"), blocks);
    }

    private void add(List<Block> blocks) {
        blocks.add(council.definition("readiness"));
        List<Row> groups = Row.of(readiness.table("groups"));
        blocks.add(chart());
        blocks.add(Shown.table(
                texts.of("e.groups"),
                groups,
                List.of(
                        council.group(),
                        council.code("day"),
                        council.number("countries", 0),
                        council.number("holders", 0),
                        council.number("withIpv6", 0),
                        council.percent("readiness"),
                        council.number("onlyIpv6", 0))));
        addYears(blocks);
        blocks.add(Shown.table(
                texts.of("e.countries", "day", Council.token(council.to())),
                council.byName(council.on(council.to(), readiness, "countries")),
                List.of(
                        council.country(),
                        council.number("holders", 0),
                        council.number("withIpv6", 0),
                        council.percent("readiness"),
                        council.number("onlyIpv6", 0),
                        council.code("firstIpv6"))));
    }

    private BarChart chart() {
        List<BarChart.Group> groups = new ArrayList<>();
        for (Row after : council.on(council.to(), readiness, "groups")) {
            List<BarChart.Value> values = new ArrayList<>();
            for (Row row : Row.of(readiness.table("groups"), "group", after.text("group"))) {
                double share = row.number("readiness");
                values.add(
                        Double.isNaN(share)
                                ? BarChart.Value.absent(texts.of("value.absent"))
                                : new BarChart.Value(share * 100, texts.percent(share)));
            }
            groups.add(new BarChart.Group(council.group(after.text("group")), values));
        }
        return new BarChart(
                "readiness",
                texts.of("e.chart"),
                texts.of("e.chart.text"),
                texts.of("column.group"),
                texts.of("column.percent"),
                council.days(),
                groups);
    }

    /// How many countries had begun by the end of each year that has ended, as of the last day.
    private void addYears(List<Block> blocks) {
        List<TimeChart.Point> points = new ArrayList<>();
        for (Row row : council.on(council.to(), readiness, "years")) {
            double count = row.number("countriesSoFar");
            LocalDate end = LocalDate.of((int) row.number("year"), 12, 31);
            points.add(new TimeChart.Point(end, count, texts.number(count, 0)));
        }
        if (!points.isEmpty()) {
            blocks.add(new TimeChart(
                    "years",
                    texts.of("e.years"),
                    texts.of("e.years.text"),
                    texts.of("column.day"),
                    texts.of("column.countries"),
                    List.of(new TimeChart.Line(texts.of("column.countriesSoFar"), points))));
        }
    }
}
