package org.cadastre.report.equity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Amount;
import org.cadastre.pool.PoolAccount;
import org.cadastre.pool.Space;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;

/// The table of how much of what was held back is used later.
final class ReservationTable {
    private ReservationTable() {}

    /// Between each day and the next.
    static FigureTable of(List<EquityDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            NumberKind kind = days.get(i).family().kind();
            Space first = Space.of(days.get(i - 1).spread().snapshot(), kind);
            Space later = Space.of(days.get(i).spread().snapshot(), kind);
            for (ReservationUse use : ReservationUse.between(first, later)) {
                rows.add(List.of(
                        Cell.of(days.get(i - 1).frame().day().toString()),
                        Cell.of(days.get(i).frame().day().toString()),
                        Cell.of(use.state().text()),
                        new Cell.Decimal(units(kind, use.reserved())),
                        new Cell.Decimal(units(kind, use.used())),
                        Cell.of(use.used().asDouble() / use.reserved().asDouble(), SummaryTables.DECIMALS)));
            }
        }
        return new FigureTable(
                "reservation-use",
                "Numbers that were held back in one way on one day, and what became of them by the next; none without"
                        + " a second day.",
                List.of(
                        new Column("from", "the first day"),
                        new Column("until", "the later day"),
                        new Column(
                                "state",
                                "reserved-country: for a country; reserved-growth: so that the allocation beside it can"
                                        + " grow; reserved: why is not published"),
                        new Column(
                                "reserved",
                                "how much was held back on the first day, in /32 of IPv6, /24 of IPv4, AS numbers"),
                        new Column("used", "how much of that is allocated or assigned on the later day"),
                        new Column("rate", "reservation use rate: used ÷ reserved")),
                rows);
    }

    private static BigDecimal units(NumberKind kind, Amount amount) {
        return amount.inPrefixes(kind.bits(), PoolAccount.unitLength(kind));
    }
}
