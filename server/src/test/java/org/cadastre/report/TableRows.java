package org.cadastre.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads tables of figures in tests: rows as texts by the names of their columns.
public final class TableRows {
    private TableRows() {}

    /// All rows.
    public static List<Map<String, String>> of(FigureTable table) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<Cell> cells : table.rows()) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(table.columns().get(i).name(), cells.get(i).asText());
            }
            rows.add(row);
        }
        return rows;
    }

    /// The only row with a value in a column.
    public static Map<String, String> row(FigureTable table, String column, String value) {
        List<Map<String, String>> rows =
                of(table).stream().filter(row -> value.equals(row.get(column))).toList();
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows of " + table.name() + " with " + column + " " + value);
        }
        return rows.getFirst();
    }

    /// All values of a column.
    public static List<String> column(FigureTable table, String column) {
        return of(table).stream().map(row -> row.getOrDefault(column, "")).toList();
    }

    /// A number of a row.
    public static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, "no column " + column));
    }
}
