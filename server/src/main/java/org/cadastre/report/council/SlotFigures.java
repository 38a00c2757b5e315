package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Pool;
import org.cadastre.pool.Segments;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.Figures;
import org.cadastre.snapshot.SpaceRows;

/// Maps of IPv6 pools: each of the largest is cut into 256 equal slots, and each slot has one word for the states in
/// it.
final class SlotFigures {
    /// The words for what is in a slot, in the order of the legend.
    static final List<String> WORDS = List.of(
            "held", "partly-held", "reserved-country", "reserved", "reserved-and-available", "available", "unstated");

    private static final int MOST_POOLS = 4;
    private static final int BITS = 8;
    /// Slots are no smaller than this, so that they differ in the upper half of their addresses.
    private static final int LONGEST = 64;

    private SlotFigures() {}

    static Figures of(CouncilRequest request, List<String> ids) {
        Space space = Space.of(request.to().snapshot(), NumberKind.IPV6);
        List<List<Cell>> rows = new ArrayList<>();
        for (Ipv6Prefix pool : pools(request, ids)) {
            slots(space, pool, rows);
        }
        FigureTable table = new FigureTable(
                "slots",
                "One of the 256 equal parts of a pool, as of the last day; of no more than the " + MOST_POOLS
                        + " largest pools.",
                List.of(
                        new Column("pool", "the pool"),
                        new Column("slot", "the numbers"),
                        new Column(
                                "state",
                                "held: all of it is allocated or assigned; partly-held: some of it; else"
                                        + " reserved-country: some of it is reserved for a country; reserved: all of it"
                                        + " is held back; reserved-and-available: some of it; available: none of it;"
                                        + " unstated: there is no row for some of it, and nothing of it is held or"
                                        + " reserved for a country"),
                        new Column("country", "the country that all rows in it are of; n/a for none or several")),
                rows);
        return OwnFigures.of(
                request, "slots", "What stands where in pools: a map of each in equal slots.", List.of(table));
    }

    private static List<Ipv6Prefix> pools(CouncilRequest request, List<String> ids) {
        List<Ipv6Prefix> prefixes = new ArrayList<>();
        for (Pool pool : Pool.of(request.to().snapshot(), NumberKind.IPV6)) {
            boolean isAsked =
                    ids.contains(pool.registry()) || ids.contains(pool.range().toString());
            Ipv6Prefix prefix = isAsked && pool.range() instanceof Ipv6Range range ? range.asPrefix() : null;
            if (prefix != null && prefix.length() + BITS <= LONGEST) {
                prefixes.add(prefix);
            }
        }
        prefixes.sort(Comparator.comparingInt(Ipv6Prefix::length));
        return prefixes.subList(0, Math.min(MOST_POOLS, prefixes.size()));
    }

    private static void slots(Space space, Ipv6Prefix pool, List<List<Cell>> rows) {
        int length = pool.length() + BITS;
        for (long i = 0; i < 1L << BITS; i++) {
            Ipv6Range slot = new Ipv6Prefix(pool.high() + (i << (LONGEST - length)), 0, length).range();
            Set<State> states = EnumSet.noneOf(State.class);
            Set<String> countries = new TreeSet<>();
            look(space, slot, states, countries);
            rows.add(List.of(
                    Cell.of(pool.toString()),
                    Cell.of(slot.toString()),
                    Cell.of(word(states)),
                    Cell.of(countries.size() == 1 ? countries.iterator().next() : null)));
        }
    }

    private static void look(Space space, Ipv6Range slot, Set<State> states, Set<String> countries) {
        Segments segments = space.segments();
        int found = segments.find(slot.first().high(), slot.first().low());
        int i = found < 0 ? -found - 1 : found;
        for (; i < segments.count() && begins(segments, i, slot); i++) {
            State state = space.state(segments.row(i));
            if (state != null) {
                states.add(state);
                String country = SpaceRows.countryText(space.rows().country(segments.row(i)));
                if (state.isHeld() || state == State.RESERVED_COUNTRY) {
                    countries.add(country);
                }
            }
        }
    }

    private static boolean begins(Segments segments, int segment, Ipv6Range slot) {
        return Ipv6Address.compare(
                        segments.firstHigh(segment),
                        segments.firstLow(segment),
                        slot.last().high(),
                        slot.last().low())
                <= 0;
    }

    private static String word(Set<State> states) {
        if (states.stream().anyMatch(State::isHeld)) {
            return states.stream().allMatch(State::isHeld) ? "held" : "partly-held";
        }
        if (states.contains(State.RESERVED_COUNTRY)) {
            return "reserved-country";
        }
        boolean someReserved = states.stream().anyMatch(State::isReserved);
        if (states.isEmpty() || states.contains(State.POOL) || states.contains(State.SPECIAL)) {
            return "unstated";
        }
        if (someReserved) {
            return states.contains(State.AVAILABLE) ? "reserved-and-available" : "reserved";
        }
        return "available";
    }
}
