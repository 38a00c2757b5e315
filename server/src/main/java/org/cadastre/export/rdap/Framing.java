package org.cadastre.export.rdap;

/// How the JSON texts of a file are set apart.
enum Framing {
    /// Each begins with a record separator (RFC 7464).
    SEQUENCE,
    /// They are the elements of one array.
    ARRAY,
    /// Each is a line.
    LINES,
    /// They follow each other, over any number of lines each; mostly it is only one.
    LOOSE;

    /// The record separator of RFC 7464.
    static final byte RECORD_SEPARATOR = 0x1E;

    /// The framing of a file, told from its first bytes.
    ///
    /// @param bytes holds the first bytes after a byte order mark
    static Framing of(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && isBlank(bytes[at])) {
            at++;
        }
        if (at == to) {
            return LOOSE;
        }
        if (bytes[at] == RECORD_SEPARATOR) {
            return SEQUENCE;
        }
        return bytes[at] == '[' ? ARRAY : isWholeLine(bytes, at, to) ? LINES : LOOSE;
    }

    /// Whether the byte is white space of JSON (RFC 8259 §2).
    static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /// Whether the line that begins here ends as an object does, or goes on past what is looked at.
    private static boolean isWholeLine(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] != '\n') {
            end++;
        }
        int last = end - 1;
        while (last > from && isBlank(bytes[last])) {
            last--;
        }
        return end == to ? to - from >= LONG_LINE || bytes[last] == '}' : bytes[last] == '}';
    }

    /// A first line of an object over many lines is shorter than this.
    private static final int LONG_LINE = 4096;
}
