package org.cadastre.country.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Comma-separated values (RFC 4180) whose first record names the columns. Their order does not matter, nor the
/// case of their names; columns that nobody asks for are passed over.
public final class CsvTable {
    private final CsvReader reader;
    private final FileProblems problems;
    private final Map<String, Integer> columns = new HashMap<>();
    private final int width;

    /// Reads the header of a text.
    ///
    /// @param problems is told of rows that are none
    public CsvTable(String text, FileProblems problems) {
        this.reader = new CsvReader(text);
        this.problems = problems;
        CsvRecord header = reader.next();
        List<String> names = header == null ? List.of() : header.fields();
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(key(names.get(i)), i);
        }
        width = names.size();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// Whether the header names all of these columns.
    public boolean hasColumns(List<String> names) {
        for (String name : names) {
            if (!columns.containsKey(key(name))) {
                return false;
            }
        }
        return true;
    }

    /// The next row, or null at the end. A record with a fault or of another width than the header is quarantined.
    public @Nullable Row next() {
        for (CsvRecord next = reader.next(); next != null; next = reader.next()) {
            String fault = next.fault();
            int found = next.fields().size();
            if (fault == null && found == width) {
                return new Row(next.line(), next.fields());
            }
            problems.quarantine(
                    next.line(), fault == null ? "has " + found + " columns where the header has " + width : fault);
        }
        return null;
    }

    /// One row.
    public final class Row {
        private final int line;
        private final List<String> values;

        private Row(int line, List<String> values) {
            this.line = line;
            this.values = values;
        }

        /// The line that it begins in, from 1.
        public int line() {
            return line;
        }

        /// The value of a column without blanks around it; empty when the header does not name the column.
        public String value(String column) {
            Integer index = columns.get(key(column));
            return index == null ? "" : values.get(index).strip();
        }

        /// Leaves the row out.
        public void quarantine(String rule) {
            problems.quarantine(line, rule);
        }
    }
}
