package org.cadastre.report.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cadastre.country.Country;
import org.cadastre.report.Figures;

/// The countries that figures are over. A country with a population figure is counted; one without is never counted as
/// if nobody lived there, but listed.
///
/// @param day the day that groups are taken as of
/// @param region the words for the region, lower case
/// @param countries all countries and areas of the region, in the order of their codes
/// @param year the year of the population figures
/// @param people how many people live in each country of the region that has a figure
/// @param cuts the groups to cut by
/// @param inputs the files of countries that were used
public record Frame(
        LocalDate day,
        String region,
        List<Country> countries,
        int year,
        NavigableMap<Country, Long> people,
        List<Cut> cuts,
        List<Figures.Input> inputs) {
    public Frame {
        countries = List.copyOf(countries);
        people = Collections.unmodifiableNavigableMap(new TreeMap<>(people));
        cuts = List.copyOf(cuts);
        inputs = List.copyOf(inputs);
    }

    /// The countries of the region that have a population figure, in the order of their codes.
    public List<Country> counted() {
        return List.copyOf(people.keySet());
    }

    /// Those of some countries that have a population figure.
    public List<Country> counted(Collection<Country> some) {
        return some.stream().filter(people::containsKey).toList();
    }

    /// The countries and areas of the region that have none.
    public List<Country> uncounted() {
        List<Country> uncounted = new ArrayList<>(countries);
        uncounted.removeAll(people.keySet());
        return uncounted;
    }

    /// How many people live in some countries; those without a figure add nothing.
    public long people(Collection<Country> some) {
        long sum = 0;
        for (Country country : some) {
            sum += people.getOrDefault(country, 0L);
        }
        return sum;
    }

    /// The cuts by name, joined by commas.
    public String cutNames() {
        return String.join(",", cuts.stream().map(Cut::name).toList());
    }
}
