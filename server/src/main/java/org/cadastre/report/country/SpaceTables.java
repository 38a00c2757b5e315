package org.cadastre.report.country;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Amount;
import org.cadastre.pool.State;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.snapshot.Holders;
import org.jspecify.annotations.Nullable;

/// The tables of what is a country's.
final class SpaceTables {
    static final String BLOCKS = "blocks";
    static final String TOTALS = "totals";
    static final String HOLDERS = "holders";
    /// The names of all tables, that of the usual one of CSV first.
    static final List<String> ALL = List.of(BLOCKS, TOTALS, HOLDERS);

    private static final Column KIND = new Column("kind", "ipv4, ipv6 or asn");
    private static final Column REGISTRY =
            new Column("registry", "the registry whose file has the row, by its token in the file");
    private static final Column IN_24S = new Column("in24s", "IPv4 addresses, in prefixes of /24 (256 addresses)");
    private static final Column IN_32S = new Column("in32s", "IPv6 addresses, in prefixes of /32");
    private static final Column IN_48S = new Column("in48s", "IPv6 addresses, in prefixes of /48");
    private static final Column AS_NUMBERS = new Column("asNumbers", "AS numbers");

    private static final List<Column> TOTAL_COLUMNS = List.of(
            KIND,
            new Column("state", "allocated, assigned, reserved-country; held is the first two together"),
            IN_24S,
            IN_32S,
            IN_48S,
            AS_NUMBERS,
            new Column("blocks", "how many blocks"),
            new Column("rows", "how many rows of statistics files have those blocks"),
            new Column(
                    "holders",
                    "how many different holders (opaque-id within a registry) those rows name; absent where none"
                            + " does"),
            new Column("rowsWithoutHolder", "how many of the rows name none, as those of plain statistics"));
    private static final List<Column> BLOCK_COLUMNS = List.of(
            KIND,
            new Column("range", "the numbers: a prefix, a range of addresses or AS numbers, or one AS number"),
            new Column("state", "allocated, assigned or reserved-country"),
            new Column("country", "the two letters that the row has"),
            new Column("registered", "the day that the row has"),
            REGISTRY,
            new Column("holder", "the opaque-id that the row has"),
            new Column("amount", "how much: IPv4 in prefixes of /24, IPv6 in prefixes of /48, AS numbers by number"));
    private static final List<Column> HOLDER_COLUMNS = List.of(
            new Column("holder", "its opaque-id"),
            REGISTRY,
            IN_24S,
            IN_32S,
            IN_48S,
            AS_NUMBERS,
            new Column("blocks", "how many blocks"));

    private final CountrySpace space;
    private final SpaceOptions options;

    SpaceTables(CountrySpace space, SpaceOptions options) {
        this.space = space;
        this.options = options;
    }

    /// The table of a name of [#ALL].
    FigureTable named(String name) {
        return switch (name) {
            case TOTALS -> totals();
            case HOLDERS -> holders();
            default -> blocks();
        };
    }

    /// How much there is in each state.
    FigureTable totals() {
        List<List<Cell>> rows = new ArrayList<>();
        for (CountryBlocks blocks : blocksAskedFor()) {
            rows.add(total(blocks, State.ALLOCATED.text(), blocks.total(State.ALLOCATED)));
            rows.add(total(blocks, State.ASSIGNED.text(), blocks.total(State.ASSIGNED)));
            rows.add(total(blocks, "held", blocks.held()));
            rows.add(total(blocks, State.RESERVED_COUNTRY.text(), blocks.total(State.RESERVED_COUNTRY)));
        }
        return new FigureTable(TOTALS, "How much there is of a kind in a state.", TOTAL_COLUMNS, rows);
    }

