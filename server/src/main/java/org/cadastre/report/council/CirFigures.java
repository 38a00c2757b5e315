package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.Figures;

/// Where countries stand with a country registry (CIR): what is reserved for each, and what of IPv6 is held there.
final class CirFigures {
    private CirFigures() {}

    /// @param before how much each country has on the first day
    /// @param after and on the last
    static Figures of(CouncilRequest request, Figures before, Figures after) {
        List<BothDays> countries = BothDays.of(
                Row.of(before.table("countries")), Row.of(after.table("countries")), row -> row.text("country"));
        List<List<Cell>> rows = new ArrayList<>();
        for (BothDays country : countries) {
            rows.add(List.of(
                    Cell.of(country.key()),
                    Row.cellOf(country.before(), "ipv6Reserved"),
                    Row.cellOf(country.after(), "ipv6Reserved"),
                    Row.cellOf(country.before(), "ipv6Held"),
                    Row.cellOf(country.after(), "ipv6Held"),
                    Row.cellOf(country.before(), "ipv6Holders"),
                    Row.cellOf(country.after(), "ipv6Holders"),
                    new Cell.Absent()));
        }
        FigureTable table = new FigureTable(
                "status",
                "A country that rows have on either day, or another code in place of one.",
                List.of(
                        new Column("country", "the two letters that rows have"),
                        new Column("reservedBefore", "IPv6 reserved for it on the first day, in prefixes of /48"),
                        new Column("reservedAfter", "IPv6 reserved for it on the last day, in prefixes of /48"),
                        new Column("heldBefore", "IPv6 allocated or assigned there on the first day, in /48"),
                        new Column("heldAfter", "IPv6 allocated or assigned there on the last day, in /48"),
                        new Column("holdersBefore", "different holders of that on the first day"),
                        new Column("holdersAfter", "different holders of that on the last day"),
                        new Column(
                                "status",
                                "whether a country registry is requested or operates; statistics files do not say")),
                rows);
        return OwnFigures.of(
                request,
                "cir",
                "Where countries stand with a country registry, as far as statistics files tell.",
                List.of(table));
    }
}
