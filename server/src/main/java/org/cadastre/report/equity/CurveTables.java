package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;

/// The tables of curves over people: their coefficients, and their points.
final class CurveTables {
    private CurveTables() {}

    /// The Gini coefficient of each curve.
    static FigureTable gini(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityDay day : days) {
            for (Curve curve : Curve.all(day)) {
                List<Cell> row = start(day, curve);
                row.add(Cell.of(day.frame().counted().size()));
                row.add(Cell.of(curve.lorenz().gini(), SummaryTables.DECIMALS));
                rows.add(row);
            }
        }
        return new FigureTable(
                "gini",
                "The population-weighted Gini coefficient of one curve over people on one day: the counted countries in"
                        + " the order of what there is for a person, straight lines between them, one less twice the"
                        + " area under the curve.",
                columns(
                        new Column("countries", "how many countries the curve is over"),
                        new Column(
                                "gini", "0 when every country has the same for a person, towards 1 when one has all")),
                rows);
    }

    /// The points of the curves of the family.
    static FigureTable lorenz(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityDay day : days) {
            for (Curve curve : Curve.drawn(day)) {
                int place = 0;
                for (Lorenz.Point point : curve.lorenz().points()) {
                    List<Cell> row = start(day, curve);
                    row.add(Cell.of(++place));
                    row.add(Cell.of(point.country().code()));
                    row.add(Cell.of(point.people(), SummaryTables.DECIMALS));
                    row.add(Cell.of(point.amount(), SummaryTables.DECIMALS));
                    rows.add(row);
                }
            }
        }
        return new FigureTable(
                "lorenz",
                "A point of a Lorenz curve over people on one day; the first is at 0, 0 and not listed. The picture"
                        + " of one day has these curves, that of several days those of all numbers.",
                columns(
                        new Column("place", "the place in the order of what there is for a person, from 1"),
                        new Column("country", "the country whose step ends here"),
                        new Column("populationShare", "share of the people of this country and those before it"),
                        new Column("share", "share of the numbers or holders of this country and those before it")),
                rows);
    }

    private static List<Cell> start(EquityDay day, Curve curve) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(day.frame().day().toString()));
        row.add(Cell.of(curve.of()));
        row.add(Cell.of(curve.family().word()));
        row.add(Cell.of(curve.withoutTop()));
        return row;
    }

    private static List<Column> columns(Column... others) {
        List<Column> columns = new ArrayList<>(List.of(
                SummaryTables.day(),
                new Column(
                        "of",
                        "what is spread: numbers, or holders (with at least one row; one who has rows in several"
                                + " countries counts in each)"),
                new Column("family", "the kind of number"),
                new Column("withoutTop", "how many of the holders with the most numbers are left out")));
        columns.addAll(List.of(others));
        return columns;
    }
}
