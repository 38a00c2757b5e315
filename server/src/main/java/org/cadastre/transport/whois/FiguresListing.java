package org.cadastre.transport.whois;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.Figures;
import org.cadastre.whois.WhoisListing;

/// Figures as attributes: what they are and each note for people, then their tables.
final class FiguresListing implements WhoisListing {
    private final Figures figures;
    private int told;

    FiguresListing(Figures figures) {
        this.figures = figures;
    }

    @Override
    public boolean tell(Lines out) {
        if (told == 0) {
            begin(out, figures);
        }
        FigureTable table = figures.tables().get(told++);
        table(out, table, table.rows());
        return told < figures.tables().size();
    }

    /// What the figures are.
    static void begin(Lines out, Figures figures) {
        out.note(figures.definition());
        figures.notes().forEach(out::note);
        out.end();
    }

    /// A table of one row as an attribute for each value. In one of several rows each is an attribute with the name of
    /// the table, and its values have the names of their columns. A value that is not there is left out.
    static void table(WhoisListing.Lines out, FigureTable table, List<List<Cell>> rows) {
        boolean isAlone = rows.size() == 1;
        for (List<Cell> row : rows) {
            StringJoiner values = new StringJoiner(", ");
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                String name = name(table.columns().get(i));
                if (cell instanceof Cell.Absent) {
                    continue;
                }
                if (isAlone) {
                    out.attribute(name, cell.asText());
                } else {
                    values.add(name + " " + cell.asText());
                }
            }
            if (!isAlone) {
                out.attribute(table.name(), values.toString());
            }
        }
        out.end();
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
