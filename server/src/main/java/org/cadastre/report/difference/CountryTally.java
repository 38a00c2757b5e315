package org.cadastre.report.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Amount;
import org.cadastre.snapshot.SpaceRows;

/// Adds up what countries had and have of one kind of number.
final class CountryTally {
    /// What belongs to no country: free, or reserved for none.
    static final int NOTHING = -1;

    private static final int RESERVED = 1 << 16;

    private final NumberKind kind;
    private final TreeMap<Integer, Sum> sums = new TreeMap<>();

    private static final class Sum {
        private final Amount before = new Amount();
        private final Amount gained = new Amount();
        private final Amount lost = new Amount();
        private final Amount after = new Amount();
    }

    CountryTally(NumberKind kind) {
        this.kind = kind;
    }

    /// What the segment of a side belongs to: a country that has it or that it is reserved for, or [#NOTHING].
    static int share(Side side) {
        if (side.isHeld()) {
            return side.country();
        }
        return side.isReservedForCountry() ? RESERVED | side.country() : NOTHING;
    }

    /// Adds a piece.
    ///
    /// @param from the share it was before
    /// @param to the share it is after
    void add(Amount amount, int from, int to) {
        if (from != NOTHING) {
            Sum sum = sum(from);
            sum.before.add(amount);
            if (from != to) {
                sum.lost.add(amount);
            }
        }
        if (to != NOTHING) {
            Sum sum = sum(to);
            sum.after.add(amount);
            if (from != to) {
                sum.gained.add(amount);
            }
        }
    }

    private Sum sum(int share) {
        return sums.computeIfAbsent(share, missing -> new Sum());
    }

    /// Those that have gained or lost something, held before reserved, by country.
    List<CountryChange> changes() {
        List<CountryChange> changes = new ArrayList<>();
        sums.forEach((share, sum) -> {
            if (!sum.gained.isZero() || !sum.lost.isZero()) {
                changes.add(new CountryChange(
                        SpaceRows.countryText(share & 0xFFFF),
                        kind,
                        (share & RESERVED) != 0,
                        Units.of(kind, sum.before),
                        Units.of(kind, sum.gained),
                        Units.of(kind, sum.lost),
                        Units.of(kind, sum.after)));
            }
        });
        return changes;
    }
}
