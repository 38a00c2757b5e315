package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cadastre.report.Figures;
import org.cadastre.report.document.BarChart;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Column;
import org.cadastre.report.document.LorenzChart;
import org.cadastre.report.document.Section;

/// Clause (b): how IPv6 is spread over countries and people, by several indicators of which none is a score.
final class AccessSection {
    private static final List<String> DEFINITIONS =
            List.of("per-person", "ratio", "gini", "holders", "coverage", "concentration");

    private final Council council;
    private final Texts texts;
    private final Figures equity;

    private AccessSection(Council council, Figures equity) {
        this.council = council;
        this.equity = equity;
        texts = council.texts();
    }

    static Section of(Council council) {
        List<Block> blocks = new ArrayList<>(council.absent("b"));
        List<Section> inner = new ArrayList<>();
        Figures equity = council.figures().families().equity().figures();
        if (equity != null) {
            blocks.add(council.paragraph(
                    "b.text",
                    "region",
                    council.group(council.figures().region()),
                    "years",
                    Council.token(equity.parameters()
                            .getOrDefault("populationYear", "")
                            .replace(",", ", "))));
            blocks.add(council.caveat("caveat.country"));
            AccessSection section = new AccessSection(council, equity);
            inner.add(section.spread());
            inner.add(section.cuts());
            inner.add(section.countries());
            inner.add(section.without());
            inner.add(section.definitions());
        }
        return new Section("clause-b", council.texts().of("section.b"), blocks, inner);
    }

    private Section spread() {
        List<Block> blocks = new ArrayList<>();
        List<LorenzChart.Curve> curves = new ArrayList<>();
        for (String day : council.days()) {
            addCurve(curves, day, day, "numbers", "0");
        }
        addCurve(curves, texts.of("curve.without-top", "top", "2"), council.to(), "numbers", "2");
        addCurve(curves, texts.of("curve.holders"), council.to(), "holders", "0");
        if (!curves.isEmpty()) {
            blocks.add(new LorenzChart(
                    "lorenz",
                    texts.of("b.lorenz"),
                    texts.of("b.lorenz.text"),
                    texts.of("column.populationShare"),
                    texts.of("column.share"),
                    texts.of("column.curve"),
                    texts.of("column.country"),
                    texts.of("b.equality"),
                    curves));
        }
        blocks.add(Shown.table(
                texts.of("b.gini"),
                Row.of(equity.table("gini")),
                List.of(
                        council.code("day"),
                        council.word("of", "of"),
                        council.word("family", "family"),
                        council.number("withoutTop", 0),
                        council.number("countries", 0),
                        council.number("gini", 4))));
        blocks.add(Shown.table(
                texts.of("b.concentration"),
                Row.of(equity.table("concentration")),
                List.of(
                        council.code("day"),
                        council.number("top", 0),
                        council.number("amount", 0),
                        council.percent("share"))));
        return new Section("spread", texts.of("b.spread"), blocks);
    }

    private void addCurve(List<LorenzChart.Curve> curves, String name, String day, String of, String withoutTop) {
        List<LorenzChart.Point> points = new ArrayList<>();
        for (Row row : council.on(day, equity, "lorenz")) {
            if (row.has("of", of) && row.has("withoutTop", withoutTop)) {
                points.add(new LorenzChart.Point(
                        texts.country(row.text("country")), row.number("populationShare"), row.number("share")));
            }
        }
        if (!points.isEmpty()) {
            curves.add(new LorenzChart.Curve(name, points));
        }
    }

