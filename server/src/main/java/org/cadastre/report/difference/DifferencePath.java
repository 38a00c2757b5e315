package org.cadastre.report.difference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cadastre.report.DatedSnapshots;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// `/diff?from=DATE&to=DATE`: what has changed between two days of the history, of all numbers or with `family` or
/// `pool` of some; `table` names the table of CSV.
public final class DifferencePath implements FigurePath {
    private static final String PATH = "diff";
    private static final Set<String> PARAMETERS = Set.of("from", "to", "family", "pool", "table");
    private static final Set<String> FORMATS = Set.of("", "json", "csv");

    @Override
    public String prefix() {
        return PATH;
    }

    @Override
    public FigureAnswer answer(FigureSources sources, FigureRequest request) {
        if (!request.segments().equals(List.of(PATH))) {
            return new FigureAnswer.Refused(404, "There is nothing at this path; ask /diff?from=DATE&to=DATE.");
        }
        List<String> unknown = request.othersThan(PARAMETERS);
        if (!unknown.isEmpty()) {
            return FigureAnswer.notAllowed("parameter", unknown.getFirst(), "from, to, family, pool, table or format");
        }
        if (!FORMATS.contains(request.format())) {
            return FigureAnswer.notAllowed("format", request.format(), "json or csv");
        }
        String table = request.parameter("table", DifferenceFigures.CHANGES);
        if (!DifferenceFigures.TABLES.contains(table)) {
            return FigureAnswer.notAllowed("table", table, String.join(", ", DifferenceFigures.TABLES));
        }
        DatedSnapshots history = sources.history();
        if (history == null) {
            return new FigureAnswer.Refused(
                    404,
                    "This server holds the data of one day only; with the key history of its configuration it holds"
                            + " that of others too.");
        }
        return switch (Extent.of(request.parameter("family", "all"), request.parameter("pool", ""))) {
            case Extent.Reading.Wrong(String what, String value, String allowed) ->
                FigureAnswer.notAllowed(what, value, allowed);
            case Extent.Reading.Read(Extent extent) -> answer(history, request, extent, table);
        };
    }

    private static FigureAnswer answer(DatedSnapshots history, FigureRequest request, Extent extent, String table) {
        String from = request.parameter("from", "");
        String to = request.parameter("to", "");
        Snapshot old = at(history, from);
        if (old == null) {
            return FigureAnswer.notAllowed("date from", from, days(history));
        }
        Snapshot now = at(history, to);
        if (now == null) {
            return FigureAnswer.notAllowed("date to", to, days(history));
        }
        return new FigureAnswer.Tables(DifferenceFigures.of(Difference.of(old, now, extent), old, now), table);
    }

    private static @Nullable Snapshot at(DatedSnapshots history, String date) {
        try {
            return history.asOf(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String days(DatedSnapshots history) {
        return "a day from " + history.first() + " to " + history.last();
    }
}
