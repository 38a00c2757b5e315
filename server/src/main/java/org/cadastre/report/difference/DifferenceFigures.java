package org.cadastre.report.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.Figures;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotSource;

/// Makes tables of a difference.
public final class DifferenceFigures {
    /// The table of the changed ranges.
    public static final String CHANGES = "changes";

    /// The names of the tables.
    public static final List<String> TABLES = List.of(CHANGES, "transitions", "countries", "holders");

    private static final String DEFINITION =
            "What two snapshots say of each number of the statistics files, beside each other. A number has the facts of"
                    + " the deepest row around it; without a row its state is pool inside a pool, and else missing.";
    private static final String UNIT = "in /24 of IPv4, in /32 of IPv6, or as a count of AS numbers; exact";
    private static final Column FAMILY = new Column("family", "ipv4, ipv6 or asn");

    private DifferenceFigures() {}

    /// The figures.
    ///
    /// @param old the snapshot that is looked back to
    /// @param now the snapshot that is compared with it
    public static Figures of(Difference difference, Snapshot old, Snapshot now) {
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("from", new FigureSources(old).day().toString());
        parameters.put("to", new FigureSources(now).day().toString());
        parameters.put("family", difference.extent().family());
        NumberRange within = difference.extent().within();
        if (within != null) {
            parameters.put("pool", within.toString());
        }
        List<Figures.Input> inputs = new ArrayList<>();
        new FigureSources(old).inputs().forEach(input -> inputs.add(input("from ", input)));
        new FigureSources(now).inputs().forEach(input -> inputs.add(input("to ", input)));
        return new Figures(
                "diff",
                DEFINITION,
                parameters,
                inputs,
                now.facts().produced(),
                notes(difference, old, now),
                List.of(changes(difference), transitions(difference), countries(difference), holders(difference)));
    }

    private static Figures.Input input(String side, Figures.Input input) {
        return new Figures.Input(side + input.name(), input.sha256());
    }

    /// What to bear in mind of a difference, a sentence each.
    static List<String> notes(Difference difference, Snapshot old, Snapshot now) {
        List<String> notes = new ArrayList<>();
        notes.add("In " + difference.recut() + " pieces both say the same, in rows of other ranges.");
        if (hasObjects(old) || hasObjects(now)) {
            notes.add("Only rows of statistics files are compared, not the objects of registries.");
        }
        if (old.facts().simulated()) {
            notes.add("The old data is simulated: nothing in it is real.");
        }
        if (now.facts().simulated()) {
            notes.add("The new data is simulated: nothing in it is real.");
        }
        notes.add(Figures.COUNTRY_NOTE);
        return notes;
    }

    private static boolean hasObjects(Snapshot snapshot) {
        return snapshot.facts().sources().stream()
                .anyMatch(source -> source.content() == SnapshotSource.Content.OBJECTS);
    }

    private static FigureTable changes(Difference difference) {
        return new FigureTable(
                CHANGES,
                "Numbers beside each other of which both say the same all over, and the two not the same, in ascending"
                        + " order by family.",
                List.of(
                        FAMILY,
                        new Column("range", "the numbers"),
                        new Column("units", "how many, " + UNIT),
                        new Column("fromState", "the state they had"),
                        new Column("toState", "the state they have"),
                        new Column("fromRegistry", "the registry of the row before"),
                        new Column("toRegistry", "the registry of the row after"),
                        new Column("fromCountry", "the country before"),
                        new Column("toCountry", "the country after"),
                        new Column("fromHolder", "the handle of the holder before"),
                        new Column("toHolder", "the handle of the holder after"),
                        new Column("fromDate", "the day of the registration before, YYYYMMDD"),
                        new Column("toDate", "the day of the registration after, YYYYMMDD")),
                difference.changes().stream().map(DifferenceFigures::row).toList());
    }

    private static List<Cell> row(Change change) {
        NumberFacts from = change.from();
        NumberFacts to = change.to();
        return List.of(
                family(NumberKind.of(change.range())),
                Cell.of(change.range().toString()),
                number(Units.of(change.range())),
                Cell.of(from.state()),
                Cell.of(to.state()),
                text(from.registry()),
                text(to.registry()),
                text(from.country()),
                text(to.country()),
                text(from.holder()),
                text(to.holder()),
                date(from.registered()),
                date(to.registered()));
    }

    private static FigureTable transitions(Difference difference) {
        return new FigureTable(
                "transitions",
                "What has become of the numbers of each state; those that kept it are there too.",
                List.of(
                        FAMILY,
                        new Column("from", "the state they had"),
                        new Column("to", "the state they have"),
                        new Column("units", "how many, " + UNIT),
                        new Column("segments", "how many pieces they are, where the rows of both cut them")),
                difference.transitions().stream()
                        .map(each -> List.of(
                                family(each.kind()),
                                Cell.of(each.from()),
                                Cell.of(each.to()),
                                number(each.units()),
                                Cell.of(each.segments())))
                        .toList());
    }

    private static FigureTable countries(Difference difference) {
        return new FigureTable(
                "countries",
                "What each country has gained and lost of what is allocated or assigned, and of what is reserved for it;"
                        + " countries without a change are not listed. A country that is n/a is none.",
                List.of(
                        FAMILY,
                        new Column("country", "two letters"),
                        new Column("share", "held for what is allocated or assigned, or reserved"),
                        new Column("before", "how many it had, " + UNIT),
                        new Column("gained", "how many it has that it had not"),
                        new Column("lost", "how many it had that it has no more"),
                        new Column("after", "how many it has")),
                difference.countries().stream()
                        .map(each -> List.of(
                                family(each.kind()),
                                text(each.country()),
                                Cell.of(each.reserved() ? "reserved" : "held"),
                                number(each.before()),
                                number(each.gained()),
                                number(each.lost()),
                                number(each.after())))
                        .toList());
    }

    private static FigureTable holders(Difference difference) {
        return new FigureTable(
                "holders",
                "How many holders each registry has, and each country where one has come or gone. A holder is a handle"
                        + " within a registry that has allocated or assigned numbers.",
                List.of(
                        new Column("family", "ipv4, ipv6 or asn; any for all of them together"),
                        new Column("registry", "the registry; n/a where a country is counted"),
                        new Column("country", "two letters; n/a where a registry is counted"),
                        new Column("before", "how many there were"),
                        new Column("arrived", "how many there are that there were not"),
                        new Column("left", "how many there were that there are no more"),
                        new Column("after", "how many there are")),
                difference.holders().stream()
                        .map(each -> List.of(
                                Cell.of(each.family()),
                                text(each.registry()),
                                text(each.country()),
                                Cell.of(each.before()),
                                Cell.of(each.arrived()),
                                Cell.of(each.left()),
                                Cell.of(each.after())))
                        .toList());
    }

    private static Cell family(NumberKind kind) {
        return Cell.of(Units.family(kind));
    }

    private static Cell number(BigDecimal value) {
        return new Cell.Decimal(value);
    }

    private static Cell text(String text) {
        return text.isEmpty() ? new Cell.Absent() : Cell.of(text);
    }

    private static Cell date(int registered) {
        return registered == 0 ? new Cell.Absent() : Cell.of(Integer.toString(registered));
    }
}