    private Section cuts() {
        List<BarChart.Group> groups = new ArrayList<>();
        for (BothDays cut : BothDays.of(
                council.on(council.from(), equity, "cuts"),
                council.on(council.to(), equity, "cuts"),
                row -> row.text("cut"))) {
            List<BarChart.Value> values = new ArrayList<>();
            if (council.days().size() > 1) {
                values.add(share(cut.numberBefore("share")));
            }
            values.add(share(cut.numberAfter("share")));
            values.add(share(cut.numberAfter("populationShare")));
            groups.add(new BarChart.Group(council.group(cut.key()), values));
        }
        List<String> series = new ArrayList<>();
        council.days().forEach(day -> series.add(council.onDay(texts.of("column.share"), day)));
        series.add(texts.of("column.populationShare"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new BarChart(
                "cuts",
                texts.of("b.cuts.chart"),
                texts.of("b.cuts.chart.text"),
                texts.of("column.group"),
                texts.of("column.percent"),
                series,
                groups));
        blocks.add(Shown.table(
                texts.of("b.cuts"),
                Row.of(equity.table("cuts")),
                List.of(
                        new Shown<>(Column.text(texts.of("column.group")), row -> council.group(row.text("cut"))),
                        council.code("day"),
                        council.number("counted", 0),
                        council.number("withNumbers", 0),
                        council.percent("share"),
                        council.percent("populationShare"),
                        council.number("ratio", 3),
                        council.number("perPerson", 4),
                        council.number("holdersPerMillion", 2))));
        return new Section("cuts-section", texts.of("b.cuts"), blocks);
    }

    private BarChart.Value share(double share) {
        return Double.isNaN(share)
                ? BarChart.Value.absent(texts.of("value.absent"))
                : new BarChart.Value(share * 100, texts.percent(share));
    }

    private Section countries() {
        List<BothDays> countries = BothDays.of(
                council.on(council.from(), equity, "countries"),
                council.on(council.to(), equity, "countries"),
                row -> row.text("country"));
        countries.sort(Comparator.comparing(each -> texts.country(each.key()), texts.byName()));
        String held = texts.of("column.amount");
        List<Shown<BothDays>> columns = new ArrayList<>();
        columns.add(new Shown<>(Column.text(texts.of("column.country")), each -> texts.country(each.key())));
        columns.add(both("population", 0));
        if (council.days().size() > 1) {
            columns.add(new Shown<>(
                    Column.number(council.onDay(held, council.from())),
                    each -> texts.number(each.numberBefore("amount"), 0)));
        }
        columns.add(new Shown<>(
                Column.number(council.onDay(held, council.to())), each -> texts.number(each.numberAfter("amount"), 0)));
        columns.add(both("perPerson", 4));
        columns.add(both("ratio", 3));
        columns.add(both("holders", 0));
        columns.add(new Shown<>(
                Column.number(texts.of("column.firstYear")),
                each -> each.after() == null ? texts.of("value.absent") : council.plain(each.after(), "firstYear")));
        return new Section(
                "countries",
                texts.of("b.countries"),
                List.of(Shown.table(
                        texts.of("b.countries.table", "day", Council.token(council.to())), countries, columns)));
    }

    private Shown<BothDays> both(String column, int decimals) {
        return new Shown<>(
                Column.number(texts.of("column." + column)), each -> texts.number(each.numberAfter(column), decimals));
    }

    private Section without() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "none", List.of(council.country(), council.code("registries"), council.number("population", 0)));
        add(
                blocks,
                "without-population",
                List.of(council.country(), council.code("registries"), council.number("amount", 0)));
        add(
                blocks,
                "served-elsewhere",
                List.of(council.country(), council.code("registries"), council.number("amount", 0)));
        return new Section("without", texts.of("b.without"), blocks);
    }

    /// A table of the last day; where it is empty that is said.
    private void add(List<Block> blocks, String table, List<Shown<Row>> columns) {
        List<Row> rows = council.byName(council.on(council.to(), equity, table));
        String caption = texts.of("b." + table, "day", Council.token(council.to()));
        blocks.add(
                rows.isEmpty()
                        ? council.paragraph("table.empty", "table", caption)
                        : Shown.table(caption, rows, columns));
    }

    private Section definitions() {
        return new Section(
                "definitions",
                texts.of("b.definitions"),
                DEFINITIONS.stream()
                        .map(name -> (Block) council.definition(name))
                        .toList());
    }
}
