package org.cadastre.report.sizing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cadastre.country.Country;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureOperation;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureValues;
import org.cadastre.report.Figures;
import org.cadastre.report.frame.Frame;
import org.cadastre.report.frame.FrameReader;
import org.cadastre.report.frame.FrameReading;

/// Answers `/stats/sizing`: how large a block set aside for countries would have to be, and what pools are used for.
public final class SizingPath implements FigurePath {
    private static final List<String> USUAL_CUTS = List.of("ldc", "ldc+lldc+sids");
    private static final FigureParameter UNIT = new FigureParameter(
            "unit", "The length of the prefix that each person gets.", new FigureValues.Whole(32, 64), "48", "56");
    private static final FigureParameter HD =
            new FigureParameter("hd", "The HD-ratio.", new FigureValues.Share(), "0.94", "0.8");
    private static final FigureParameter TABLE =
            FigureParameter.table(List.of(SizingTables.BLOCKS, "countries", "without-population", "pools"));
    private static final String PATH = "stats/sizing";

    @Override
    public String prefix() {
        return PATH;
    }

    @Override
    public List<FigureOperation> operations() {
        return List.of(new FigureOperation(
                PATH,
                "How large a block of IPv6 set aside for countries would have to be, and what pools are used for.",
                FigureOperation.TABLES,
                Stream.concat(FrameReader.PARAMETERS.stream(), Stream.of(UNIT, HD, TABLE))
                        .toList()));
    }

    @Override
    public FigureAnswer figures(FigureSources sources, FigureRequest request) {
        String hd = HD.of(request);
        Sizing sizing = new Sizing(UNIT.number(request), Double.parseDouble(hd));
        return switch (FrameReader.read(sources.countries(), sources.day(), request, USUAL_CUTS)) {
            case FrameReading.Refused(FigureAnswer.Refused refused) -> refused;
            case FrameReading.Read(Frame frame) ->
                new FigureAnswer.Tables(figures(sources, frame, sizing, hd), TABLE.of(request));
        };
    }

    private static Figures figures(FigureSources sources, Frame frame, Sizing sizing, String hdText) {
        NavigableMap<Country, Need> needs = SizingTables.needs(frame, sizing);
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("region", frame.region());
        parameters.put("cut", frame.cutNames());
        parameters.put("populationYear", Integer.toString(frame.year()));
        parameters.put(UNIT.name(), Integer.toString(sizing.unit()));
        parameters.put(HD.name(), hdText);
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
