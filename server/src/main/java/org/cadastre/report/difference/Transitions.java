package org.cadastre.report.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Amount;

/// Adds up the transitions of one kind of number.
final class Transitions {
    private static final Comparator<Transition> BY_STATES =
            Comparator.comparing(Transition::from).thenComparing(Transition::to);

    private final NumberKind kind;
    private final Terms terms;
    private final Map<Long, Sum> sums = new HashMap<>();
    private long lastKey = -1;
    private Sum last = new Sum();

    private static final class Sum {
        private final Amount amount = new Amount();
        private int segments;
    }

    Transitions(NumberKind kind, Terms terms) {
        this.kind = kind;
        this.terms = terms;
    }

    /// Adds a piece.
    ///
    /// @param from the word before
    /// @param to the word after
    void add(Amount amount, int from, int to) {
        long key = (long) terms.state(from) << 32 | terms.state(to);
        if (key != lastKey) {
            last = sums.computeIfAbsent(key, missing -> new Sum());
            lastKey = key;
        }
        last.amount.add(amount);
        last.segments++;
    }

    /// All, in the order of their states' names.
    List<Transition> all() {
        List<Transition> all = new ArrayList<>();
        sums.forEach((key, sum) -> all.add(new Transition(
                kind,
                terms.stateText((int) (key >>> 32)),
                terms.stateText(key.intValue()),
                Units.of(kind, sum.amount),
                sum.segments)));
        all.sort(BY_STATES);
        return all;
    }
}
