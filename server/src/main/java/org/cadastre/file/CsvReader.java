package org.cadastre.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a text as records of comma-separated values (RFC 4180), one after the other. Records end in LF or CR LF, a
/// field may stand in quotation marks and hold commas, line ends and doubled quotation marks then. Blank lines are
/// passed over.
///
/// A record with a fault takes its first line only: reading goes on in the line after it, so that one quotation
/// mark too many costs one row and not the rest of the file. All the same each character is looked at twice at
/// most: within a quoted field that stays open over a line, that line has quotation marks in pairs only, and so
/// opens no field itself.
final class CsvReader {
    /// The most characters that a field may have.
    static final int MAX_FIELD = 1 << 16;

    /// The most fields that a record may have.
    static final int MAX_FIELDS = 1000;

    private final String text;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder quoted = new StringBuilder();
    private int at;
    private int line = 1;

    CsvReader(String text) {
        this.text = text;
    }

    /// The next record, or null at the end of the text.
    @Nullable
    CsvRecord next() {
        while (at < text.length() && isLineEnd(at)) {
            passLineEnd();
        }
        if (at >= text.length()) {
            return null;
        }
        int firstLine = line;
        int start = at;
        fields.clear();
        String fault = null;
        boolean more = true;
        while (more && fault == null) {
            fault = text.startsWith("\"", at) ? quotedField() : plainField();
            more = at < text.length() && text.charAt(at) == ',';
            at += more ? 1 : 0;
            fault = fault == null && fields.size() > MAX_FIELDS ? "has more than " + MAX_FIELDS + " columns" : fault;
        }
        if (fault != null) {
            at = start;
            line = firstLine;
            passLine();
            return CsvRecord.broken(firstLine, fault);
        }
        passLineEnd();
        return new CsvRecord(firstLine, fields, null);
    }

    /// Reads up to a comma or the end of the line.
    private @Nullable String plainField() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && !isLineEnd(at)) {
            at++;
        }
        fields.add(text.substring(start, Math.min(at, start + MAX_FIELD)));
        return at - start > MAX_FIELD ? tooLong() : null;
    }

    /// Reads from an opening quotation mark to behind the closing one.
    private @Nullable String quotedField() {
        quoted.setLength(0);
        at++;
        while (at < text.length() && quoted.length() <= MAX_FIELD) {
            char c = text.charAt(at++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                quoted.append(c);
            } else if (text.startsWith("\"", at)) {
                quoted.append(c);
                at++;
            } else {
                fields.add(quoted.toString());
                boolean ends = at >= text.length() || text.charAt(at) == ',' || isLineEnd(at);
                return ends ? null : "has a text behind a closing quotation mark";
            }
        }
        return at < text.length() ? tooLong() : "has a quotation mark that is not closed";
    }

    private static String tooLong() {
        return "has a column of more than " + MAX_FIELD + " characters";
    }

    private boolean isLineEnd(int position) {
        char c = text.charAt(position);
        return c == '\n' || c == '\r' && text.startsWith("\n", position + 1);
    }

    private void passLineEnd() {
        if (at < text.length()) {
            at += text.charAt(at) == '\r' ? 2 : 1;
            line++;
        }
    }

    private void passLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        line++;
    }
}
