package org.cadastre.transport.whois;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.Figures;
import org.cadastre.whois.WhoisListing;

/// Figures as attributes: what they are and each note for people, then their tables.
final class FiguresListing implements WhoisListing {
    private final Figures figures;
    private final String main;
    private int told;

    /// @param main the name of the table of whose rows each is an object, with an attribute for each value
    FiguresListing(Figures figures, String main) {
        this.figures = figures;
        this.main = main;
    }

    @Override
    public boolean tell(Lines out) {
        if (told == 0) {
            begin(out, figures);
        }
        FigureTable table = figures.tables().get(told++);
        if (table.name().equals(main)) {
            for (List<Cell> row : table.rows()) {
                forEachValue(table, row, out::attribute);
                out.end();
            }
        } else {
            table(out, table, table.rows());
        }
        return told < figures.tables().size();
    }

    /// What the figures are.
    static void begin(Lines out, Figures figures) {
        out.note(figures.definition());
        figures.notes().forEach(out::note);
        out.end();
    }

    /// Each row of a table as an attribute, whose values have the names of their columns before them. A value that is
    /// not there is left out.
    static void table(Lines out, FigureTable table, List<List<Cell>> rows) {
        for (List<Cell> row : rows) {
            StringJoiner values = new StringJoiner(", ");
            forEachValue(table, row, (name, value) -> values.add(name + " " + value));
            out.attribute(table.name(), values.toString());
        }
        out.end();
    }

    private static void forEachValue(FigureTable table, List<Cell> row, BiConsumer<String, String> taker) {
        for (int i = 0; i < row.size(); i++) {
            if (!(row.get(i) instanceof Cell.Absent)) {
                taker.accept(name(table.columns().get(i)), row.get(i).asText());
            }
        }
    }

    /// The name of a column as names of attributes are: `handed-out-in-six-months`.
    private static String name(Column column) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < column.name().length(); i++) {
            char c = column.name().charAt(i);
            name.append(Character.isUpperCase(c) ? "-" : "").append(c);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
