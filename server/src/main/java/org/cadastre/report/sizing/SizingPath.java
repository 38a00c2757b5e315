package org.cadastre.report.sizing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.country.Country;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.cadastre.report.frame.FigureForms;
import org.cadastre.report.frame.Frame;
import org.cadastre.report.frame.FrameReader;
import org.cadastre.report.frame.FrameReading;
import org.jspecify.annotations.Nullable;

/// Answers `/stats/sizing`: how large a block set aside for countries would have to be, and what pools are used for.
public final class SizingPath implements FigurePath {
    private static final List<String> USUAL_CUTS = List.of("ldc", "ldc+lldc+sids");
    private static final String UNIT = "unit";
    private static final String HD = "hd";
    private static final int SHORTEST = 32;
    private static final int LONGEST = 64;
    private static final int MOST_DIGITS = 12;

    private final FigureForms forms = new FigureForms(2, List.of("json", "csv"), parameters());

    private static Set<String> parameters() {
        Set<String> names = new HashSet<>(FrameReader.PARAMETERS);
        names.add(UNIT);
        names.add(HD);
        return names;
    }

    @Override
    public String prefix() {
        return "stats/sizing";
    }

    @Override
    public FigureAnswer answer(FigureSources sources, FigureRequest request) {
        FigureAnswer.Refused refusal = forms.refusal(request);
        if (refusal != null) {
            return refusal;
        }
        String unitText = request.parameter(UNIT, "48");
        Integer unit = unit(unitText);
        if (unit == null) {
            return FigureAnswer.notAllowed(
                    UNIT, unitText, "a prefix length from " + SHORTEST + " to " + LONGEST + ", such as 48 or 56");
        }
        String hdText = request.parameter(HD, "0.94");
        Double hdRatio = ratio(hdText);
        if (hdRatio == null) {
            return FigureAnswer.notAllowed(HD, hdText, "a decimal above 0 and at most 1, such as 0.94");
        }
        return switch (FrameReader.read(sources.countries(), sources.day(), request, USUAL_CUTS)) {
            case FrameReading.Refused(FigureAnswer.Refused refused) -> refused;
            case FrameReading.Read(Frame frame) ->
                FigureForms.answer(
                        request, figures(sources, frame, new Sizing(unit, hdRatio), hdText), SizingTables.BLOCKS);
        };
    }

    private static @Nullable Integer unit(String text) {
        if (text.length() != 2 || !isNumber(text)) {
            return null;
        }
        int unit = Integer.parseInt(text);
        return unit < SHORTEST || unit > LONGEST ? null : unit;
    }

    private static @Nullable Double ratio(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String rest = point < 0 ? "0" : text.substring(point + 1);
        if (text.length() > MOST_DIGITS || !isNumber(whole) || !isNumber(rest)) {
            return null;
        }
        double ratio = Double.parseDouble(text);
        return ratio > 0 && ratio <= 1 ? ratio : null;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Figures figures(FigureSources sources, Frame frame, Sizing sizing, String hdText) {
        NavigableMap<Country, Need> needs = SizingTables.needs(frame, sizing);
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("region", frame.region());
        parameters.put("cut", frame.cutNames());
        parameters.put("populationYear", Integer.toString(frame.year()));
        parameters.put(UNIT, Integer.toString(sizing.unit()));
        parameters.put(HD, hdText);
        List<Figures.Input> inputs = new ArrayList<>(sources.inputs());
        inputs.addAll(frame.inputs());
        List<String> notes = new ArrayList<>();
        notes.add("Both sides are shown, what a reserved block would be and what pools are used for; nothing is"
                + " concluded.");
        notes.addAll(sources.notes());
        return new Figures(
                "sizing",
                "How large a block of IPv6 set aside for countries would have to be, when each person gets a prefix of"
                        + " /" + sizing.unit() + " and each country the prefix that this takes at an HD-ratio of "
                        + hdText + ": its length is " + sizing.unit() + " − ⌈log2(people) ÷ " + hdText + "⌉, 32 at"
                        + " most.",
                parameters,
                inputs,
                sources.snapshot().facts().produced(),
                notes,
                List.of(
                        SizingTables.blocks(frame, needs),
                        SizingTables.countries(needs),
                        SizingTables.withoutPopulation(frame),
                        SizingTables.pools(sources.snapshot(), frame)));
    }
}
