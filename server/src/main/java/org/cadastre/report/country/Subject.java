package org.cadastre.report.country;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cadastre.report.Figures;

/// What is asked about: a country or a group of them.
///
/// @param kind `country` or `group`
/// @param word as it stands in the path, in the usual case: `MU`, `ldc`
/// @param title what it is called in the language that was asked for, with its code or name: `Mauritius (MU)`
/// @param codes the two letters of each
/// @param notes what to bear in mind about it, a sentence each
/// @param inputs files besides those of the snapshot
record Subject(
        String kind,
        String word,
        String title,
        SortedSet<String> codes,
        List<String> notes,
        List<Figures.Input> inputs) {
    Subject {
        codes = new TreeSet<>(codes);
        notes = List.copyOf(notes);
        inputs = List.copyOf(inputs);
    }
}
