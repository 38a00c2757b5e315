package org.cadastre.file;

import java.util.Locale;
import java.util.Map;

/// One row of a table: its values by the names of the columns.
///
/// @param line the line that it begins in, from 1
/// @param values by names as [#key] makes them
public record Row(int line, Map<String, String> values) {
    public Row {
        values = Map.copyOf(values);
    }

    /// A name of a column in one spelling: the case and blanks at its ends do not matter, nor how many are within.
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// The value of a column without blanks around it; of several columns the first that the row has. Empty when it has
    /// none.
    public String value(String... columns) {
        for (String column : columns) {
            String value = values.get(key(column));
            if (value != null) {
                return value.strip();
            }
        }
        return "";
    }
}
