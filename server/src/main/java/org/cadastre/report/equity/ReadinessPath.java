package org.cadastre.report.equity;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.cadastre.report.frame.DaysReader;
import org.cadastre.report.frame.FigureForms;
import org.cadastre.report.frame.Frame;

/// Answers `/stats/readiness`: how many of those who hold number resources hold IPv6.
public final class ReadinessPath implements FigurePath {
    private final FigureForms forms = new FigureForms(2, List.of("json", "csv"), SpreadReading.PARAMETERS);

    @Override
    public String prefix() {
        return "stats/readiness";
    }

    @Override
    public FigureAnswer answer(FigureSources sources, FigureRequest request) {
        FigureAnswer.Refused refusal = forms.refusal(request);
        if (refusal != null) {
            return refusal;
        }
        return switch (SpreadReading.of(sources, request)) {
            case SpreadReading.Refused(FigureAnswer.Refused refused) -> refused;
            case SpreadReading.Read(List<Spread> days) ->
                FigureForms.answer(request, figures(days, DaysReader.asked(sources, request)), ReadyTables.GROUPS);
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
