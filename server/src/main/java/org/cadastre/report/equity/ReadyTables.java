package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cadastre.country.Country;
import org.cadastre.country.Language;
import org.cadastre.number.NumberKind;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.frame.Cut;

/// The tables of how many of those who hold IPv4 addresses or AS numbers hold IPv6 too.
final class ReadyTables {
    static final String GROUPS = "groups";

    private ReadyTables() {}

    /// The region, its areas without population figures too, then each cut and the rest of the region.
    static FigureTable groups(List<Spread> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Spread day : days) {
            List<Country> counted = day.frame().counted();
            rows.add(row(day, day.frame().region(), counted));
            rows.add(row(day, "all-areas", day.frame().countries()));
            for (Cut cut : day.frame().cuts()) {
                List<Country> inside = day.frame().counted(cut.countries());
                List<Country> rest = new ArrayList<>(counted);
                rest.removeAll(inside);
                rows.add(row(day, cut.name(), inside));
                rows.add(row(day, "not " + cut.name(), rest));
            }
        }
        List<Column> columns = new ArrayList<>(List.of(
                SummaryTables.day(),
                new Column(
                        "group",
                        "the region; all-areas, the region with those that have no population figure; a group within"
                                + " the region; or the rest of the region. But for all-areas only countries with a"
                                + " population figure count, the same as in the figures of equity"),
                new Column("countries", "how many countries are in it")));
        columns.addAll(counts());
        return new FigureTable(GROUPS, "A group of countries on one day.", columns, rows);
    }

    private static List<Cell> row(Spread day, String group, Collection<Country> countries) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(day.frame().day().toString()));
        row.add(Cell.of(group));
        row.add(Cell.of(countries.size()));
        addCounts(row, day, countries);
        return row;
    }

    private static List<Column> counts() {
        return List.of(
                new Column(
                        "holders",
                        "different holders with at least one row of IPv4 or AS numbers there; n/a, as are the next"
                                + " columns, where no row of one kind names a holder"),
                new Column("withIpv6", "how many of these have at least one row of IPv6 there too"),
                new Column("readiness", "withIpv6 ÷ holders"),
                new Column("onlyIpv6", "different holders with a row of IPv6 there, but none of the others"));
    }

    private static void addCounts(List<Cell> row, Spread day, Collection<Country> countries) {
        boolean isSilent = false;
        for (NumberKind kind : NumberKind.values()) {
            isSilent |= day.isSilentOnHolders(kind, countries);
        }
        if (isSilent) {
            for (int i = 0; i < counts().size(); i++) {
                row.add(new Cell.Absent());
            }
            return;
        }
        BitSet others = day.holders(NumberKind.IPV4, countries);
        others.or(day.holders(NumberKind.AUTNUM, countries));
        BitSet ipv6 = day.holders(NumberKind.IPV6, countries);
        int holders = others.cardinality();
        int allIpv6 = ipv6.cardinality();
        ipv6.and(others);
        row.add(Cell.of(holders));
        row.add(Cell.of(ipv6.cardinality()));
        row.add(Cell.of((double) ipv6.cardinality() / holders, SummaryTables.DECIMALS));
        row.add(Cell.of(allIpv6 - ipv6.cardinality()));
    }

    /// Each country and area of the region.
    static FigureTable countries(List<Spread> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Spread day : days) {
            Map<String, Integer> first = firstDays(day);
            for (Country country : day.frame().countries()) {
                List<Cell> row = new ArrayList<>();
                row.add(Cell.of(day.frame().day().toString()));
                row.add(Cell.of(country.code()));
                row.add(Cell.of(country.name(Language.ENGLISH)));
                addCounts(row, day, List.of(country));
                Integer date = first.get(country.code());
                row.add(date == null ? new Cell.Absent() : Cell.of(dateText(date)));
                row.add(date == null ? new Cell.Absent() : Cell.of(date / 10_000));
                rows.add(row);
            }
        }
        List<Column> columns = new ArrayList<>(List.of(
                SummaryTables.day(),
                new Column("country", "its code of ISO 3166-1"),
                new Column("name", "its name in English")));
        columns.addAll(counts());
        columns.add(new Column(
                "firstIpv6",
                "the earliest day that a row of IPv6 which it has now was registered; what was returned is not seen"));
        columns.add(new Column("firstYear", "the year of that day"));
        return new FigureTable("countries", "A country or area of the region on one day.", columns, rows);
    }

    /// How many countries there were with IPv6 by the end of each year.
    static FigureTable years(List<Spread> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Spread day : days) {
            TreeMap<Integer, Integer> years = new TreeMap<>();
            Map<String, Integer> first = firstDays(day);
            for (Country country : day.frame().countries()) {
                Integer date = first.get(country.code());
                if (date != null) {
                    years.merge(date / 10_000, 1, Integer::sum);
                }
            }
            int sum = 0;
            for (Map.Entry<Integer, Integer> year : years.entrySet()) {
                sum += year.getValue();
                rows.add(List.of(
                        Cell.of(day.frame().day().toString()),
                        Cell.of(year.getKey()),
                        Cell.of(year.getValue()),
                        Cell.of(sum)));
            }
        }
        return new FigureTable(
                "years",
                "A year in which a country of the region got the first IPv6 that it has now, as of one day.",
                List.of(
                        SummaryTables.day(),
                        new Column("year", "the year"),
                        new Column("countries", "how many countries and areas of the region began in it"),
                        new Column("countriesSoFar", "how many had begun by its end")),
                rows);
    }

    /// The earliest day of rows of IPv6 in each country of the region.
    private static Map<String, Integer> firstDays(Spread day) {
        Map<String, Integer> first = new HashMap<>();
        for (Lot lot : day.lots(NumberKind.IPV6)) {
            if (lot.first() != 0 && day.isInside(lot)) {
                first.merge(lot.code(), lot.first(), Math::min);
            }
        }
        return first;
    }

    private static String dateText(int date) {
        String digits = Integer.toString(date);
        return digits.length() != 8
                ? digits
                : digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
    }
}
