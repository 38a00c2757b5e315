package org.cadastre.report.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Pool;
import org.cadastre.pool.PoolAccount;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.Figures;
import org.jspecify.annotations.Nullable;

/// Makes figures of pools.
public final class PoolFigures {
    private static final int DECIMALS = 4;
    private static final int PERCENT_DECIMALS = 6;

    private static final String POLICY = "The account of a pool by the global policy for IPv6 blocks that IANA gives to"
            + " regional registries (ripe-376): available = free - fragmented; necessary = what was handed out in the"
            + " last six months / 6 * 9; eligible for more when available is less than half a /12 or less than necessary."
            + " Reservations that expire within three months would count as available, but files do not say when.";

    private PoolFigures() {}

    /// The pools that there are.
    ///
    /// @param kind of which kind of number, null for all
    public static Figures list(FigureSources sources, @Nullable NumberKind kind) {
        List<List<Cell>> rows = new ArrayList<>();
        for (NumberKind each : NumberKind.values()) {
            if (kind == null || kind == each) {
                for (Pool pool : Pool.of(sources.snapshot(), each)) {
                    PoolAccount account = account(sources, List.of(pool));
                    rows.add(List.of(
                            Cell.of(pool.range().toString()),
                            Cell.of(family(each)),
                            Cell.of(pool.registry()),
                            Cell.of(day(pool.granted())),
                            Cell.of(account.total(), DECIMALS),
                            sources.isPlain(pool.registry())
                                    ? new Cell.Absent()
                                    : Cell.of(account.in(State.AVAILABLE), DECIMALS)));
                }
            }
        }
        FigureTable table = new FigureTable(
                "pools",
                "A pool of a registry.",
                List.of(
                        new Column("pool", "the numbers"),
                        new Column("family", "ipv4, ipv6 or asn"),
                        new Column("registry", "the registry that accounts for them"),
                        new Column("granted", "the day they were given to it"),
                        new Column("size", "how much they are, in /32 of IPv6, /24 of IPv4, AS numbers"),
                        new Column("available", "how much of them is free, in the same unit")),
                rows);
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("family", kind == null ? "all" : family(kind));
        return figures(sources, "pools", "The pools whose numbers registries account for.", parameters, List.of(table));
    }

    /// The account of pools of one kind of number together.
    ///
    /// @param id what was asked for
    public static Figures account(FigureSources sources, String id, List<Pool> pools) {
        PoolAccount account = account(sources, pools);
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("pool", id);
        parameters.put("family", family(account.kind()));
        return figures(
                sources,
                "pool",
                POLICY,
                parameters,
                List.of(accounts(sources, id, pools, account), states(account), ranges(pools)));
    }

    private static PoolAccount account(FigureSources sources, List<Pool> pools) {
        NumberKind kind = NumberKind.of(pools.getFirst().range());
        return PoolAccount.of(Space.of(sources.snapshot(), kind), pools, sources.day());
    }

    private static FigureTable accounts(FigureSources sources, String id, List<Pool> pools, PoolAccount account) {
        String unit = unit(account.kind());
        boolean isFreeTold = pools.stream().noneMatch(pool -> sources.isPlain(pool.registry()));
        return new FigureTable(
                "accounts",
                "The account of the pools together. Plain statistics do not say what is free, and so not what follows from"
                        + " it.",
                List.of(
                        new Column("pool", "what was asked for"),
                        new Column("unit", "what the amounts are counted in"),
                        new Column("day", "the last day that the data speaks for"),
                        new Column("size", "all numbers of the pools, in " + unit),
                        new Column("free", "available by the file, in " + unit),
                        new Column("fragments", "how many available rows are smaller than a " + unit),
                        new Column("fragmented", "how much they are, in " + unit),
                        new Column("available", "free less fragmented, in " + unit),
                        new Column(
                                "handedOutInSixMonths",
                                "allocated or assigned in six months up to the day, in " + unit),
                        new Column("monthly", "of that a sixth"),
                        new Column("necessary", "nine times monthly"),
                        new Column("eligible", "whether the registry may ask IANA for more; for IPv6 only"),
                        new Column("monthsLeft", "available / monthly, rounded down")),
                List.of(List.of(
                        Cell.of(id),
                        Cell.of(unit),
                        Cell.of(account.day().toString()),
                        Cell.of(account.total(), DECIMALS),
                        isFreeTold ? Cell.of(account.in(State.AVAILABLE), DECIMALS) : new Cell.Absent(),
                        isFreeTold ? Cell.of(account.fragments()) : new Cell.Absent(),
                        isFreeTold ? Cell.of(account.fragmented(), DECIMALS) : new Cell.Absent(),
                        isFreeTold ? Cell.of(account.available(), DECIMALS) : new Cell.Absent(),
                        Cell.of(account.handedOut(), DECIMALS),
                        Cell.of(account.monthly(), DECIMALS),
                        Cell.of(account.necessary(), DECIMALS),
                        isFreeTold ? Cell.of(account.isEligible()) : new Cell.Absent(),
                        isFreeTold ? Cell.of(account.monthsLeft(), 0) : new Cell.Absent())));
    }

    private static FigureTable states(PoolAccount account) {
        List<List<Cell>> rows = new ArrayList<>();
        for (State state : State.values()) {
            BigDecimal amount = account.in(state);
            rows.add(List.of(
                    Cell.of(state.text()),
                    Cell.of(amount, DECIMALS),
                    Cell.of(
                            amount.multiply(BigDecimal.valueOf(100))
                                    .divide(account.total(), PERCENT_DECIMALS, RoundingMode.HALF_UP),
                            PERCENT_DECIMALS)));
        }
        return new FigureTable(
                "states",
                "How much of the pools is in each state; each number is in one.",
                List.of(
                        new Column("state", "the state"),
                        new Column("amount", "how much, in " + unit(account.kind())),
                        new Column("percent", "of all numbers of the pools")),
                rows);
    }

    private static FigureTable ranges(List<Pool> pools) {
        return new FigureTable(
                "ranges",
                "The pools that were counted together.",
                List.of(
                        new Column("pool", "the numbers"),
                        new Column("registry", "the registry that accounts for them"),
                        new Column("granted", "the day they were given to it")),
                pools.stream()
                        .map(pool -> List.of(
                                Cell.of(pool.range().toString()),
                                Cell.of(pool.registry()),
                                Cell.of(day(pool.granted()))))
                        .toList());
    }

    private static Figures figures(
            FigureSources sources,
            String name,
            String definition,
            SortedMap<String, String> parameters,
            List<FigureTable> tables) {
        return new Figures(
                name,
                definition,
                parameters,
                sources.inputs(),
                sources.snapshot().facts().produced(),
                sources.notes(),
                tables);
    }

    private static String unit(NumberKind kind) {
        return switch (kind) {
            case IPV4 -> "/24";
            case IPV6 -> "/32";
            case AUTNUM -> "AS number";
        };
    }

    private static String family(NumberKind kind) {
        return switch (kind) {
            case IPV4 -> "ipv4";
            case IPV6 -> "ipv6";
            case AUTNUM -> "asn";
        };
    }

    private static @Nullable String day(int yearMonthDay) {
        return yearMonthDay == 0
                ? null
                : "%04d-%02d-%02d".formatted(yearMonthDay / 10_000, yearMonthDay / 100 % 100, yearMonthDay % 100);
    }
}
