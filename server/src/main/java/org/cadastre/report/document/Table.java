package org.cadastre.report.document;

import java.util.List;

/// A table; the first cell of each row is the row's heading.
///
/// @param rows for each row as many texts as there are columns
public record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table without columns: " + caption);
        }
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells in a table of " + columns.size() + " columns: " + caption);
            }
        }
    }
}
