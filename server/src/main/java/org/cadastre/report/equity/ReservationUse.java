package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cadastre.number.Ipv6Address;
import org.cadastre.pool.Amount;
import org.cadastre.pool.Segments;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;

/// How much of what was held back on one day somebody holds on a later one.
///
/// @param state how it was held back
/// @param reserved how much was held back on the first day
/// @param used how much of that is allocated or assigned on the later day
record ReservationUse(State state, Amount reserved, Amount used) {
    /// One for each state of numbers that are held back.
    static List<ReservationUse> between(Space first, Space later) {
        Map<State, ReservationUse> uses = new EnumMap<>(State.class);
        for (State state : State.values()) {
            if (state.isReserved()) {
                uses.put(state, new ReservationUse(state, new Amount(), new Amount()));
            }
        }
        Segments segments = first.segments();
        for (int i = 0; i < segments.count(); i++) {
            State state = first.state(segments.row(i));
            ReservationUse use = state == null ? null : uses.get(state);
            if (use != null) {
                use.add(segments, i, later);
            }
        }
        return new ArrayList<>(uses.values());
    }

    private void add(Segments segments, int segment, Space later) {
        long firstHigh = segments.firstHigh(segment);
        long firstLow = segments.firstLow(segment);
        long lastHigh = segments.lastHigh(segment);
        long lastLow = segments.lastLow(segment);
        reserved.add(firstHigh, firstLow, lastHigh, lastLow);
        Segments others = later.segments();
        int found = others.find(firstHigh, firstLow);
        int i = found < 0 ? -found - 1 : found;
        for (; i < others.count(); i++) {
            if (Ipv6Address.compare(others.firstHigh(i), others.firstLow(i), lastHigh, lastLow) > 0) {
                return;
            }
            State now = later.state(others.row(i));
            if (now != null && now.isHeld()) {
                boolean fromBefore =
                        Ipv6Address.compare(others.firstHigh(i), others.firstLow(i), firstHigh, firstLow) < 0;
                boolean pastEnd = Ipv6Address.compare(others.lastHigh(i), others.lastLow(i), lastHigh, lastLow) > 0;
                used.add(
                        fromBefore ? firstHigh : others.firstHigh(i),
                        fromBefore ? firstLow : others.firstLow(i),
                        pastEnd ? lastHigh : others.lastHigh(i),
                        pastEnd ? lastLow : others.lastLow(i));
            }
        }
    }
}
