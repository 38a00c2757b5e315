package org.cadastre.report.equity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Pool;
import org.cadastre.pool.PoolAccount;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.snapshot.Snapshot;

/// The table of the HD-ratios (RFC 3194) of the pools that a region is served from.
final class PoolTable {
    private PoolTable() {}

    /// One row a day and pool, and one for all pools of a registry.
    static FigureTable of(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityDay day : days) {
            for (String registry : day.spread().registries().serving()) {
                Snapshot snapshot = day.spread().snapshot();
                List<Pool> pools = Pool.of(snapshot, day.family().kind(), registry);
                pools.forEach(pool -> rows.add(row(day, registry, pool.range().toString(), List.of(pool))));
                if (pools.size() > 1) {
                    rows.add(row(day, registry, "all", pools));
                }
            }
        }
        return new FigureTable(
                "pools",
                "A pool of a registry that serves the region, on one day, or all its pools together.",
                List.of(
                        SummaryTables.day(),
                        new Column("registry", "its token"),
                        new Column("pool", "the pool, or all for the registry's pools together"),
                        new Column("unit", "what is counted"),
                        new Column("units", "how many there are in the pool"),
                        new Column("delegated", "how many of them are allocated or assigned, parts included"),
                        new Column(
                                "hdRatio",
                                "HD-ratio: log(delegated) ÷ log(units); n/a where less than one unit is delegated")),
                rows);
    }

    private static List<Cell> row(EquityDay day, String registry, String name, List<Pool> pools) {
        NumberKind kind = day.family().kind();
        PoolAccount account = PoolAccount.of(
                Space.of(day.spread().snapshot(), kind), pools, day.frame().day());
        BigDecimal delegated = account.in(State.ALLOCATED).add(account.in(State.ASSIGNED));
        return List.of(
                Cell.of(day.frame().day().toString()),
                Cell.of(registry),
                Cell.of(name),
                Cell.of(unit(kind)),
                new Cell.Decimal(account.total()),
                new Cell.Decimal(delegated),
                Cell.of(ratio(delegated, account.total()), SummaryTables.DECIMALS));
    }

    private static double ratio(BigDecimal delegated, BigDecimal units) {
        return delegated.compareTo(BigDecimal.ONE) < 0
                ? Double.NaN
                : StrictMath.log(delegated.doubleValue()) / StrictMath.log(units.doubleValue());
    }

    private static String unit(NumberKind kind) {
        return kind == NumberKind.AUTNUM ? "AS number" : "/" + PoolAccount.unitLength(kind);
    }
}
