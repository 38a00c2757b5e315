package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cadastre.country.Country;
import org.cadastre.country.Language;
import org.cadastre.pool.Amount;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;

/// The tables of countries: those that are counted, and those that have none, no population figure, or another
/// region's registry, each apart.
final class CountryTables {
    private CountryTables() {}

    /// One row a day and counted country.
    static FigureTable countries(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityDay day : days) {
            Map<String, Integer> years = firstYears(day);
            for (Country country : day.frame().counted()) {
                List<Country> alone = List.of(country);
                Amount amount = day.amount(country);
                List<Cell> row = start(day, country);
                row.add(new Cell.Decimal(day.family().exactUnits(amount)));
                SummaryTables.addShares(row, day, alone, amount);
                SummaryTables.addForPeople(row, day, alone, amount);
                Integer year = years.get(country.code());
                row.add(year == null ? new Cell.Absent() : Cell.of(year));
                rows.add(row);
            }
        }
        List<Column> columns = columns(
                new Column("amount", "what is held there"),
                new Column("share", "amount ÷ all that the region has"),
                new Column("populationShare", "population ÷ population of all counted countries"),
                new Column("ratio", "share ÷ populationShare"));
        columns.addAll(SummaryTables.forPeople());
        columns.add(new Column("firstYear", "the year of the earliest registration of the rows that it has now"));
        return new FigureTable(
                "countries", "A country of the region that has a population figure, on one day.", columns, rows);
    }

    private static Map<String, Integer> firstYears(EquityDay day) {
        Map<String, Integer> years = new HashMap<>();
        for (Lot lot : day.lots()) {
            if (lot.first() != 0) {
                years.merge(lot.code(), lot.first() / 10_000, Math::min);
            }
        }
        return years;
    }

    /// One row a day and counted country that has no row of the family.
    static FigureTable none(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityDay day : days) {
            for (Country country : day.none()) {
                List<Cell> row = start(day, country);
                row.add(Cell.of(day.frame().people(List.of(country))));
                rows.add(row);
            }
        }
        return new FigureTable(
                "none",
                "A country of the region with a population figure that has no row of the family in any loaded file, on"
                        + " one day. One without rows of any kind may be served by a registry whose file is not"
                        + " loaded.",
                columns(new Column("population", "people there, in populationYear")),
                rows);
    }

    /// One row a day and country or area without a population figure.
    static FigureTable withoutPopulation(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityDay day : days) {
            for (Country country : day.frame().uncounted()) {
                List<Cell> row = start(day, country);
                row.add(new Cell.Decimal(day.family().exactUnits(day.amount(country))));
                boolean isSilent = day.spread().isSilentOnHolders(day.family().kind(), List.of(country));
                int holders = day.spread()
                        .holders(day.family().kind(), List.of(country))
                        .cardinality();
                row.add(isSilent ? new Cell.Absent() : Cell.of(holders));
                rows.add(row);
            }
        }
        return new FigureTable(
                "without-population",
                "A country or area of the region that has no population figure in populationYear, on one day. It is in"
                        + " no figure over people.",
                columns(
                        new Column("amount", "what is held there"),
                        new Column(
                                "holders",
                                "different holders with at least one row there; n/a where no row names one")),
                rows);
    }

    /// One row a day and country that has rows, but of other registries than those that serve the region.
    static FigureTable servedElsewhere(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityDay day : days) {
            for (Country country : day.frame().countries()) {
                if (day.spread().isServedElsewhere(country)) {
                    List<Cell> row = start(day, country);
                    row.add(new Cell.Decimal(day.family().exactUnits(day.amount(country))));
                    rows.add(row);
                }
            }
        }
        return new FigureTable(
                "served-elsewhere",
                "A country or area of the region that has rows of some kind of number, but none in the file of a"
                        + " registry that serves the region, on one day: a region of the world is no service region.",
                columns(new Column("amount", "what is held there")),
                rows);
    }

    /// One row a day and place outside the region that the region's registries have rows of.
    static FigureTable outside(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityDay day : days) {
            TreeMap<String, Amount> amounts = new TreeMap<>();
            for (Lot lot : day.lots()) {
                if (!day.spread().isInside(lot)) {
                    amounts.computeIfAbsent(lot.code(), missing -> new Amount()).add(lot.amount());
                }
            }
            amounts.forEach((code, amount) -> rows.add(List.of(
                    Cell.of(day.frame().day().toString()),
                    Cell.of(code.isEmpty() ? null : code),
                    new Cell.Decimal(day.family().exactUnits(amount)),
                    Cell.of(amount.asDouble() / day.total().asDouble(), SummaryTables.DECIMALS))));
        }
        return new FigureTable(
                "outside",
                "What the files of the region's registries have in a country of another region, or in none, on one"
                        + " day: it is part of the whole that shares are of.",
                List.of(
                        SummaryTables.day(),
                        new Column("country", "the code in the file; n/a where it has none"),
                        new Column("amount", "what is held there from the region's registries"),
                        new Column("share", "amount ÷ all that the region has")),
                rows);
    }

    private static List<Cell> start(EquityDay day, Country country) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(day.frame().day().toString()));
        row.add(Cell.of(country.code()));
        row.add(Cell.of(country.name(Language.ENGLISH)));
        String registries = String.join(" ", day.spread().servedBy(country));
        row.add(Cell.of(registries.isEmpty() ? null : registries));
        return row;
    }

    private static List<Column> columns(Column... others) {
        List<Column> columns = new ArrayList<>(List.of(
                SummaryTables.day(),
                new Column("country", "its code of ISO 3166-1"),
                new Column("name", "its name in English"),
                new Column(
                        "registries",
                        "the registries with rows of any kind of number there; n/a for none of the loaded")));
        columns.addAll(List.of(others));
        return columns;
    }
}
