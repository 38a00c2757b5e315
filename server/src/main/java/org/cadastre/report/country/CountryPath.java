package org.cadastre.report.country;

import java.util.List;
import java.util.TreeSet;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureOperation;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureValues;
import org.jspecify.annotations.Nullable;

/// Answers `/country/MU.json` and the like: what is registered in one country; and `/country.json`: how much in each.
public final class CountryPath implements FigurePath {
    private static final String PATH = "country";
    private static final FigureParameter COUNTRY = new FigureParameter(
            PATH,
            "The two letters of a country, in either case.",
            new FigureValues.Text("[A-Za-z]{2}", "a code of two letters of ISO 3166-1"),
            null,
            "MU");

    @Override
    public String prefix() {
        return PATH;
    }

    @Override
    public List<FigureOperation> operations() {
        return List.of(
                new FigureOperation(
                        PATH,
                        "How much is registered in each country.",
                        FigureOperation.TABLES,
                        List.of(SpaceOptions.FAMILY, SpaceOptions.LANGUAGE, CountryOverview.TABLE)),
                new FigureOperation(
                        PATH + "/{country}",
                        "What is registered in a country.",
                        SpaceOptions.FORMATS,
                        List.of(COUNTRY, SpaceOptions.FAMILY, SpaceOptions.LANGUAGE, SpaceOptions.TABLE)));
    }

    @Override
    public FigureAnswer figures(FigureSources sources, FigureRequest request) {
        return switch (SpaceOptions.read(request)) {
            case SpaceOptions.Reading.Wrong(FigureAnswer.Refused refused) -> refused;
            case SpaceOptions.Reading.Read(SpaceOptions options) ->
                request.segments().size() == 1
                        ? CountryOverview.of(sources, options)
                        : answer(sources, request.segments().get(1), options);
        };
    }

    private static FigureAnswer answer(FigureSources sources, String text, SpaceOptions options) {
        return switch (CountryReading.of(sources.snapshot(), text)) {
            case CountryReading.Unknown(String description) -> new FigureAnswer.Refused(400, description);
            case CountryReading.Known(String code, @Nullable String note) ->
                SpaceAnswer.of(
                        sources,
                        new Subject(
                                PATH,
                                code,
                                Countries.title(code, options.language()),
                                new TreeSet<>(List.of(code)),
                                note == null ? List.of() : List.of(note),
                                List.of()),
                        options);
        };
    }
}
