package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Amount;
import org.cadastre.pool.Segments;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.jspecify.annotations.Nullable;

/// All numbers of one kind that somebody holds, by country, registry and holder. Allocated and assigned rows of the
/// registries' files count; a number that lies in several rows counts once, for the deepest. What IANA gives to
/// registries is held by nobody.
///
/// @param kind what the numbers are
/// @param lots in the order of country, registry and holder
record Ledger(NumberKind kind, List<Lot> lots) {
    private static final String IANA = "iana";

    private static final Comparator<Lot> ORDER =
            Comparator.comparing(Lot::code).thenComparing(Lot::registry).thenComparingInt(Lot::holder);

    Ledger {
        lots = Collections.unmodifiableList(lots);
    }

    /// Of a snapshot.
    static Ledger of(Snapshot snapshot, NumberKind kind) {
        Space space = Space.of(snapshot, kind);
        SpaceRows rows = space.rows();
        Map<Key, Sum> sums = new HashMap<>();
        Segments segments = space.segments();
        for (int i = 0; i < segments.count(); i++) {
            int row = segments.row(i);
            if (isHeld(space, row)) {
                sum(sums, rows, row)
                        .amount
                        .add(segments.firstHigh(i), segments.firstLow(i), segments.lastHigh(i), segments.lastLow(i));
            }
        }
        for (int row = 0; row < rows.count(); row++) {
            if (rows.isPublished(row) && isHeld(space, row)) {
                sum(sums, rows, row).add(rows.registered(row));
            }
        }
        List<Lot> lots = new ArrayList<>(sums.size());
        sums.forEach(
                (key, sum) -> lots.add(new Lot(key.code, key.registry, key.holder, sum.amount, sum.rows, sum.first)));
        lots.sort(ORDER);
        return new Ledger(kind, lots);
    }

    private static boolean isHeld(Space space, int row) {
        @Nullable State state = space.state(row);
        return state != null
                && state.isHeld()
                && !space.rows().registry(space.rows().word(row)).equals(IANA);
    }

    private static Sum sum(Map<Key, Sum> sums, SpaceRows rows, int row) {
        Key key = new Key(SpaceRows.countryText(rows.country(row)), rows.registry(rows.word(row)), rows.holder(row));
        return sums.computeIfAbsent(key, missing -> new Sum());
    }

    private record Key(String code, String registry, int holder) {}

    private static final class Sum {
        private final Amount amount = new Amount();
        private int rows;
        private int first;

        void add(int registered) {
            rows++;
            if (registered != 0 && (first == 0 || registered < first)) {
                first = registered;
            }
        }
    }
}
