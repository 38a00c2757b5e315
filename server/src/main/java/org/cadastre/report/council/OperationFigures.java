package org.cadastre.report.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Pool;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.Figures;
import org.cadastre.snapshot.SnapshotSource;

/// What registries did in the period, counted from the changed ranges, and which registries they are.
final class OperationFigures {
    private static final Set<String> HELD = Set.of("allocated", "assigned");
    private static final List<String> FAMILIES = List.of("ipv6", "ipv4", "asn");

    private OperationFigures() {}

    /// @param difference the figures of what changed
    static Figures of(CouncilRequest request, Figures difference) {
        return OwnFigures.of(
                request,
                "operations",
                "What registries handed out and took back in the period. A file says what came of requests, not what"
                        + " was asked for.",
                List.of(operations(difference.table("changes")), registries(request)));
    }

    /// What was counted of one family and registry.
    private static final class Tally {
        private final Map<String, BigDecimal> units = new TreeMap<>();
        private final Map<String, Integer> ranges = new TreeMap<>();

        void add(String what, BigDecimal amount) {
            units.merge(what, amount, BigDecimal::add);
            ranges.merge(what, 1, Integer::sum);
        }

        Cell units(String what) {
            return new Cell.Decimal(units.getOrDefault(what, BigDecimal.ZERO));
        }

        Cell ranges(String what) {
            return Cell.of(ranges.getOrDefault(what, 0));
        }
    }

    private static FigureTable operations(FigureTable changes) {
        Map<String, Map<String, Tally>> tallies = new TreeMap<>();
        for (Row change : Row.of(changes)) {
            String registry =
                    change.text("toRegistry").isEmpty() ? change.text("fromRegistry") : change.text("toRegistry");
            Tally tally = tallies.computeIfAbsent(change.text("family"), missing -> new TreeMap<>())
                    .computeIfAbsent(registry, missing -> new Tally());
            count(change, tally);
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (String family : FAMILIES) {
            tallies.getOrDefault(family, Map.of())
                    .forEach((registry, tally) -> rows.add(List.of(
                            Cell.of(family),
                            Cell.of(registry.isEmpty() ? null : registry),
                            tally.ranges("out"),
                            tally.units("out"),
                            tally.ranges("back"),
                            tally.units("back"),
                            tally.ranges("holder"),
                            tally.ranges("country"))));
        }
        String unit = ", in /24 of IPv4, in /32 of IPv6, or as a count of AS numbers";
        return new FigureTable(
                "operations",
                "What one registry did with one kind of number between the two days.",
                List.of(
                        new Column("family", "ipv4, ipv6 or asn"),
                        new Column("registry", "its token; n/a for numbers without a row on either day"),
                        new Column("handedOutRanges", "ranges that nobody held and somebody holds"),
                        new Column("handedOut", "how much that is" + unit),
                        new Column("givenBackRanges", "ranges that somebody held and nobody holds"),
                        new Column("givenBack", "how much that is" + unit),
                        new Column("otherHolder", "ranges held on both days, by another holder"),
                        new Column("otherCountry", "ranges held on both days, of another country")),
                rows);
    }

    private static void count(Row change, Tally tally) {
        BigDecimal units = change.cell("units") instanceof Cell.Decimal(BigDecimal value) ? value : BigDecimal.ZERO;
        boolean before = HELD.contains(change.text("fromState"));
        boolean after = HELD.contains(change.text("toState"));
        if (!before && after) {
            tally.add("out", units);
        }
        if (before && !after) {
            tally.add("back", units);
        }
        if (before && after && !change.has("toHolder", change.text("fromHolder"))) {
            tally.add("holder", units);
        }
        if (before && after && !change.has("toCountry", change.text("fromCountry"))) {
            tally.add("country", units);
        }
    }

    private static FigureTable registries(CouncilRequest request) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SnapshotSource source : request.to().snapshot().facts().sources()) {
            String token = source.registry();
            rows.add(List.of(
                    Cell.of(token),
                    Cell.of(source.content().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                    Cell.of(source.endDate() == null ? null : source.endDate().toString()),
                    Cell.of(source.rows()),
                    Cell.of(pools(request, token, NumberKind.IPV6)),
                    Cell.of(pools(request, token, NumberKind.IPV4)),
                    Cell.of(pools(request, token, NumberKind.AUTNUM))));
        }
        return new FigureTable(
                "registries",
                "A file of the last day, with the pools of its registry.",
                List.of(
                        new Column("registry", "its token"),
                        new Column("content", "what the file holds"),
                        new Column("endDate", "the last day it speaks for"),
                        new Column("rows", "how many rows it has"),
                        new Column("ipv6Pools", "how many pools of IPv6 the registry has"),
                        new Column("ipv4Pools", "how many of IPv4"),
                        new Column("asnPools", "how many of AS numbers")),
                rows);
    }

    private static int pools(CouncilRequest request, String registry, NumberKind kind) {
        return Pool.of(request.to().snapshot(), kind, registry).size();
    }
}
