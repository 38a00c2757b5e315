package org.cadastre.report.equity;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.report.Figures;
import org.cadastre.report.frame.DaysReader;

/// Makes the figures of how numbers are spread over countries.
final class EquityFigures {
    private EquityFigures() {}

    /// The figures of some days.
    ///
    /// @param days the same region, family and so on, of one or more days, the last one last
    /// @param asOf the days as they were asked for
    static Figures of(List<EquityDay> days, String asOf) {
        EquityDay last = days.getLast();
        List<Spread> spreads = days.stream().map(EquityDay::spread).toList();
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put(DaysReader.PARAMETER, asOf);
        parameters.put("region", last.frame().region());
        parameters.put("cut", last.frame().cutNames());
        parameters.put("family", last.family().word());
        parameters.put("populationYear", Notes.populationYears(spreads));
        parameters.put("without-top", Integer.toString(last.withoutTop()));
        return new Figures(
                "equity",
                "How the numbers of one kind that somebody holds (allocated and assigned rows) are spread over the"
                        + " countries of a region and those who live there. Amounts are in "
                        + last.family().unit() + ". No figure here says how fair that is: each answers a question of"
                        + " its own, and they can point different ways.",
                parameters,
                Notes.inputs(spreads),
                last.spread().snapshot().facts().produced(),
                Notes.of(spreads),
                List.of(
                        SummaryTables.summary(days),
                        SummaryTables.cuts(days),
                        CurveTables.gini(days),
                        CurveTables.lorenz(days),
                        CountryTables.countries(days),
                        CountryTables.none(days),
                        CountryTables.withoutPopulation(days),
                        CountryTables.servedElsewhere(days),
                        CountryTables.outside(days),
                        HolderTables.concentration(days),
                        HolderTables.holders(days),
                        PoolTable.of(days),
                        GrowthTable.of(days),
                        ReservationTable.of(days)));
    }
}
