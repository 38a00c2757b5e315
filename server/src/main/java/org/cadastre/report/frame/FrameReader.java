package org.cadastre.report.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.cadastre.country.Country;
import org.cadastre.country.CountryFigures;
import org.cadastre.country.GroupReading;
import org.cadastre.country.Groups;
import org.cadastre.country.Population;
import org.cadastre.file.InputFile;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureValues;
import org.cadastre.report.Figures;
import org.jspecify.annotations.Nullable;

/// Reads which countries a request is about, from the parameters `region`, `cut` (groups with commas between, each of
/// which may be put together by `+` and `*`) and `populationYear`.
public final class FrameReader {
    private static final FigureValues.Text GROUPS = new FigureValues.Text(
            ".{0,256}", "a group, or groups put together with + for a union and * for what is in both");
    private static final FigureParameter REGION =
            new FigureParameter("region", "The countries that the figures are over.", GROUPS, "world", "africa");
    private static final FigureParameter CUT = new FigureParameter(
            "cut",
            "Groups within the region to be set against it.",
            new FigureValues.Several(GROUPS, 32),
            null,
            "ldc,lldc");
    private static final FigureParameter POPULATION_YEAR = new FigureParameter(
            "populationYear",
            "The year of the population figures; the newest that is not later than the data where none is given.",
            new FigureValues.Text("[0-9]{4}", "a year, such as 2024"),
            null,
            "2024");

    /// The parameters that are read here.
    public static final List<FigureParameter> PARAMETERS = List.of(REGION, CUT, POPULATION_YEAR);

    private final CountryFigures figures;
    private final Population population;
    private final LocalDate day;

    private FrameReader(CountryFigures figures, Population population, LocalDate day) {
        this.figures = figures;
        this.population = population;
        this.day = day;
    }

    /// Reads the frame.
    ///
    /// @param day the day that groups are taken as of, and that the newest population figures are not later than
    /// @param usualCuts the cuts where none are given; those that there are
    public static FrameReading read(
            CountryFigures figures, LocalDate day, FigureRequest request, List<String> usualCuts) {
        Population population = figures.population();
        if (population == null) {
            return refused(404, "There are no population figures: name a file in figures.population.");
        }
        if (figures.classification() == null) {
            return refused(404, "There are no groups of countries: name a file in figures.classification.");
        }
        return new FrameReader(figures, population, day).read(request, usualCuts);
    }

    private FrameReading read(FigureRequest request, List<String> usualCuts) {
        Groups groups = figures.groups();
        String region = words(REGION.of(request));
        List<Country> countries = List.of();
        switch (groups.members(region, day)) {
            case GroupReading.NoSuchGroup none -> {
                return new FrameReading.Refused(noGroup("region", region, none));
            }
            case GroupReading.Members members -> countries = members.countries();
        }
        Set<String> names = new LinkedHashSet<>();
        String given = CUT.given(request);
        if (given == null) {
            usualCuts.stream().filter(name -> isKnown(groups, name)).forEach(names::add);
        } else {
            for (String name : given.split(",", -1)) {
                names.add(words(name));
            }
        }
        List<Cut> cuts = new ArrayList<>();
        for (String name : names) {
            switch (groups.members(name, day)) {
                case GroupReading.NoSuchGroup none -> {
                    return new FrameReading.Refused(noGroup("cut", name, none));
                }
                case GroupReading.Members members -> cuts.add(new Cut(name, inBoth(members.countries(), countries)));
            }
        }
        return read(request, region, countries, cuts);
    }

    private FrameReading read(FigureRequest request, String region, List<Country> countries, List<Cut> cuts) {
        String given = POPULATION_YEAR.given(request);
        Integer year = given == null ? usualYear() : year(given);
        if (year == null) {
            return given == null
                    ? refused(404, "There are no population figures of " + day.getYear() + " or earlier.")
                    : new FrameReading.Refused(FigureAnswer.notAllowed("populationYear", given, years()));
        }
        NavigableMap<Country, Long> people = new TreeMap<>();
        for (Country country : countries) {
            OptionalLong value = population.value(country, year);
            if (value.isPresent()) {
                people.put(country, value.getAsLong());
            }
        }
        return new FrameReading.Read(new Frame(day, region, countries, year, people, cuts, inputs()));
    }

    private @Nullable Integer usualYear() {
        OptionalInt year = population.yearFor(day);
        return year.isPresent() ? year.getAsInt() : null;
    }

    private @Nullable Integer year(String text) {
        for (int year : population.years()) {
            if (Integer.toString(year).equals(text)) {
                return year;
            }
        }
        return null;
    }

    private String years() {
        List<Integer> years = population.years();
        if (years.isEmpty()) {
            return "none, the file has no figures";
        }
        boolean withoutGap = years.getLast() - years.getFirst() + 1 == years.size();
        return withoutGap
                ? "a year from " + years.getFirst() + " to " + years.getLast()
                : "one of the years "
                        + String.join(", ", years.stream().map(String::valueOf).toList());
    }

    private List<Figures.Input> inputs() {
        List<Figures.Input> inputs = new ArrayList<>();
        addInput(inputs, "classification", figures.classificationInput());
        addInput(inputs, "population", figures.populationInput());
        return inputs;
    }

    private static void addInput(List<Figures.Input> inputs, String name, @Nullable InputFile file) {
        if (file != null) {
            inputs.add(new Figures.Input(name, file.sha256()));
        }
    }

    private static boolean isKnown(Groups groups, String union) {
        for (String word : union.split("\\+", -1)) {
            if (!groups.isGroup(word)) {
                return false;
            }
        }
        return true;
    }

    /// Words for groups in one spelling: lower case, the parts of a union joined by `+`.
    private static String words(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[+ ]+", "+");
    }

    private static List<Country> inBoth(List<Country> group, List<Country> region) {
        List<Country> both = new ArrayList<>(group);
        both.retainAll(Set.copyOf(region));
        return both;
    }

    private static FigureAnswer.Refused noGroup(String what, String words, GroupReading.NoSuchGroup none) {
        String allowed = "groups of " + String.join(", ", none.names())
                + ", with + for a union, * for what is in both and non- before a name for the others";
        return FigureAnswer.notAllowed(what, words, allowed);
    }

    private static FrameReading refused(int status, String description) {
        return new FrameReading.Refused(new FigureAnswer.Refused(status, description));
    }
}
