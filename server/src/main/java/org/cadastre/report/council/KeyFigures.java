package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.Figures;
import org.jspecify.annotations.Nullable;

/// The figures of a report that matter most, those of both days beside each other. Each is taken from another table of
/// the report.
final class KeyFigures {
    private final String from;
    private final String to;
    private final List<List<Cell>> rows = new ArrayList<>();

    private KeyFigures(CouncilRequest request) {
        from = request.from().day().toString();
        to = request.to().day().toString();
    }

    static Figures of(CouncilRequest request, CouncilFigures.Families families) {
        KeyFigures key = new KeyFigures(request);
        families.pools().forEach(key::addPool);
        Figures equity = families.equity().figures();
        if (equity != null) {
            key.addEquity(equity);
        }
        key.addHolders(families.difference());
        key.addReserved(families.cir());
        Figures readiness = families.readiness().figures();
        if (readiness != null) {
            for (Row row : Row.of(readiness.table("groups"), "day", key.to)) {
                key.add(
                        "e",
                        "readiness",
                        row.text("group"),
                        before(readiness, row, "group", key.from),
                        row,
                        "readiness");
            }
        }
        FigureTable table = new FigureTable(
                "key",
                "A figure on both days.",
                List.of(
                        new Column("clause", "the clause it belongs to"),
                        new Column("indicator", "what it is"),
                        new Column("of", "the pool, registry or group it is of; n/a for the whole region"),
                        new Column("before", "its value on the first day"),
                        new Column("after", "its value on the last day")),
                key.rows);
        return OwnFigures.of(
                request,
                "key",
                "Figures of the report that are in others of its tables too, those of both days beside each other:"
                        + " percent of a pool in a state; countries and holders by number; coefficients and ratios as"
                        + " they are; reserved in prefixes of /48.",
                List.of(table));
    }

    private void addPool(CouncilFigures.PoolAnswers pool) {
        for (Row row : Row.of(pool.after().table("states"))) {
            if (row.number("percent") > 0) {
                Figures before = pool.before();
                add("a", row.text("state"), pool.id(), before == null ? null : before(before, row), row, "percent");
            }
        }
    }

    private static @Nullable Row before(Figures figures, Row row) {
        List<Row> found = Row.of(figures.table("states"), "state", row.text("state"));
        return found.isEmpty() ? null : found.getFirst();
    }

    private void addEquity(Figures equity) {
        for (String column : List.of("counted", "withNumbers", "none")) {
            Row after = Row.of(equity.table("summary"), "day", to).getFirst();
            Row before = Row.of(equity.table("summary"), "day", from).getFirst();
            add("b", column, null, before, after, column);
        }
        for (Row row : Row.of(equity.table("gini"), "day", to)) {
            String of = row.text("of") + " " + row.text("family")
                    + (row.has("withoutTop", "0") ? "" : " without top " + row.text("withoutTop"));
            Row before = null;
            for (Row each : Row.of(equity.table("gini"), "day", from)) {
                boolean isSame = each.has("of", row.text("of"))
                        && each.has("family", row.text("family"))
                        && each.has("withoutTop", row.text("withoutTop"));
                before = isSame ? each : before;
            }
            add("b", "gini", of, before, row, "gini");
        }
        for (Row row : Row.of(equity.table("cuts"), "day", to)) {
            Row before = null;
            for (Row each : Row.of(equity.table("cuts"), "day", from)) {
                before = each.has("cut", row.text("cut")) ? each : before;
            }
            add("b", "ratio", row.text("cut"), before, row, "ratio");
        }
    }

    private static @Nullable Row before(Figures figures, Row row, String column, String day) {
        Row found = null;
        for (Row each : Row.of(figures.table(row.table().name()), "day", day)) {
            found = each.has(column, row.text(column)) ? each : found;
        }
        return found;
    }

    private void addHolders(Figures difference) {
        for (Row row : Row.of(difference.table("holders"))) {
            if (row.has("country", "")) {
                rows.add(List.of(
                        Cell.of("c"),
                        Cell.of("holders-" + row.text("family")),
                        Cell.of(row.text("registry")),
                        row.cell("before"),
                        row.cell("after")));
            }
        }
    }

    private void addReserved(Figures cir) {
        double before = 0;
        double after = 0;
        for (Row row : Row.of(cir.table("status"))) {
            before += row.number("reservedBefore") > 0 ? 1 : 0;
            after += row.number("reservedAfter") > 0 ? 1 : 0;
        }
        rows.add(List.of(
                Cell.of("d"),
                Cell.of("countries-reserved-for"),
                new Cell.Absent(),
                Cell.of(Math.round(before)),
                Cell.of(Math.round(after))));
    }

    private void add(
            String clause, String indicator, @Nullable String of, @Nullable Row before, Row after, String column) {
        rows.add(List.of(
                Cell.of(clause),
                Cell.of(indicator),
                Cell.of(of),
                before == null ? new Cell.Absent() : before.cell(column),
                after.cell(column)));
    }
}
