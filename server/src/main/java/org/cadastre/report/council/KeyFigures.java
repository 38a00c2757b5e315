package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.Figures;

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
            for (String column : List.of("counted", "withNumbers", "none")) {
                key.add("b", column, row -> "", equity, "summary", column);
            }
            key.add("b", "gini", KeyFigures::curve, equity, "gini", "gini");
            key.add("b", "ratio", row -> row.text("cut"), equity, "cuts", "ratio");
        }
        key.addHolders(families.difference());
        key.addReserved(families.cir());
        Figures readiness = families.readiness().figures();
        if (readiness != null) {
            key.add("e", "readiness", row -> row.text("group"), readiness, "groups", "readiness");
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
        Figures before = pool.before();
        for (BothDays state : BothDays.of(
                before == null ? List.of() : Row.of(before.table("states")),
                Row.of(pool.after().table("states")),
                row -> row.text("state"))) {
            if (state.numberBefore("percent") > 0 || state.numberAfter("percent") > 0) {
                add("a", state.key(), pool.id(), state, "percent");
            }
        }
    }

    /// What a curve is of, in words: `numbers ipv6 without top 2`.
    private static String curve(Row row) {
        String whole = row.text("of") + " " + row.text("family");
        return row.has("withoutTop", "0") ? whole : whole + " without top " + row.text("withoutTop");
    }

    /// Adds a column of a table of both days.
    ///
    /// @param of what a row is of, which tells the rows of one day apart
    private void add(
            String clause, String indicator, Function<Row, String> of, Figures figures, String table, String column) {
        List<Row> before = Row.of(figures.table(table), "day", from);
        List<Row> after = Row.of(figures.table(table), "day", to);
        BothDays.of(before, after, of).forEach(each -> add(clause, indicator, each.key(), each, column));
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
        List<Row> countries = Row.of(cir.table("status"));
        rows.add(List.of(
                Cell.of("d"),
                Cell.of("countries-reserved-for"),
                new Cell.Absent(),
                positive(countries, "reservedBefore"),
                positive(countries, "reservedAfter")));
    }

    private static Cell positive(List<Row> rows, String column) {
        return Cell.of(rows.stream().filter(row -> row.number(column) > 0).count());
    }

    private void add(String clause, String indicator, String of, BothDays both, String column) {
        rows.add(List.of(
                Cell.of(clause),
                Cell.of(indicator),
                Cell.of(of.isEmpty() ? null : of),
                Row.cellOf(both.before(), column),
                Row.cellOf(both.after(), column)));
    }
}
