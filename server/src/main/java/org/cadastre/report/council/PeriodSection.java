package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Column;
import org.cadastre.report.document.Section;

/// Clause (f): the figures of the period beside each other, and what the data cannot say.
final class PeriodSection {
    private PeriodSection() {}

    static Section of(Council council) {
        Texts texts = council.texts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(council.paragraph("f.text"));
        List<Shown<Row>> columns = new ArrayList<>();
        columns.add(clause(texts));
        columns.add(new Shown<>(
                Column.text(texts.of("column.indicator")), row -> texts.of("indicator." + row.text("indicator"))));
        columns.add(new Shown<>(Column.text(texts.of("column.of")), row -> of(council, row)));
        columns.addAll(
                council.bothDays(row -> council.cell(row.cell("before")), row -> council.cell(row.cell("after"))));
        blocks.add(Shown.table(
                texts.of("f.key"), Row.of(council.figures().part("key").table("key")), columns));
        blocks.add(Shown.table(
                texts.of("f.absent"),
                Row.of(council.figures().part("absent").table("absent")),
                List.of(
                        clause(texts),
                        new Shown<>(
                                Column.text(texts.of("absent.title")),
                                row -> texts.of("absent." + row.text("item"))))));
        return new Section("clause-f", texts.of("section.f"), blocks);
    }

    private static Shown<Row> clause(Texts texts) {
        return new Shown<>(Column.text(texts.of("column.clause")), row -> texts.of("clause." + row.text("clause")));
    }

    private static String of(Council council, Row row) {
        String of = row.text("of");
        return switch (row.text("indicator")) {
            case "ratio", "readiness" -> council.group(of);
            case "gini" -> gini(council.texts(), of);
            default -> of.isEmpty() ? council.group(council.figures().region()) : Council.pool(of);
        };
    }

    private static String gini(Texts texts, String of) {
        String[] words = of.split(" ", -1);
        String what = texts.of("of." + words[0]) + ", " + texts.of("family." + words[1]);
        return words.length == 2 ? what : what + ", " + texts.of("curve.without-top", "top", words[words.length - 1]);
    }
}
