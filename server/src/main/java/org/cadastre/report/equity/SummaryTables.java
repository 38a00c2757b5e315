package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cadastre.country.Country;
import org.cadastre.pool.Amount;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.frame.Cut;
import org.cadastre.report.frame.Frame;

/// The tables of a region as a whole and of its cuts.
final class SummaryTables {
    static final String CUTS = "cuts";

    /// The decimals of shares and coefficients.
    static final int DECIMALS = 6;
    /// The decimals of what there is for a person.
    static final int PER_PERSON = 9;

    private static final double MILLION = 1_000_000;

    private SummaryTables() {}

    /// One row a day: what there is, for how many.
    static FigureTable summary(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityDay day : days) {
            Frame frame = day.frame();
            List<Country> counted = frame.counted();
            Amount amount = day.amount(counted);
            List<Country> elsewhere = new ArrayList<>(frame.countries());
            elsewhere.removeIf(country -> !day.spread().isServedElsewhere(country));
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(frame.day().toString()));
            row.add(Cell.of(String.join(" ", day.spread().registries().own())));
            row.add(Cell.of(frame.countries().size()));
            row.add(Cell.of(counted.size()));
            row.add(Cell.of(counted.size() - day.none().size()));
            row.add(Cell.of(day.none().size()));
            row.add(Cell.of(frame.uncounted().size()));
            row.add(Cell.of(elsewhere.size()));
            row.add(new Cell.Decimal(day.family().exactUnits(day.total())));
            row.add(new Cell.Decimal(day.family().exactUnits(amount)));
            addForPeople(row, day, counted, amount);
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(
                day(),
                new Column(
                        "registries",
                        "the registries of the region: those of which more than half the rows are in its countries"),
                new Column("countries", "how many countries and areas the region has"),
                new Column("counted", "how many of them have a population figure; the columns of people count these"),
                new Column("withNumbers", "how many of the counted ones have at least one row"),
                new Column("none", "how many of the counted ones have none"),
                new Column("withoutPopulation", "how many countries and areas have no population figure"),
                new Column("servedElsewhere", "how many have rows, but none of a registry that serves the region"),
                new Column(
                        "regionAmount",
                        "all that is held in the region's countries and areas, and else in the files of its"
                                + " registries: the whole that shares are of"),
                new Column("amount", "what is held in the counted countries")));
        columns.addAll(forPeople());
        return new FigureTable("summary", "The region on one day.", columns, rows);
    }

    /// One row a day and cut: its share of what the region has beside its share of the region's people.
    static FigureTable cuts(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityDay day : days) {
            for (Cut cut : day.frame().cuts()) {
                rows.add(cutRow(day, cut));
            }
        }
        List<Column> columns = new ArrayList<>(List.of(
                day(),
                new Column("cut", "the group, as far as it lies in the region"),
                new Column("countries", "how many countries and areas of the region are in it"),
                new Column("counted", "how many of them have a population figure; the other columns count these"),
                new Column("withNumbers", "how many of the counted ones have at least one row"),
                new Column("amount", "what is held in them"),
                new Column("share", "amount ÷ all that the region has (regionAmount of the summary)"),
                new Column("populationShare", "population ÷ population of all counted countries of the region"),
                new Column("ratio", "access ratio: share ÷ populationShare; 1 where they are the same")));
        columns.addAll(forPeople());
        return new FigureTable(CUTS, "A group of countries within the region on one day.", columns, rows);
    }

    private static List<Cell> cutRow(EquityDay day, Cut cut) {
        Frame frame = day.frame();
        List<Country> counted = frame.counted(cut.countries());
        List<Country> having = new ArrayList<>(counted);
        having.removeIf(country -> !day.isHaving(country));
        Amount amount = day.amount(counted);
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(frame.day().toString()));
        row.add(Cell.of(cut.name()));
        row.add(Cell.of(cut.countries().size()));
        row.add(Cell.of(counted.size()));
        row.add(Cell.of(having.size()));
        row.add(new Cell.Decimal(day.family().exactUnits(amount)));
        addShares(row, day, counted, amount);
        addForPeople(row, day, counted, amount);
        return row;
    }

    /// The cells of a share, the share of people, and the ratio of both.
    static void addShares(List<Cell> row, EquityDay day, Collection<Country> countries, Amount amount) {
        double share = amount.asDouble() / day.total().asDouble();
        double people = (double) day.frame().people(countries)
                / day.frame().people(day.frame().counted());
        row.add(Cell.of(share, DECIMALS));
        row.add(Cell.of(people, DECIMALS));
        row.add(Cell.of(share / people, DECIMALS));
    }

    /// The cells of [#forPeople()].
    static void addForPeople(List<Cell> row, EquityDay day, Collection<Country> countries, Amount amount) {
        long people = day.frame().people(countries);
        row.add(Cell.of(people));
        row.add(Cell.of(day.family().units(amount) / people, PER_PERSON));
        if (day.spread().isSilentOnHolders(day.family().kind(), countries)) {
            row.add(new Cell.Absent());
            row.add(new Cell.Absent());
            return;
        }
        int holders = day.spread().holders(day.family().kind(), countries).cardinality();
        row.add(Cell.of(holders));
        row.add(Cell.of(holders * MILLION / people, DECIMALS));
    }

    /// Columns of what there is for how many people.
    static List<Column> forPeople() {
        return List.of(
                new Column("population", "people in the counted countries, in populationYear"),
                new Column("perPerson", "amount ÷ population"),
                new Column(
                        "holders",
                        "different holders (opaque-ids of one registry) with at least one row there; n/a where no row"
                                + " names one"),
                new Column("holdersPerMillion", "holders ÷ population, for a million people"));
    }

    static Column day() {
        return new Column("day", "the day that the files are of");
    }
}
