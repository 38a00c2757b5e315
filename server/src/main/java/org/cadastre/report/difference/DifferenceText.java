package org.cadastre.report.difference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.cadastre.snapshot.Snapshot;

/// Writes a difference as lines to read.
public final class DifferenceText {
    /// More decimals of units than this are rounded.
    private static final int DECIMALS = 6;

    private DifferenceText() {}

    /// The text, each line ended by LF.
    public static String of(Difference difference, Snapshot old, Snapshot now) {
        StringBuilder out = new StringBuilder();
        inputs(out, "from", old);
        inputs(out, "to", now);
        if (difference.extent().within() != null) {
            out.append("within ").append(difference.extent().within()).append('\n');
        }
        DifferenceFigures.notes(difference, old, now)
                .forEach(note -> out.append("note: ").append(note).append('\n'));
        out.append("\nTransitions\n");
        table(out, difference.transitions().stream().map(DifferenceText::cells).toList());
        if (!difference.countries().isEmpty()) {
            out.append("\nCountries\n");
            table(
                    out,
                    difference.countries().stream().map(DifferenceText::cells).toList());
        }
        if (!difference.holders().isEmpty()) {
            out.append("\nHolders\n");
            table(out, difference.holders().stream().map(DifferenceText::cells).toList());
        }
        if (!difference.isEmpty()) {
            out.append("\nChanges\n");
            table(out, difference.changes().stream().map(DifferenceText::cells).toList());
        }
        out.append('\n').append(difference.changes().size()).append(" ranges changed\n");
        return out.toString();
    }

    private static void inputs(StringBuilder out, String side, Snapshot snapshot) {
        for (Figures.Input input : new FigureSources(snapshot).inputs()) {
            out.append(side).append(' ').append(input.name());
            out.append(", SHA-256 ").append(input.sha256()).append('\n');
        }
    }

    private static List<String> cells(Transition transition) {
        return List.of(
                Units.family(transition.kind()),
                transition.from() + " -> " + transition.to(),
                rounded(transition.units()) + " " + Units.name(transition.kind()),
                transition.segments() + " pieces");
    }

    private static List<String> cells(CountryChange change) {
        return List.of(
                Units.family(change.kind()),
                or(change.country()) + (change.reserved() ? " reserved" : ""),
                rounded(change.before()) + " + " + rounded(change.gained()) + " - " + rounded(change.lost()) + " = "
                        + rounded(change.after()) + " " + Units.name(change.kind()));
    }

    private static List<String> cells(HolderChange change) {
        return List.of(
                change.family(),
                change.registry().isEmpty() ? or(change.country()) : change.registry(),
                change.before() + " + " + change.arrived() + " - " + change.left() + " = " + change.after());
    }

    private static List<String> cells(Change change) {
        NumberFacts from = change.from();
        NumberFacts to = change.to();
        List<String> facts = new ArrayList<>();
        facts.add(changed("", from.state(), to.state()));
        facts.add(changed("registry ", from.registry(), to.registry()));
        facts.add(changed("country ", from.country(), to.country()));
        facts.add(changed("holder ", from.holder(), to.holder()));
        facts.add(changed("date ", date(from.registered()), date(to.registered())));
        facts.removeIf(String::isEmpty);
        String state = from.state().equals(to.state()) ? from.state() + ": " : "";
        return List.of(change.range().toString(), state + String.join(", ", facts));
    }

    private static String changed(String what, String from, String to) {
        return from.equals(to) ? "" : what + or(from) + " -> " + or(to);
    }

    private static String date(int registered) {
        return registered == 0 ? "" : Integer.toString(registered);
    }

    private static String or(String text) {
        return text.isEmpty() ? "none" : text;
    }

    private static String rounded(BigDecimal units) {
        return units.scale() <= DECIMALS
                ? units.toPlainString()
                : "~" + units.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /// Lines of cells, each but the last as wide as the widest of its column.
    private static void table(StringBuilder out, List<List<String>> rows) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                out.append("  ").append(row.get(i));
                out.repeat(' ', i == columns - 1 ? 0 : widths[i] - row.get(i).length());
            }
            out.append('\n');
        }
    }
}
