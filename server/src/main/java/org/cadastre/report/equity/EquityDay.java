package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cadastre.country.Country;
import org.cadastre.pool.Amount;
import org.cadastre.report.frame.Frame;

/// How the numbers of one family are spread on one day: what the tables of that day are made of.
final class EquityDay {
    private final Spread spread;
    private final Family family;
    private final int withoutTop;
    private final List<Lot> lots;
    private final Map<String, Amount> amounts;
    private final Amount total = new Amount();
    private final List<HeldBy> holders;
    private final Set<String> having;

    /// @param withoutTop how many holders are left out where the curve is drawn without those that have the most
    EquityDay(Spread spread, Family family, int withoutTop) {
        this.spread = spread;
        this.family = family;
        this.withoutTop = withoutTop;
        lots = spread.regionLots(family.kind());
        amounts = spread.amounts(family.kind());
        lots.forEach(lot -> total.add(lot.amount()));
        holders = HeldBy.of(lots, spread.snapshot().holders());
        having = spread.having(family.kind());
    }

    Spread spread() {
        return spread;
    }

    Frame frame() {
        return spread.frame();
    }

    Family family() {
        return family;
    }

    int withoutTop() {
        return withoutTop;
    }

    /// All that counts as the region's: in its countries, and else in the files of its registries.
    List<Lot> lots() {
        return lots;
    }

    /// The amount of all of that.
    Amount total() {
        return total;
    }

    /// Those who hold it, with what they have of it; the one with the most first.
    List<HeldBy> holders() {
        return holders;
    }

    /// What a country of the region has.
    Amount amount(Country country) {
        return amounts.getOrDefault(country.code(), new Amount());
    }

    /// What some countries of the region have together.
    Amount amount(Collection<Country> countries) {
        Amount sum = new Amount();
        countries.forEach(country -> sum.add(amount(country)));
        return sum;
    }

    /// Whether a country of the region has a row of the family.
    boolean isHaving(Country country) {
        return having.contains(country.code());
    }

    /// Those of the countries of the region with a population figure that have no row of the family.
    List<Country> none() {
        List<Country> none = new ArrayList<>(frame().counted());
        none.removeIf(this::isHaving);
        return none;
    }

    /// The curve of numbers over the people of the counted countries.
    Lorenz space() {
        return lorenz(Set.of());
    }

    /// The curve without what those holders have that have the most.
    Lorenz spaceWithoutTop() {
        Set<Integer> top = new HashSet<>();
        holders.stream().limit(withoutTop).forEach(held -> top.add(held.holder()));
        return lorenz(top);
    }

    private Lorenz lorenz(Set<Integer> left) {
        Map<String, Amount> kept = new HashMap<>();
        for (Lot lot : lots) {
            if (!left.contains(lot.holder())) {
                kept.computeIfAbsent(lot.code(), missing -> new Amount()).add(lot.amount());
            }
        }
        Map<Country, Double> units = new TreeMap<>();
        for (Country country : frame().counted()) {
            Amount amount = kept.get(country.code());
            units.put(country, amount == null ? 0 : family.units(amount));
        }
        return Lorenz.of(frame().people(), units);
    }

    /// The curve of holders over the people of the counted countries: each holder counts in each country where it has
    /// a row.
    Lorenz holdersCurve(Family of) {
        Map<String, Integer> holding = spread.holderCounts(of.kind());
        Map<Country, Double> counts = new TreeMap<>();
        for (Country country : frame().counted()) {
            counts.put(country, (double) holding.getOrDefault(country.code(), 0));
        }
        return Lorenz.of(frame().people(), counts);
    }
}
