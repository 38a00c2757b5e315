package org.cadastre.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Comma-separated values (RFC 4180) whose first record names the columns. Their order does not matter, nor the
/// case of their names; columns that nobody asks for are passed over.
public final class CsvTable {
    private final CsvReader reader;
    private final FileProblems problems;
    private final List<String> columns = new ArrayList<>();

    /// Reads the header of a text.
    ///
    /// @param problems is told of rows that are none
    public CsvTable(String text, FileProblems problems) {
        this.reader = new CsvReader(text);
        this.problems = problems;
        CsvRecord header = reader.next();
        if (header != null) {
            header.fields().forEach(name -> columns.add(Row.key(name)));
        }
    }

    /// Whether the header names all of these columns.
    public boolean hasColumns(List<String> names) {
        return columns.containsAll(names.stream().map(Row::key).toList());
    }

    /// The next row, or null at the end. A record with a fault or of another width than the header is quarantined.
    public @Nullable Row next() {
        for (CsvRecord next = reader.next(); next != null; next = reader.next()) {
            String fault = next.fault();
            int found = next.fields().size();
            if (fault == null && found == columns.size()) {
                Map<String, String> values = new HashMap<>();
                for (int i = 0; i < found; i++) {
                    values.putIfAbsent(columns.get(i), next.fields().get(i));
                }
                return new Row(next.line(), values);
            }
            problems.quarantine(
                    next.line(),
                    fault == null ? "has " + found + " columns where the header has " + columns.size() : fault);
        }
        return null;
    }

    /// The rows that are left.
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Row row = next(); row != null; row = next()) {
            rows.add(row);
        }
        return rows;
    }
}
