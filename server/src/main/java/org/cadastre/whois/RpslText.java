package org.cadastre.whois;

/// A WHOIS answer while it is written: lines that end in LF, with no control character in them whatever is appended.
final class RpslText {
    /// Where values begin, counted from 0.
    private static final int VALUE_COLUMN = 16;

    /// Where running text is broken, when it has blanks to break it at.
    private static final int LINE_WIDTH = 80;

    /// Where a word without blanks is broken. Clients read lines into buffers of 2,000 bytes.
    private static final int MAX_WORD = 400;

    private final StringBuilder out = new StringBuilder(1024);

    /// An empty line.
    RpslText end() {
        out.append('\n');
        return this;
    }

    /// One attribute on one line, as `name:` and the value from column 16 on.
    RpslText attribute(String name, String value) {
        start(name);
        WhoisCharacters.append(out, value);
        return end();
    }

    /// Running text as one attribute or several of the same name.
    RpslText paragraph(String name, String text) {
        forEachLine(text, LINE_WIDTH - VALUE_COLUMN, (from, to) -> attribute(name, text.substring(from, to)));
        return this;
    }

    /// A message for the reader on a line of its own, not broken.
    RpslText line(String text) {
        out.append(text.isEmpty() ? "%" : "% ");
        WhoisCharacters.append(out, text);
        return end();
    }

    /// A message for the reader, each of its lines broken where it is too long.
    RpslText message(String text) {
        int from = 0;
        while (from <= text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            String part = text.substring(from, to);
            forEachLine(part, LINE_WIDTH - 2, (start, stop) -> line(part.substring(start, stop)));
            from = to + 1;
        }
        return this;
    }

    /// A line that is neither an attribute nor a message.
    RpslText plain(String text) {
        WhoisCharacters.append(out, text);
        return end();
    }

    /// `%ERROR:nnn: words`.
    RpslText error(WhoisError error) {
        return error(error, "");
    }

    /// The line of an error that is about something: an address, or an empty text for nothing.
    RpslText error(WhoisError error, String subject) {
        out.append("%ERROR:").append(error.code()).append(": ").append(error.text());
        if (!subject.isEmpty()) {
            out.append(' ').append(subject);
        }
        return end();
    }

    /// Lines as they were published, each with its end.
    RpslText published(String lines) {
        WhoisCharacters.appendLines(out, lines);
        return this;
    }

    /// `%WARNING:nnn: words`.
    RpslText warning(int code, String words) {
        out.append("%WARNING:").append(code).append(": ").append(words);
        return end();
    }

    int length() {
        return out.length();
    }

    String text() {
        return out.toString();
    }

    /// The text so far; what is written from now on comes after it.
    byte[] take(WhoisCharset charset) {
        byte[] bytes = charset.bytes(out.toString());
        out.setLength(0);
        return bytes;
    }

    private void start(String name) {
        int from = out.length();
        out.append(name).append(':');
        do {
            out.append(' ');
        } while (out.length() - from < VALUE_COLUMN);
    }

    /// Finds the lines of a text: broken at its last blank within the width, else at its first one after it.
    private static void forEachLine(String text, int width, Line line) {
        int from = skipBlanks(text, 0);
        while (from < text.length()) {
            int to = lineEnd(text, from, width);
            line.at(from, to);
            from = skipBlanks(text, to);
        }
    }

    private static int lineEnd(String text, int from, int width) {
        if (text.length() - from <= width) {
            return trimmedEnd(text, from, text.length());
        }
        int blank = text.lastIndexOf(' ', from + width);
        if (blank > from) {
            return trimmedEnd(text, from, blank);
        }
        blank = text.indexOf(' ', from + width);
        int end = blank < 0 ? text.length() : blank;
        return end - from <= MAX_WORD ? end : wholeCharacters(text, from + MAX_WORD);
    }

    private static int wholeCharacters(String text, int to) {
        return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    private static int trimmedEnd(String text, int from, int to) {
        int end = to;
        while (end > from + 1 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /// Takes one line of a broken text.
    private interface Line {
        void at(int from, int to);
    }
}
