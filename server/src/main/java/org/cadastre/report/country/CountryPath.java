package org.cadastre.report.country;

import java.util.List;
import java.util.TreeSet;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.jspecify.annotations.Nullable;

/// Answers `/country/MU.json` and the like: what is registered in one country; and `/country.json`: how much in each.
public final class CountryPath implements FigurePath {
    private static final String PATH = "country";

    @Override
    public String prefix() {
        return PATH;
    }

    @Override
    public FigureAnswer answer(FigureSources sources, FigureRequest request) {
        List<String> segments = request.segments();
        if (segments.size() == 1 || segments.size() == 2 && segments.get(1).isEmpty()) {
            return switch (SpaceOptions.read(request, false, List.of(CountryOverview.COUNTRIES))) {
                case SpaceOptions.Reading.Wrong(FigureAnswer.Refused refused) -> refused;
                case SpaceOptions.Reading.Read(SpaceOptions options) -> CountryOverview.of(sources, options);
            };
        }
        if (segments.size() > 2) {
            return new FigureAnswer.Refused(404, "There is nothing below a country; ask for /country/MU.cidr.");
        }
        return switch (SpaceOptions.read(request, true, SpaceTables.ALL)) {
            case SpaceOptions.Reading.Wrong(FigureAnswer.Refused refused) -> refused;
            case SpaceOptions.Reading.Read(SpaceOptions options) -> answer(sources, segments.get(1), options);
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
