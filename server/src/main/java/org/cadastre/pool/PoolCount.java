package org.cadastre.pool;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.NumberKind;
import org.cadastre.snapshot.SpaceRows;

/// Counts the numbers of pools by their states.
final class PoolCount {
    private final Space space;
    private final LocalDate day;
    private final int from;
    private final int to;
    private final Map<State, Amount> amounts = new EnumMap<>(State.class);
    private final Amount fragmented = new Amount();
    private final Amount handedOut = new Amount();
    private int fragments;

    /// @param since numbers handed out after this day, and up to the next one, count as lately handed out
    PoolCount(Space space, LocalDate since, LocalDate day) {
        this.space = space;
        this.day = day;
        from = number(since);
        to = number(day);
    }

    private static int number(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /// Adds all numbers of a pool.
    void add(Pool pool) {
        SpaceRows rows = space.rows();
        Segments segments = space.segments();
        int found = segments.find(rows.firstHigh(pool.row()), rows.firstLow(pool.row()));
        int i = found < 0 ? -found - 1 : found;
        for (; i < segments.count() && isInside(pool, i); i++) {
            add(segments, i);
        }
    }

    private boolean isInside(Pool pool, int segment) {
        SpaceRows rows = space.rows();
        return Ipv6Address.compare(
                        space.segments().firstHigh(segment),
                        space.segments().firstLow(segment),
                        rows.lastHigh(pool.row()),
                        rows.lastLow(pool.row()))
                <= 0;
    }

    private void add(Segments segments, int segment) {
        State state = space.state(segments.row(segment));
        if (state == null) {
            return;
        }
        Amount amount = new Amount();
        amount.add(
                segments.firstHigh(segment),
                segments.firstLow(segment),
                segments.lastHigh(segment),
                segments.lastLow(segment));
        amounts.computeIfAbsent(state, missing -> new Amount()).add(amount);
        int registered = space.rows().registered(segments.row(segment));
        if (state.isHeld() && registered > from && registered <= to) {
            handedOut.add(amount);
        }
        if (state == State.AVAILABLE && units(amount).compareTo(BigDecimal.ONE) < 0) {
            fragments++;
            fragmented.add(amount);
        }
    }

    PoolAccount account(List<Pool> pools) {
        return new PoolAccount(pools, amounts, fragments, units(fragmented), units(handedOut), day);
    }

    private BigDecimal units(Amount amount) {
        NumberKind kind = space.rows().kind();
        return amount.inPrefixes(kind.bits(), PoolAccount.unitLength(kind));
    }
}
