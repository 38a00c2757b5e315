package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.Figures;
import org.cadastre.report.document.BarChart;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Section;

/// Clause (c): which registries there are, and what they handed out and took back in the period.
final class OperationsSection {
    private OperationsSection() {}

    static Section of(Council council) {
        Texts texts = council.texts();
        Figures operations = council.figures().part("operations");
        List<Block> blocks = new ArrayList<>();
        blocks.add(council.paragraph("c.text"));
        blocks.add(Shown.table(
                texts.of("c.registries"),
                Row.of(operations.table("registries")),
                List.of(
                        council.code("registry"),
                        council.code("endDate"),
                        council.number("rows", 0),
                        council.number("ipv6Pools", 0),
                        council.number("ipv4Pools", 0),
                        council.number("asnPools", 0))));
        List<Row> rows = Row.of(operations.table("operations"));
        if (rows.isEmpty()) {
            blocks.add(council.paragraph("table.empty", "table", texts.of("c.operations")));
        } else {
            blocks.add(chart(texts, rows));
            blocks.add(Shown.table(
                    texts.of("c.operations"),
                    rows,
                    List.of(
                            council.word("family", "family"),
                            council.code("registry"),
                            council.number("handedOutRanges", 0),
                            council.exact("handedOut", "handedOut"),
                            council.number("givenBackRanges", 0),
                            council.exact("givenBack", "givenBack"),
                            council.number("otherHolder", 0),
                            council.number("otherCountry", 0))));
        }
        blocks.addAll(council.absent("c"));
        return new Section("clause-c", texts.of("section.c"), blocks);
    }

    private static BarChart chart(Texts texts, List<Row> rows) {
        List<BarChart.Group> groups = new ArrayList<>();
        for (Row row : rows) {
            String registry = row.text("registry");
            String family = texts.of("family." + row.text("family"));
            groups.add(new BarChart.Group(
                    registry.isEmpty() ? family : family + ", " + Council.token(registry),
                    List.of(value(texts, row, "handedOutRanges"), value(texts, row, "givenBackRanges"))));
        }
        return new BarChart(
                "operations",
                texts.of("c.chart"),
                texts.of("c.chart.text"),
                texts.of("column.family"),
                texts.of("column.ranges"),
                List.of(texts.of("column.handedOutRanges"), texts.of("column.givenBackRanges")),
                groups);
    }

    private static BarChart.Value value(Texts texts, Row row, String column) {
        return new BarChart.Value(row.number(column), texts.number(row.number(column), 0));
    }
}
