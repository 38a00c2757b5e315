package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.cadastre.country.Country;

/// The Lorenz curve of an amount over people, each country a step, and its Gini coefficient: countries in the order of
/// amount per person, the lowest first (of equal ones by code); cumulative share of people against cumulative share of
/// the amount, with straight lines between.
///
/// @param points the ends of the steps, without the one at 0; none when the amount is 0
record Lorenz(List<Point> points) {
    /// The end of a step.
    ///
    /// @param country whose step it is
    /// @param people share of the people up to and with this country, 0 to 1
    /// @param amount share of the amount up to and with this country, 0 to 1
    record Point(Country country, double people, double amount) {}

    Lorenz {
        points = List.copyOf(points);
    }

    /// The curve.
    ///
    /// @param people how many people live in each country, at least 1
    /// @param amounts what each has, in any unit; nothing where it is not there
    static Lorenz of(NavigableMap<Country, Long> people, Map<Country, Double> amounts) {
        List<Country> order = new ArrayList<>(people.keySet());
        order.sort(Comparator.comparingDouble(
                country -> amounts.getOrDefault(country, 0.0) / people.getOrDefault(country, 1L)));
        double allPeople = 0;
        double all = 0;
        for (Country country : order) {
            allPeople += people.getOrDefault(country, 0L);
            all += amounts.getOrDefault(country, 0.0);
        }
        List<Point> points = new ArrayList<>();
        double peopleSoFar = 0;
        double soFar = 0;
        for (Country country : all > 0 ? order : List.<Country>of()) {
            peopleSoFar += people.getOrDefault(country, 0L);
            soFar += amounts.getOrDefault(country, 0.0);
            points.add(new Point(country, peopleSoFar / allPeople, soFar / all));
        }
        return new Lorenz(points);
    }

    /// One less twice the area under the curve: 0 when every country has the same for a person; NaN without a curve.
    double gini() {
        if (points.isEmpty()) {
            return Double.NaN;
        }
        double area = 0;
        double people = 0;
        double amount = 0;
        for (Point point : points) {
            area += (point.people() - people) * (amount + point.amount()) / 2;
            people = point.people();
            amount = point.amount();
        }
        return 1 - 2 * area;
    }
}
