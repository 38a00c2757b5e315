package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureFormat;
import org.cadastre.report.FigureOperation;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureValues;
import org.cadastre.report.frame.DaysReader;

/// Answers `/stats/equity`: how numbers are spread over countries, holders and people.
public final class EquityPath implements FigurePath {
    private static final FigureParameter FAMILY =
            FigureParameter.choice("family", "The kind of numbers.", List.of("ipv6", "ipv4", "asn"), "ipv6");
    private static final FigureParameter WITHOUT_TOP = new FigureParameter(
            "without-top",
            "How many of the holders with the most numbers are left out of the second curve.",
            new FigureValues.Whole(0, 1000),
            "2",
            "10");
    private static final FigureParameter TABLE = FigureParameter.table(List.of(
            SummaryTables.CUTS,
            "summary",
            "gini",
            "lorenz",
            "countries",
            "none",
            "without-population",
            "served-elsewhere",
            "outside",
            "concentration",
            "holders",
            "pools",
            "growth",
            "reservation-use"));
    private static final String PATH = "stats/equity";

    @Override
    public String prefix() {
        return PATH;
    }

    @Override
    public List<FigureOperation> operations() {
        return List.of(new FigureOperation(
                PATH,
                "How numbers are spread over countries, people and holders.",
                List.of(FigureFormat.JSON, FigureFormat.CSV, FigureFormat.SVG),
                SpreadReading.parameters(FAMILY, WITHOUT_TOP, TABLE)));
    }

    @Override
    public FigureAnswer figures(FigureSources sources, FigureRequest request) {
        Family family = Objects.requireNonNull(Family.of(FAMILY.of(request)));
        return switch (SpreadReading.of(sources, request)) {
            case SpreadReading.Refused(FigureAnswer.Refused refused) -> refused;
            case SpreadReading.Read(List<Spread> spreads) -> {
                List<EquityDay> days = new ArrayList<>();
                spreads.forEach(spread -> days.add(new EquityDay(spread, family, WITHOUT_TOP.number(request))));
                yield answer(sources, request, days);
            }
        };
    }

    private static FigureAnswer answer(FigureSources sources, FigureRequest request, List<EquityDay> days) {
        if (request.format().equals(FigureFormat.SVG.ending())) {
            return LorenzPicture.of(days);
        }
        return new FigureAnswer.Tables(EquityFigures.of(days, DaysReader.asked(sources, request)), TABLE.of(request));
    }
}
