package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.cadastre.report.frame.DaysReader;
import org.cadastre.report.frame.FigureForms;
import org.jspecify.annotations.Nullable;

/// Answers `/stats/equity`: how numbers are spread over countries, holders and people.
public final class EquityPath implements FigurePath {
    private static final String SVG = "svg";
    private static final String FAMILY = "family";
    private static final String WITHOUT_TOP = "without-top";
    private static final int MOST_LEFT_OUT = 1000;

    private final FigureForms forms = new FigureForms(2, List.of("json", "csv", SVG), parameters());

    private static Set<String> parameters() {
        Set<String> names = new HashSet<>(SpreadReading.PARAMETERS);
        names.add(FAMILY);
        names.add(WITHOUT_TOP);
        return names;
    }

    @Override
    public String prefix() {
        return "stats/equity";
    }

    @Override
    public FigureAnswer answer(FigureSources sources, FigureRequest request) {
        FigureAnswer.Refused refusal = forms.refusal(request);
        if (refusal != null) {
            return refusal;
        }
        String familyWord = request.parameter(FAMILY, Family.IPV6.word());
        Family family = Family.of(familyWord);
        if (family == null) {
            return FigureAnswer.notAllowed(FAMILY, familyWord, "ipv6, ipv4 or asn");
        }
        String topText = request.parameter(WITHOUT_TOP, "2");
        Integer withoutTop = upTo(topText);
        if (withoutTop == null) {
            return FigureAnswer.notAllowed(WITHOUT_TOP, topText, "a whole number from 0 to " + MOST_LEFT_OUT);
        }
        return switch (SpreadReading.of(sources, request)) {
            case SpreadReading.Refused(FigureAnswer.Refused refused) -> refused;
            case SpreadReading.Read(List<Spread> spreads) -> {
                List<EquityDay> days = new ArrayList<>();
                spreads.forEach(spread -> days.add(new EquityDay(spread, family, withoutTop)));
                yield answer(sources, request, days);
            }
        };
    }

    private static FigureAnswer answer(FigureSources sources, FigureRequest request, List<EquityDay> days) {
        if (request.format().equals(SVG)) {
            return LorenzPicture.of(days);
        }
        Figures figures = EquityFigures.of(days, DaysReader.asked(sources, request));
        return FigureForms.answer(request, figures, SummaryTables.CUTS);
    }

    private static @Nullable Integer upTo(String text) {
        boolean isNumber = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = isNumber ? Integer.parseInt(text) : -1;
        return number < 0 || number > MOST_LEFT_OUT ? null : number;
    }
}
