package org.cadastre.report;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Figures with all that is needed to make them again: a pure function of their inputs and parameters, so that the same
/// ones give the same bytes.
///
/// @param name the name of the figures, as in their path: `pool`
/// @param definition what they are, in sentences
/// @param parameters what they were asked with, defaults included, by name
/// @param inputs the files they were made of
/// @param generatedAt the moment that the data is of; not the clock
/// @param notes what to bear in mind, a sentence each
/// @param tables one or more tables
public record Figures(
        String name,
        String definition,
        SortedMap<String, String> parameters,
        List<Input> inputs,
        Instant generatedAt,
        List<String> notes,
        List<FigureTable> tables) {
    /// What a country in these figures means, and does not.
    public static final String COUNTRY_NOTE = "The country of a row is where the numbers were first registered;"
            + " it does not say where they are used.";

    public Figures {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        inputs = List.copyOf(inputs);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }

    /// A file that figures were made of.
    ///
    /// @param name what it holds: the registry and its day, or `population`
    /// @param sha256 SHA-256 of its unpacked bytes, lower-case hexadecimal
    public record Input(String name, String sha256) {}

    /// The table of a name.
    public FigureTable table(String table) {
        return tables.stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no table " + table));
    }
}
