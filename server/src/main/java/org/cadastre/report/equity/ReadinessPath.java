package org.cadastre.report.equity;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureOperation;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.cadastre.report.frame.DaysReader;
import org.cadastre.report.frame.Frame;

/// Answers `/stats/readiness`: how many of those who hold number resources hold IPv6.
public final class ReadinessPath implements FigurePath {
    private static final FigureParameter TABLE = FigureParameter.table(
            List.of(ReadyTables.GROUPS, "countries", "years", "none", "without-population", "served-elsewhere"));
    private static final String PATH = "stats/readiness";

    @Override
    public String prefix() {
        return PATH;
    }

    @Override
    public List<FigureOperation> operations() {
        return List.of(new FigureOperation(
                PATH,
                "How many of those who hold number resources hold IPv6.",
                FigureOperation.TABLES,
                SpreadReading.parameters(TABLE)));
    }

    @Override
    public FigureAnswer figures(FigureSources sources, FigureRequest request) {
        return switch (SpreadReading.of(sources, request)) {
            case SpreadReading.Refused(FigureAnswer.Refused refused) -> refused;
            case SpreadReading.Read(List<Spread> days) ->
                new FigureAnswer.Tables(figures(days, DaysReader.asked(sources, request)), TABLE.of(request));
        };
    }

    private static Figures figures(List<Spread> days, String asOf) {
        List<EquityDay> ipv6 =
                days.stream().map(day -> new EquityDay(day, Family.IPV6, 0)).toList();
        Frame frame = days.getLast().frame();
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put(DaysReader.PARAMETER, asOf);
        parameters.put("region", frame.region());
        parameters.put("cut", frame.cutNames());
        parameters.put("populationYear", Notes.populationYears(days));
        return new Figures(
                "readiness",
                "How many of those who hold IPv4 addresses or AS numbers hold IPv6 too. A holder is an opaque-id of one"
                        + " registry, and counts in each country where it has a row; in a group of countries it counts"
                        + " once. It says who could use IPv6, not who does.",
                parameters,
                Notes.inputs(days),
                days.getLast().snapshot().facts().produced(),
                Notes.of(days),
                List.of(
                        ReadyTables.groups(days),
                        ReadyTables.countries(days),
                        ReadyTables.years(days),
                        CountryTables.none(ipv6),
                        CountryTables.withoutPopulation(ipv6),
                        CountryTables.servedElsewhere(ipv6)));
    }
}
