package org.cadastre.report.difference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.cadastre.report.DatedSnapshots;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureOperation;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureValues;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// `/diff?from=DATE&to=DATE`: what has changed between two days of the history, of all numbers or with `family` or
/// `pool` of some; `table` names the table of CSV.
public final class DifferencePath implements FigurePath {
    private static final String PATH = "diff";
    private static final FigureParameter FROM = new FigureParameter(
            "from", "The day that is looked back to.", FigureValues.Text.DAY, null, "2026-05-06", true);
    private static final FigureParameter TO = new FigureParameter(
            "to", "The day that is compared with it.", FigureValues.Text.DAY, null, "2026-08-21", true);
    private static final FigureParameter FAMILY =
            FigureParameter.choice("family", "The kinds of numbers.", List.of("all", "ipv4", "ipv6", "asn"), "all");
    private static final FigureParameter POOL = new FigureParameter(
            "pool",
            "The block of numbers to look at; all where none is given.",
            new FigureValues.Text(".*", "a block of numbers"),
            null,
            "2001:4200::/23");
    private static final FigureParameter TABLE = FigureParameter.table(DifferenceFigures.TABLES);

    @Override
    public String prefix() {
        return PATH;
    }

    @Override
    public List<FigureOperation> operations() {
        return List.of(new FigureOperation(
                PATH,
                "What has changed between two days of the history.",
                FigureOperation.TABLES,
                List.of(FROM, TO, FAMILY, POOL, TABLE)));
    }

    @Override
    public FigureAnswer figures(FigureSources sources, FigureRequest request) {
        DatedSnapshots history = sources.history();
        if (history == null) {
            return new FigureAnswer.Refused(
                    404,
                    "This server holds the data of one day only; with the key history of its configuration it holds"
                            + " that of others too.");
        }
        return switch (Extent.of(FAMILY.of(request), POOL.of(request))) {
            case Extent.Reading.Wrong(String what, String value, String allowed) ->
                FigureAnswer.notAllowed(what, value, allowed);
            case Extent.Reading.Read(Extent extent) -> answer(history, request, extent, TABLE.of(request));
        };
    }

    private static FigureAnswer answer(DatedSnapshots history, FigureRequest request, Extent extent, String table) {
        String from = FROM.of(request);
        String to = TO.of(request);
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
