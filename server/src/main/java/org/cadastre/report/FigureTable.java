package org.cadastre.report;

import java.util.List;

/// A table of figures.
///
/// @param name the name of the table, a word or two with `-` between
/// @param definition what a row is, a sentence
/// @param columns its columns
/// @param rows its rows, each with a cell for each column
public record FigureTable(String name, String definition, List<Column> columns, List<List<Cell>> rows) {
    public FigureTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + ": " + row + " is no row of " + columns);
            }
        }
    }

    /// A column.
    ///
    /// @param name its name in camel case, as a member of JSON and as the head of the column in CSV
    /// @param definition what stands in it, with the unit
    public record Column(String name, String definition) {}
}
