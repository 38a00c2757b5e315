package org.cadastre.report.difference;

import java.util.List;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.pool.Amount;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// Compares the numbers of one kind in one pass over the segments of both snapshots.
final class Comparison {
    private final NumberKind kind;
    private final Side old;
    private final Side now;
    private final Transitions transitions;
    private final CountryTally countries;
    private final HolderTally holders;
    private final ChangeList changes;
    private int recut;

    /// @param changes takes the changes
    Comparison(NumberKind kind, Snapshot old, Snapshot now, Terms terms, HolderTally holders, ChangeList changes) {
        this.kind = kind;
        this.old = new Side(old, kind, terms);
        this.now = new Side(now, kind, terms);
        this.transitions = new Transitions(kind, terms);
        this.countries = new CountryTally(kind);
        this.holders = holders;
        this.changes = changes;
    }

    /// Compares all numbers, or those within a block.
    void run(@Nullable NumberRange within) {
        Sweep pieces = new Sweep(old.segments(), now.segments(), within);
        while (pieces.next()) {
            compare(pieces);
        }
        changes.close();
    }

    private void compare(Sweep piece) {
        old.moveTo(piece.before());
        now.moveTo(piece.after());
        Amount amount = new Amount();
        amount.add(piece.firstHigh(), piece.firstLow(), piece.lastHigh(), piece.lastLow());
        transitions.add(amount, old.word(), now.word());
        countries.add(amount, CountryTally.share(old), CountryTally.share(now));
        holders.add(kind, old, now);
        if (old.saysWhat(now)) {
            recut += old.isInRowOf(now) ? 0 : 1;
        } else {
            changes.add(kind, piece, old.facts(), now.facts());
        }
    }

    List<Transition> transitions() {
        return transitions.all();
    }

    List<CountryChange> countries() {
        return countries.changes();
    }

    /// In how many pieces the facts are the same though the rows are of other ranges.
    int recut() {
        return recut;
    }
}
