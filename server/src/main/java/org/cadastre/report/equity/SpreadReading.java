package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.frame.DaysReader;
import org.cadastre.report.frame.Frame;
import org.cadastre.report.frame.FrameReader;
import org.cadastre.report.frame.FrameReading;

/// What a request asks to look at: the spread over a region on one or more days.
sealed interface SpreadReading {
    /// The cuts where none are given.
    List<String> USUAL_CUTS = List.of("ldc", "lldc", "sids");

    /// One for each day, the oldest first, at least one.
    record Read(List<Spread> days) implements SpreadReading {
        public Read {
            days = List.copyOf(days);
        }
    }

    /// What the request gets wrong, or what is not loaded.
    record Refused(FigureAnswer.Refused answer) implements SpreadReading {}

    /// The parameters that are read here, with others.
    static List<FigureParameter> parameters(FigureParameter... others) {
        List<FigureParameter> parameters = new ArrayList<>(FrameReader.PARAMETERS);
        parameters.add(DaysReader.AS_OF);
        parameters.addAll(List.of(others));
        return parameters;
    }

    /// Reads it.
    static SpreadReading of(FigureSources sources, FigureRequest request) {
        return switch (DaysReader.read(sources, request)) {
            case DaysReader.Reading.Refused(FigureAnswer.Refused refused) -> new Refused(refused);
            case DaysReader.Reading.Read(List<FigureSources> days) -> of(days, request);
        };
    }

    private static SpreadReading of(List<FigureSources> days, FigureRequest request) {
        List<Spread> spreads = new ArrayList<>();
        for (FigureSources day : days) {
            switch (FrameReader.read(day.countries(), day.day(), request, USUAL_CUTS)) {
                case FrameReading.Refused(FigureAnswer.Refused refused) -> {
                    return new Refused(refused);
                }
                case FrameReading.Read(Frame frame) -> spreads.add(Spread.of(day, frame));
            }
        }
        return new Read(spreads);
    }
}
