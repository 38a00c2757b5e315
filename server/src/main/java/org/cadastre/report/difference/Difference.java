package org.cadastre.report.difference;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.NumberKind;
import org.cadastre.snapshot.Snapshot;

/// What two snapshots say differently of the numbers in statistics files, and what has become of all of them.
///
/// Numbers are compared one by one, by their [NumberFacts]: a row that was cut in two with the same facts is no
/// change. Objects of registries are not compared.
///
/// @param extent which numbers were compared
/// @param transitions what has become of the numbers of each state, by kind
/// @param changes the numbers of which they do not say the same, in ascending order by kind: applied to what the old
///     one says they give what the new one says
/// @param countries what countries have gained and lost
/// @param holders how many holders registries and countries have gained and lost
/// @param recut in how many pieces they say the same, in rows of other ranges
public record Difference(
        Extent extent,
        List<Transition> transitions,
        List<Change> changes,
        List<CountryChange> countries,
        List<HolderChange> holders,
        int recut) {
    public Difference {
        transitions = List.copyOf(transitions);
        changes = List.copyOf(changes);
        countries = List.copyOf(countries);
        holders = List.copyOf(holders);
    }

    /// Compares all numbers.
    public static Difference of(Snapshot old, Snapshot now) {
        return of(old, now, Extent.ALL);
    }

    /// Compares some of the numbers.
    public static Difference of(Snapshot old, Snapshot now, Extent extent) {
        Terms terms = new Terms();
        HolderTally holders = new HolderTally(terms);
        List<Transition> transitions = new ArrayList<>();
        ChangeList changes = new ChangeList();
        List<CountryChange> countries = new ArrayList<>();
        int recut = 0;
        for (NumberKind kind : extent.kinds()) {
            Comparison comparison = new Comparison(kind, old, now, terms, holders, changes);
            comparison.run(extent.within());
            transitions.addAll(comparison.transitions());
            countries.addAll(comparison.countries());
            recut += comparison.recut();
        }
        return new Difference(extent, transitions, changes.all(), countries, holders.changes(extent.kinds()), recut);
    }

    /// Whether both say the same of every number.
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
