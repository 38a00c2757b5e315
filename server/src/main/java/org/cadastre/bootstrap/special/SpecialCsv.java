package org.cadastre.bootstrap.special;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.bootstrap.FileProblems;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a registry as CSV (RFC 4180): `iana-ipv4-special-registry-1.csv` and its like. The first
/// line names the columns, so that registries of other things are not taken for special ones.
final class SpecialCsv {
    private static final int MAX_COLUMNS = 100;

    private final String text;
    private int at;
    private int line = 1;

    private SpecialCsv(String text) {
        this.text = text;
    }

    /// The rows, or null when the text is no such registry.
    static @Nullable List<SpecialRow> rows(String text, FileProblems problems) {
        SpecialCsv csv = new SpecialCsv(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<String> header = csv.record();
        String first = header.getFirst().strip().toLowerCase(Locale.ROOT);
        int name = column(header, "name", "reason for reservation", "reason");
        int reference = column(header, "rfc", "reference");
        if (!first.equals("address block") && !first.equals("as number") || name < 0 || reference < 0) {
            problems.add(
                    1,
                    0,
                    "is no special-purpose registry of IANA: the first line names the columns"
                            + " \"Address Block\", \"Name\", \"RFC\" or \"AS Number\", \"Reason for Reservation\", \"Reference\"");
            return null;
        }
        List<SpecialRow> rows = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            int line = csv.line;
            List<String> record = csv.record();
            if (record.size() > Math.max(name, reference)) {
                rows.add(new SpecialRow(line, record.getFirst(), record.get(name), record.get(reference)));
            } else if (record.size() > 1 || !record.getFirst().isBlank()) {
                rows.add(new SpecialRow(line, record.getFirst(), "", ""));
            }
        }
        return rows;
    }

    private static int column(List<String> header, String... names) {
        for (String name : names) {
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).strip().equalsIgnoreCase(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// The fields up to the end of the line; at least one.
    private List<String> record() {
        List<String> fields = new ArrayList<>();
        while (true) {
            String field = field();
            if (fields.size() < MAX_COLUMNS) {
                fields.add(field);
            }
            if (at >= text.length()) {
                return fields;
            }
            char end = text.charAt(at++);
            if (end == '\n') {
                line++;
                return fields;
            }
        }
    }

    /// The text up to a comma or a line feed that stands outside of quotation marks.
    private String field() {
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                if (quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    field.append(c);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                break;
            } else {
                line += c == '\n' ? 1 : 0;
                field.append(c);
            }
        }
        return field.toString();
    }
}
