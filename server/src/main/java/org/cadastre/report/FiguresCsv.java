package org.cadastre.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a table of figures as CSV (RFC 4180), in UTF-8 with LF at the ends of lines: the names of the columns first.
public final class FiguresCsv {
    private FiguresCsv() {}

    /// The bytes.
    public static byte[] of(FigureTable table) {
        StringBuilder out = new StringBuilder();
        line(out, table.columns().stream().map(FigureTable.Column::name).toList());
        for (List<Cell> row : table.rows()) {
            line(out, row.stream().map(Cell::asText).toList());
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder out, List<String> fields) {
        String separator = "";
        for (String field : fields) {
            out.append(separator);
            append(out, field);
            separator = ",";
        }
        out.append('\n');
    }

    private static void append(StringBuilder out, String field) {
        boolean isPlain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        if (isPlain) {
            out.append(field);
        } else {
            out.append('"').append(field.replace("\"", "\"\"")).append('"');
        }
    }
}
