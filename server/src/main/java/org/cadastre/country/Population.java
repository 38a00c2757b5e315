package org.cadastre.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cadastre.file.Reading;
import org.cadastre.file.TextFile;
import org.jspecify.annotations.Nullable;

/// How many people live in each country, by year. A country without a figure has none, which is not the same as 0.
/// Immutable.
public final class Population {
    private final NavigableMap<Country, NavigableMap<Integer, PopulationFigure>> figures = new TreeMap<>();
    private final NavigableSet<Integer> years = new TreeSet<>();

    /// @param figures by country and year
    Population(Map<Country, ? extends Map<Integer, PopulationFigure>> figures) {
        figures.forEach((country, byYear) -> {
            this.figures.put(country, new TreeMap<>(byYear));
            years.addAll(byYear.keySet());
        });
    }

    /// Reads figures: the columns `cc,year,value,source`, or the file `data/population.csv` of
    /// `datasets/population` as it is. Rows of the latter that are not of a country, such as those of the world,
    /// are passed over and named together.
    ///
    /// A row that is wrong is left out and named; a file without such a header is not used.
    public static Reading<Population> read(TextFile file) {
        return PopulationReader.read(file);
    }

    /// The figure of a year; nothing when there is none for just this year.
    public OptionalLong value(Country country, int year) {
        PopulationFigure figure = figure(country, year);
        return figure == null ? OptionalLong.empty() : OptionalLong.of(figure.value());
    }

    /// The figure of a year with its source, or null when there is none for just this year.
    public @Nullable PopulationFigure figure(Country country, int year) {
        NavigableMap<Integer, PopulationFigure> byYear = figures.get(country);
        return byYear == null ? null : byYear.get(year);
    }

    /// The newest year with figures that is not later than that of a day: the one to take for all countries where
    /// none is asked for.
    public OptionalInt yearFor(LocalDate day) {
        Integer year = years.floor(day.getYear());
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /// The years with figures, the oldest first.
    public List<Integer> years() {
        return List.copyOf(years);
    }

    /// The countries with a figure in any year, in the order of their codes.
    public List<Country> countries() {
        return List.copyOf(figures.keySet());
    }

    /// The countries with a figure in a year, in the order of their codes.
    public List<Country> countries(int year) {
        List<Country> countries = new ArrayList<>();
        figures.forEach((country, byYear) -> {
            if (byYear.containsKey(year)) {
                countries.add(country);
            }
        });
        return countries;
    }
}
