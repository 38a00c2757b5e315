package org.cadastre.snapshot.rpsl;

import org.jspecify.annotations.Nullable;

/// Values read from the text of an object without its other attributes, where they are as plain as nearly all
/// are: on one line, without a comment and without blanks in them.
final class PlainValues {
    private PlainValues() {}

    /// The value of the attribute on the first line, or null when it is not plain or is another one.
    ///
    /// @param name name of the attribute, lower case
    static @Nullable String first(String text, String name) {
        int colon = colon(text, 0, name);
        return colon < 0 ? null : value(text, colon + 1);
    }

    /// The value of the first attribute of this name, or null when it is not plain or there is none.
    ///
    /// @param name name of the attribute, lower case
    static @Nullable String named(String text, String name) {
        int at = 0;
        while (at < text.length()) {
            int colon = colon(text, at, name);
            if (colon >= 0) {
                return value(text, colon + 1);
            }
            at = lineEnd(text, at) + 1;
        }
        return null;
    }

    /// Where the colon after the name of a line is, or -1 when the line does not begin with this name.
    private static int colon(String text, int line, String name) {
        if (line + name.length() > text.length()) {
            return -1;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = text.charAt(line + i);
            if (c != name.charAt(i) && (c < 'A' || c > 'Z' || c + 'a' - 'A' != name.charAt(i))) {
                return -1;
            }
        }
        int at = line + name.length();
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':' ? at : -1;
    }

    private static @Nullable String value(String text, int from) {
        int start = from;
        int end = lineEnd(text, from);
        if (end + 1 < text.length() && isContinuation(text.charAt(end + 1))) {
            return null;
        }
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isBlank(c) || c == '#') {
                return null;
            }
        }
        return text.substring(start, end);
    }

    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isContinuation(char c) {
        return isBlank(c) || c == '+';
    }
}