    private static List<Cell> total(CountryBlocks blocks, String state, CountryTotal total) {
        NumberKind kind = blocks.kind();
        Amount amount = total.amount();
        return List.of(
                Cell.of(SpaceOptions.word(kind)),
                Cell.of(state),
                kind == NumberKind.IPV4 ? in(amount, kind, 24) : new Cell.Absent(),
                kind == NumberKind.IPV6 ? in(amount, kind, 32) : new Cell.Absent(),
                kind == NumberKind.IPV6 ? in(amount, kind, 48) : new Cell.Absent(),
                kind == NumberKind.AUTNUM ? Cell.of(amount.count()) : new Cell.Absent(),
                Cell.of(total.blocks()),
                Cell.of(total.rows()),
                holders(total),
                Cell.of(total.rowsWithoutHolder()));
    }

    static Cell holders(CountryTotal total) {
        return total.tellsHolders() ? Cell.of(total.holders()) : new Cell.Absent();
    }

    /// Each block.
    FigureTable blocks() {
        List<List<Cell>> rows = new ArrayList<>();
        for (CountryBlocks blocks : blocksAskedFor()) {
            for (int i = 0; i < blocks.count(); i++) {
                Amount amount = new Amount();
                blocks.addTo(amount, i);
                rows.add(block(blocks.kind(), blocks.block(i), amount));
            }
        }
        return new FigureTable(
                BLOCKS,
                "Numbers side by side of one row, in ascending order of each kind. A row that has smaller rows in it is"
                        + " cut by them, so that no number is in two blocks.",
                BLOCK_COLUMNS,
                rows);
    }

    private List<Cell> block(NumberKind kind, CountryBlock block, Amount amount) {
        String holder = block.holder() == Holders.NONE
                ? null
                : space.holders().holder(block.holder()).handle();
        return List.of(
                Cell.of(SpaceOptions.word(kind)),
                Cell.of(block.range().toString()),
                Cell.of(block.state().text()),
                Cell.of(block.country()),
                Cell.of(day(block.registered())),
                Cell.of(block.registry()),
                Cell.of(holder),
                switch (kind) {
                    case IPV4 -> in(amount, kind, 24);
                    case IPV6 -> in(amount, kind, 48);
                    case AUTNUM -> Cell.of(amount.count());
                });
    }

    private static @Nullable String day(int registered) {
        if (registered == 0) {
            return null;
        }
        return new StringBuilder(10)
                .append(registered + 100_000_000)
                .delete(0, 1)
                .insert(6, '-')
                .insert(4, '-')
                .toString();
    }

    /// Each holder.
    FigureTable holders() {
        List<List<Cell>> rows = new ArrayList<>();
        Set<NumberKind> kinds = options.kinds();
        for (CountryHolding holding : space.holdings(kinds)) {
            boolean hasIpv6 = kinds.contains(NumberKind.IPV6);
            rows.add(List.of(
                    Cell.of(holding.handle()),
                    Cell.of(holding.registry()),
                    kinds.contains(NumberKind.IPV4) ? in(holding.ipv4(), NumberKind.IPV4, 24) : new Cell.Absent(),
                    hasIpv6 ? in(holding.ipv6(), NumberKind.IPV6, 32) : new Cell.Absent(),
                    hasIpv6 ? in(holding.ipv6(), NumberKind.IPV6, 48) : new Cell.Absent(),
                    kinds.contains(NumberKind.AUTNUM)
                            ? Cell.of(holding.autnums().count())
                            : new Cell.Absent(),
                    Cell.of(holding.blocks())));
        }
        return new FigureTable(
                HOLDERS,
                "What each holder has: allocated and assigned numbers of the kinds asked for. An opaque-id is one within"
                        + " its registry; rows without one, as plain statistics have them, are not here.",
                HOLDER_COLUMNS,
                rows);
    }

    private List<CountryBlocks> blocksAskedFor() {
        List<CountryBlocks> asked = new ArrayList<>();
        for (NumberKind kind : NumberKind.values()) {
            if (options.kinds().contains(kind)) {
                asked.add(space.blocks(kind));
            }
        }
        return asked;
    }

    static Cell in(Amount amount, NumberKind kind, int length) {
        BigDecimal exact = amount.inPrefixes(kind.bits(), length);
        return new Cell.Decimal(exact);
    }
}
