package org.cadastre.report.equity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cadastre.country.Country;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.frame.Cut;

/// The table of what was added between days.
final class GrowthTable {
    private GrowthTable() {}

    /// Between each day and the next, for the region and its cuts.
    static FigureTable of(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            EquityDay first = days.get(i - 1);
            EquityDay later = days.get(i);
            BigDecimal whole = units(later, later.frame().counted())
                    .subtract(units(first, first.frame().counted()));
            rows.add(row(
                    first,
                    later,
                    later.frame().region(),
                    first.frame().counted(),
                    later.frame().counted(),
                    whole));
            for (int cut = 0; cut < later.frame().cuts().size(); cut++) {
                Cut before = first.frame().cuts().get(cut);
                Cut after = later.frame().cuts().get(cut);
                rows.add(row(
                        first,
                        later,
                        after.name(),
                        first.frame().counted(before.countries()),
                        later.frame().counted(after.countries()),
                        whole));
            }
        }
        return new FigureTable(
                "growth",
                "What is held in the counted countries of the region, or of a cut, on one day and on the next; none"
                        + " without a second day. Each day has the groups and the counted countries of that day.",
                List.of(
                        new Column("from", "the first day"),
                        new Column("until", "the later day"),
                        new Column("group", "the region or a cut"),
                        new Column("before", "the amount on the first day"),
                        new Column("after", "the amount on the later day"),
                        new Column("added", "after − before; below 0 when more was given back than was added"),
                        new Column("shareOfAdded", "added ÷ added in the region; n/a where the region did not grow"),
                        new Column("populationShare", "share of the people of the region on the later day")),
                rows);
    }

    private static List<Cell> row(
            EquityDay first,
            EquityDay later,
            String group,
            Collection<Country> countriesBefore,
            Collection<Country> countriesAfter,
            BigDecimal whole) {
        BigDecimal before = units(first, countriesBefore);
        BigDecimal after = units(later, countriesAfter);
        BigDecimal added = after.subtract(before);
        double share = whole.signum() > 0 ? added.doubleValue() / whole.doubleValue() : Double.NaN;
        long people = later.frame().people(countriesAfter);
        return List.of(
                Cell.of(first.frame().day().toString()),
                Cell.of(later.frame().day().toString()),
                Cell.of(group),
                new Cell.Decimal(before),
                new Cell.Decimal(after),
                new Cell.Decimal(added),
                Cell.of(share, SummaryTables.DECIMALS),
                Cell.of((double) people / later.frame().people(later.frame().counted()), SummaryTables.DECIMALS));
    }

    private static BigDecimal units(EquityDay day, Collection<Country> countries) {
        return day.family().exactUnits(day.amount(countries));
    }
}
