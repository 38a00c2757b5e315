package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cadastre.pool.Amount;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;

/// The tables of holders: how much those have that have the most.
final class HolderTables {
    private static final int LISTED = 20;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

    private HolderTables() {}

    /// How much so many holders have together.
    static FigureTable concentration(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityDay day : days) {
            List<HeldBy> holders = day.holders();
            TreeSet<Integer> steps = new TreeSet<>(List.of(day.withoutTop(), holders.size()));
            for (int step : STEPS) {
                steps.add(step);
            }
            Amount sum = new Amount();
            for (int i = 0; i < holders.size(); i++) {
                sum.add(holders.get(i).amount());
                if (steps.contains(i + 1)) {
                    rows.add(List.of(
                            Cell.of(day.frame().day().toString()),
                            Cell.of(i + 1),
                            new Cell.Decimal(day.family().exactUnits(sum)),
                            Cell.of(sum.asDouble() / day.total().asDouble(), SummaryTables.DECIMALS)));
                }
            }
        }
        return new FigureTable(
                "concentration",
                "So many holders, those that have the most numbers, together on one day; the last row is all of them.",
                List.of(
                        SummaryTables.day(),
                        new Column("top", "how many holders"),
                        new Column("amount", "what they have together"),
                        new Column("share", "amount ÷ all that the region has")),
                rows);
    }

    /// Those that have the most.
    static FigureTable holders(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityDay day : days) {
            int count =
                    Math.min(Math.max(LISTED, day.withoutTop()), day.holders().size());
            for (HeldBy held : day.holders().subList(0, count)) {
                rows.add(List.of(
                        Cell.of(day.frame().day().toString()),
                        Cell.of(held.key()),
                        Cell.of(held.registry()),
                        Cell.of(String.join(" ", held.codes()).strip()),
                        new Cell.Decimal(day.family().exactUnits(held.amount())),
                        Cell.of(held.amount().asDouble() / day.total().asDouble(), SummaryTables.DECIMALS)));
            }
        }
        return new FigureTable(
                "holders",
                "One of the " + LISTED + " holders that have the most numbers on one day, or of as many as are left"
                        + " out of the second curve, when these are more; of equal ones the first by handle.",
                List.of(
                        SummaryTables.day(),
                        new Column("holder", "the handle that a look-up of the holder is asked with: its opaque-id"),
                        new Column("registry", "the registry that it has the numbers from"),
                        new Column("countries", "the countries of its rows"),
                        new Column("amount", "what it has"),
                        new Column("share", "amount ÷ all that the region has")),
                rows);
    }
}
