package org.cadastre.bootstrap.special;

/// The texts in IANA's registries, made plain.
final class SpecialText {
    private static final int MAX_NAME = 200;
    private static final int MAX_REFERENCES = 16;

    private SpecialText() {}

    /// The text up to the mark of a footnote, `[2]`, without blanks around it.
    static String withoutNotes(String text) {
        int note = text.indexOf('[');
        return (note < 0 ? text : text.substring(0, note)).strip();
    }

    /// A name in one line of printable characters, without quotation marks around it and without the words that only
    /// repeat its reference: from `For private use; reserved by [RFC6996]` the first three are kept.
    static String name(String text) {
        String line = oneLine(text);
        line = upTo(line, ";");
        line = upTo(line, " by [");
        line = line.endsWith(" by") ? line.substring(0, line.length() - 3) : line;
        if (line.length() > 1 && line.startsWith("\"") && line.endsWith("\"")) {
            line = line.substring(1, line.length() - 1);
        }
        return line;
    }

    /// The RFCs that the text names in any spelling, as `RFC 8880, RFC 7050`.
    static String references(String text) {
        StringBuilder references = new StringBuilder();
        int count = 0;
        for (int i = 0; i + 3 < text.length() && count < MAX_REFERENCES; i++) {
            if (!text.regionMatches(true, i, "rfc", 0, 3)) {
                continue;
            }
            int start = text.charAt(i + 3) == ' ' ? i + 4 : i + 3;
            int end = start;
            while (end < text.length() && end - start < 6 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end > start) {
                count++;
                references
                        .append(references.isEmpty() ? "" : ", ")
                        .append("RFC ")
                        .append(text, start, end);
            }
        }
        return references.toString();
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length() && line.length() < MAX_NAME; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                blank = !line.isEmpty();
            } else {
                line.append(blank ? " " : "").append(Character.isSurrogate(c) ? '?' : c);
                blank = false;
            }
        }
        return line.toString();
    }

    private static String upTo(String text, String end) {
        int at = text.indexOf(end);
        return at < 1 ? text : text.substring(0, at);
    }
}
