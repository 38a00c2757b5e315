package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.jspecify.annotations.Nullable;

/// A row of a table of figures, read by the names of its columns.
record Row(FigureTable table, List<Cell> cells) {
    static List<Row> of(FigureTable table) {
        return table.rows().stream().map(cells -> new Row(table, cells)).toList();
    }

    /// The rows that have a value in a column.
    static List<Row> of(FigureTable table, String column, String value) {
        List<Row> rows = new ArrayList<>(of(table));
        rows.removeIf(row -> !row.has(column, value));
        return rows;
    }

    Cell cell(String column) {
        for (int i = 0; i < cells.size(); i++) {
            if (table.columns().get(i).name().equals(column)) {
                return cells.get(i);
            }
        }
        throw new IllegalArgumentException(table.name() + " has no column " + column);
    }

    /// The value of a row that there may not be.
    static Cell cellOf(@Nullable Row row, String column) {
        return row == null ? new Cell.Absent() : row.cell(column);
    }

    /// The value as text; empty when it is absent.
    String text(String column) {
        Cell cell = cell(column);
        return cell instanceof Cell.Absent ? "" : cell.asText();
    }

    boolean has(String column, String value) {
        return text(column).equals(value);
    }

    /// The number; NaN when it is absent.
    double number(String column) {
        return cell(column) instanceof Cell.Decimal decimal ? decimal.value().doubleValue() : Double.NaN;
    }
}
