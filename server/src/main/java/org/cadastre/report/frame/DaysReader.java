package org.cadastre.report.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.cadastre.report.DatedSnapshots;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureValues;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// Reads which days figures are asked of, from the parameter `asOf`: dates with commas between. A day is answered
/// by the newest export that is not later; two days with the same one are one.
public final class DaysReader {
    /// The parameter.
    public static final String PARAMETER = "asOf";

    /// What it is.
    public static final FigureParameter AS_OF = new FigureParameter(
            PARAMETER,
            "Days that the history holds; the day of the data that is served where none is given.",
            new FigureValues.Several(FigureValues.Text.DAY, 16),
            null,
            "2026-05-06,2026-08-21");

    private DaysReader() {}

    /// What the parameter comes to.
    public sealed interface Reading {
        /// The sources of each day, the oldest first, at least one.
        record Read(List<FigureSources> days) implements Reading {
            public Read {
                days = List.copyOf(days);
            }
        }

        /// What the request gets wrong, or what is not loaded.
        record Refused(FigureAnswer.Refused answer) implements Reading {}
    }

    /// Reads the days; where none are given, the one of the snapshot that is served.
    public static Reading read(FigureSources sources, FigureRequest request) {
        String given = AS_OF.given(request);
        if (given == null) {
            return new Reading.Read(List.of(sources));
        }
        DatedSnapshots history = sources.history();
        if (history == null) {
            return refused(404, "There is the data of one day only: name a folder in history to hold more.");
        }
        TreeMap<LocalDate, FigureSources> days = new TreeMap<>();
        for (String text : given.split(",", -1)) {
            LocalDate day = day(text);
            Snapshot snapshot = day == null ? null : history.asOf(day);
            if (snapshot == null) {
                return new Reading.Refused(FigureAnswer.notAllowed(
                        PARAMETER,
                        text,
                        "dates from " + history.first() + " to " + history.last() + ", with commas between"));
            }
            FigureSources dated = new FigureSources(snapshot, sources.countries(), history);
            days.put(dated.day(), dated);
        }
        return new Reading.Read(new ArrayList<>(days.values()));
    }

    /// The parameter as it is among those of figures: what was given, or the day of the snapshot.
    public static String asked(FigureSources sources, FigureRequest request) {
        String given = AS_OF.given(request);
        return given == null ? sources.day().toString() : given;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Reading refused(int status, String description) {
        return new Reading.Refused(new FigureAnswer.Refused(status, description));
    }
}
