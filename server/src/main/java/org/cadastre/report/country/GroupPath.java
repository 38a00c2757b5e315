package org.cadastre.report.country;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cadastre.country.Country;
import org.cadastre.country.CountryFigures;
import org.cadastre.country.GroupReading;
import org.cadastre.country.Language;
import org.cadastre.file.InputFile;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureOperation;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureValues;
import org.cadastre.report.Figures;

/// Answers `/group/ldc.json` and the like: what is registered in the countries that are a group on the day of the data.
public final class GroupPath implements FigurePath {
    private static final String PATH = "group";
    private static final int MOST_LETTERS = 256;
    private static final FigureParameter GROUP = new FigureParameter(
            PATH,
            "A group, or groups put together: ldc, ldc+sids, africa*ldc, non-ldc.",
            new FigureValues.Text(".{1," + MOST_LETTERS + "}", "at most " + MOST_LETTERS + " characters"),
            null,
            "ldc");

    @Override
    public String prefix() {
        return PATH;
    }

    @Override
    public List<FigureOperation> operations() {
        return List.of(new FigureOperation(
                PATH + "/{group}",
                "What is registered in the countries that are a group on the day of the data.",
                SpaceOptions.FORMATS,
                List.of(GROUP, SpaceOptions.FAMILY, SpaceOptions.LANGUAGE, SpaceOptions.TABLE)));
    }

    @Override
    public FigureAnswer figures(FigureSources sources, FigureRequest request) {
        return switch (SpaceOptions.read(request)) {
            case SpaceOptions.Reading.Wrong(FigureAnswer.Refused refused) -> refused;
            case SpaceOptions.Reading.Read(SpaceOptions options) ->
                answer(sources, request.segments().get(1), options);
        };
    }

    private static FigureAnswer answer(FigureSources sources, String text, SpaceOptions options) {
        String words = text.strip();
        CountryFigures countries = sources.countries();
        if (words.length() > MOST_LETTERS) {
            return FigureAnswer.notAllowed(PATH, words, "at most " + MOST_LETTERS + " characters");
        }
        return switch (countries.groups().members(words, sources.day())) {
            case GroupReading.NoSuchGroup(String word, List<String> names) -> unknown(countries, word, names);
            case GroupReading.Members(List<Country> members)
            when members.isEmpty() ->
                new FigureAnswer.Refused(
                        404, "The group " + words + " has no members on " + sources.day() + ", the day of the data.");
            case GroupReading.Members(List<Country> members) ->
                SpaceAnswer.of(sources, subject(countries, words, members, options.language()), options);
        };
    }

    private static Subject subject(CountryFigures countries, String words, List<Country> members, Language language) {
        String word = words.toLowerCase(Locale.ROOT);
        String name = countries.groups().title(word, language);
        SortedSet<String> codes = new TreeSet<>();
        members.forEach(member -> codes.add(member.code()));
        InputFile input = countries.classificationInput();
        return new Subject(
                PATH,
                word,
                name == null || name.equals(word) ? word : name + " (" + word + ")",
                codes,
                List.of("The group has these members on the day of the data: " + String.join(" ", codes) + "."),
                input == null ? List.of() : List.of(new Figures.Input("classification", input.sha256())));
    }

    private static FigureAnswer.Refused unknown(CountryFigures countries, String word, List<String> names) {
        String allowed = "one of " + String.join(", ", names) + "; non- before a name is all others,"
                + " + between two is either, * is both";
        if (countries.classification() != null) {
            return FigureAnswer.notAllowed(PATH, word, allowed);
        }
        return new FigureAnswer.Refused(
                404,
                "There is no group \"" + (word.length() > 64 ? word.substring(0, 64) + "…" : word)
                        + "\": no classification is loaded. The key figures.classification names its file. Without it,"
                        + " give " + allowed + ".");
    }
}
