package org.cadastre.report.sizing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cadastre.country.Country;
import org.cadastre.country.Language;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Pool;
import org.cadastre.pool.PoolAccount;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.frame.Cut;
import org.cadastre.report.frame.Frame;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// The tables of what a reserved block would have to be, and of what pools are used for.
final class SizingTables {
    static final String BLOCKS = "blocks";

    private static final int SHARE_DECIMALS = 8;

    private SizingTables() {}

    /// What each country of the frame with a population figure needs.
    static NavigableMap<Country, Need> needs(Frame frame, Sizing sizing) {
        NavigableMap<Country, Need> needs = new TreeMap<>();
        frame.people().forEach((country, people) -> needs.put(country, new Need(country, people, sizing.need(people))));
        return needs;
    }

    /// One row for each cut and one for all of the region.
    static FigureTable blocks(Frame frame, NavigableMap<Country, Need> needs) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cut cut : frame.cuts()) {
            rows.add(block(cut.name(), cut.countries(), needs));
        }
        rows.add(block(frame.region(), frame.countries(), needs));
        return new FigureTable(
                BLOCKS,
                "The block that would hold what each country of a group needs.",
                List.of(
                        new Column("group", "a group of countries within the region, or the region"),
                        new Column("countries", "how many countries and areas are in it"),
                        new Column("counted", "how many of them have a population figure; only these get space"),
                        new Column("largest", "the largest prefix that one country needs"),
                        new Column("largestCountries", "the countries that need it"),
                        new Column("units", "the sum of what all need, in prefixes of /32"),
                        new Column("block", "the smallest prefix that the sum fits in"),
                        new Column(
                                "nibbleUnits",
                                "the sum in prefixes of /32 when each country's prefix ends with a hexadecimal digit of"
                                        + " the address (its length is a multiple of 4)"),
                        new Column("nibbleBlock", "the smallest prefix that this sum fits in")),
                rows);
    }

    private static List<Cell> block(String name, Collection<Country> countries, NavigableMap<Country, Need> needs) {
        List<Need> group = new ArrayList<>();
        for (Country country : countries) {
            Need need = needs.get(country);
            if (need != null) {
                group.add(need);
            }
        }
        int largest = group.stream().mapToInt(Need::length).min().orElse(-1);
        List<String> codes = group.stream()
                .filter(need -> need.length() == largest)
                .map(need -> need.country().code())
                .toList();
        BigInteger units = null;
        BigInteger nibbleUnits = null;
        if (largest >= 0) {
            units = Sizing.units(group.stream().map(Need::length).toList());
            nibbleUnits = Sizing.units(
                    group.stream().map(need -> Sizing.toNibble(need.length())).toList());
        }
        return List.of(
                Cell.of(name),
                Cell.of(countries.size()),
                Cell.of(group.size()),
                prefix(group.isEmpty() ? null : largest),
                Cell.of(codes.isEmpty() ? null : String.join(" ", codes)),
                units(units),
                prefix(units == null ? null : Sizing.enclosing(units)),
                units(nibbleUnits),
                prefix(nibbleUnits == null ? null : Sizing.enclosing(nibbleUnits)));
    }

    /// One row for each country with a population figure.
    static FigureTable countries(NavigableMap<Country, Need> needs) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Need need : needs.values()) {
            rows.add(List.of(
                    Cell.of(need.country().code()),
                    Cell.of(need.country().name(Language.ENGLISH)),
                    Cell.of(need.people()),
                    prefix(need.length()),
                    prefix(need.length() < 0 ? null : Sizing.toNibble(need.length()))));
        }
        return new FigureTable(
                "countries",
                "What a country of the region that has a population figure needs.",
                List.of(
                        new Column("country", "its code of ISO 3166-1"),
                        new Column("name", "its name in English"),
                        new Column("population", "people there, in populationYear"),
                        new Column("prefix", "unit − ⌈log2(population) ÷ hd⌉, 32 at most; n/a when that is below 0"),
                        new Column("nibblePrefix", "the same, shortened to a multiple of 4")),
                rows);
    }

    /// One row for each country or area without a population figure.
    static FigureTable withoutPopulation(Frame frame) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Country country : frame.uncounted()) {
            rows.add(List.of(Cell.of(country.code()), Cell.of(country.name(Language.ENGLISH))));
        }
        return new FigureTable(
                "without-population",
                "A country or area of the region without a population figure in populationYear: nothing is set aside"
                        + " for it.",
                List.of(new Column("country", "its code of ISO 3166-1"), new Column("name", "its name in English")),
                rows);
    }

    /// The other side: what the IPv6 pools of the loaded registries are used for.
    static FigureTable pools(Snapshot snapshot, Frame frame) {
        Space space = Space.of(snapshot, NumberKind.IPV6);
        List<List<Cell>> rows = new ArrayList<>();
        for (Pool pool : Pool.of(snapshot, NumberKind.IPV6)) {
            PoolAccount account = PoolAccount.of(space, List.of(pool), frame.day());
            double units = account.total().doubleValue();
            BigDecimal reserved = account.in(State.RESERVED)
                    .add(account.in(State.RESERVED_COUNTRY))
                    .add(account.in(State.RESERVED_GROWTH));
            BigDecimal unstated = account.in(State.POOL).add(account.in(State.SPECIAL));
            rows.add(List.of(
                    Cell.of(pool.range().toString()),
                    Cell.of(pool.registry()),
                    new Cell.Decimal(account.total()),
                    share(account.in(State.AVAILABLE), units),
                    share(reserved, units),
                    share(account.in(State.ALLOCATED), units),
                    share(account.in(State.ASSIGNED), units),
                    share(unstated, units)));
        }
        return new FigureTable(
                "pools",
                "A block that IANA gave to a registry whose file is loaded, and what it is used for on the day of the"
                        + " file.",
                List.of(
                        new Column("pool", "the block"),
                        new Column("registry", "the registry's token"),
                        new Column("units", "its size in prefixes of /32"),
                        new Column("available", "the share that is free, 0 to 1"),
                        new Column("reserved", "the share that is held back"),
                        new Column("allocated", "the share that is allocated"),
                        new Column("assigned", "the share that is assigned"),
                        new Column("unstated", "the share of the rest, for which the file has no row")),
                rows);
    }

    private static Cell share(BigDecimal part, double units) {
        return Cell.of(part.doubleValue() / units, SHARE_DECIMALS);
    }

    private static Cell units(@Nullable BigInteger units) {
        return units == null ? new Cell.Absent() : Cell.of(units);
    }

    private static Cell prefix(@Nullable Integer length) {
        return Cell.of(length == null || length < 0 ? null : "/" + length);
    }
}
