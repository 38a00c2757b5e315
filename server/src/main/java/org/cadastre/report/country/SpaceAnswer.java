package org.cadastre.report.country;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureFormat;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureTable;
import org.cadastre.report.Figures;

/// Makes the answer about the space of a subject in the form that was asked for.
final class SpaceAnswer {
    private static final String DEFINITION = "What statistics files say is of a country: the numbers whose deepest row"
            + " has its two letters and is allocated, assigned, or reserved for the country."
            + " Every number is in one block.";
    private static final int MOST_FILES = 12;

    private SpaceAnswer() {}

    static FigureAnswer of(FigureSources sources, Subject subject, SpaceOptions options) {
        CountrySpace space = CountrySpace.of(sources.snapshot(), subject.codes());
        if (space.isEmpty()) {
            return nothing(sources, subject);
        }
        return options.isList()
                ? new FigureAnswer.Body(options.format().mediaType(), PrefixText.of(sources, subject, space, options))
                : tables(sources, subject, options, new SpaceTables(space, options));
    }

    private static FigureAnswer.Tables tables(
            FigureSources sources, Subject subject, SpaceOptions options, SpaceTables tables) {
        List<FigureTable> made = options.format() == FigureFormat.JSON
                ? List.of(tables.totals(), tables.blocks(), tables.holders())
                : List.of(tables.named(options.table()));
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put(subject.kind(), subject.word());
        parameters.put("name", subject.title());
        parameters.put("countries", String.join(" ", subject.codes()));
        parameters.put("family", options.family());
        parameters.put("lang", options.language().tag());
        return new FigureAnswer.Tables(
                figures(sources, subject.kind(), DEFINITION, parameters, subject.inputs(), subject.notes(), made),
                options.table());
    }

    /// Figures of a snapshot with what is to be borne in mind about all of them.
    static Figures figures(
            FigureSources sources,
            String name,
            String definition,
            SortedMap<String, String> parameters,
            List<Figures.Input> moreInputs,
            List<String> moreNotes,
            List<FigureTable> tables) {
        List<String> notes = new ArrayList<>();
        notes.add(Figures.COUNTRY_NOTE);
        notes.addAll(sources.notes());
        notes.addAll(moreNotes);
        return new Figures(
                name,
                definition,
                parameters,
                Stream.concat(sources.inputs().stream(), moreInputs.stream()).toList(),
                sources.snapshot().facts().produced(),
                notes,
                tables);
    }

    private static FigureAnswer.Refused nothing(FigureSources sources, Subject subject) {
        List<String> files =
                sources.inputs().stream().map(Figures.Input::name).distinct().toList();
        String loaded = files.isEmpty()
                ? "No statistics file is loaded"
                : "Loaded: " + String.join(", ", files.subList(0, Math.min(files.size(), MOST_FILES)))
                        + (files.size() > MOST_FILES ? ", …" : "");
        return new FigureAnswer.Refused(
                404,
                "No row of the loaded files is of " + subject.title()
                        + ": nothing is allocated, assigned or reserved for it. " + loaded + ".");
    }
}
