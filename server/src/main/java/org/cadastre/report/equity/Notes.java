package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;

/// What stands around the tables of some days: their inputs, and what to bear in mind.
final class Notes {
    private Notes() {}

    /// The files of all days, each once, then those of countries.
    static List<Figures.Input> inputs(List<Spread> days) {
        Set<Figures.Input> inputs = new LinkedHashSet<>();
        days.forEach(day -> inputs.addAll(day.sources().inputs()));
        days.forEach(day -> inputs.addAll(day.frame().inputs()));
        return List.copyOf(inputs);
    }

    /// The years of the people's figures, each once.
    static String populationYears(List<Spread> days) {
        Set<String> years = new LinkedHashSet<>();
        days.forEach(day -> years.add(Integer.toString(day.frame().year())));
        return String.join(",", years);
    }

    /// The notes.
    static List<String> of(List<Spread> days) {
        List<String> notes = new ArrayList<>();
        notes.add(Figures.COUNTRY_NOTE);
        Set<String> without = new TreeSet<>();
        for (Spread day : days) {
            notes.add("On " + day.sources().day() + " groups of countries are as of that day, people as of "
                    + day.frame().year() + ".");
            without.addAll(day.withoutHolders());
        }
        if (!without.isEmpty()) {
            notes.add("The files of these registries name no holders, and count for nothing where holders are counted: "
                    + String.join(", ", without) + ".");
        }
        FigureSources last = days.getLast().sources();
        notes.addAll(last.notes());
        return notes;
    }
}
