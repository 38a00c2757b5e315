package org.cadastre.rpsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An object as its registry published it (RFC 2622 §2): its text, to the letter, and its attributes in their
/// order.
///
/// A line that begins with a blank, a tab or `+` continues the line before it; one that begins with `#` or `%` is a
/// comment. The name of an attribute begins with a letter and has letters, digits, `-` and `_`; blanks may stand
/// between it and its colon. What is neither belongs to no attribute, and is in the text alone. Immutable.
public final class RpslObject {
    private final String text;
    private final List<Attribute> attributes;
    private final int[] starts;

    private RpslObject(String text, List<Attribute> attributes, int[] starts) {
        this.text = text;
        this.attributes = List.copyOf(attributes);
        this.starts = starts;
    }

    /// The object with this text.
    ///
    /// @param text lines that end in LF, none of them empty
    /// @throws IllegalArgumentException when no line is an attribute
    public static RpslObject of(String text) {
        List<Attribute> attributes = new ArrayList<>();
        int[] starts = new int[16];
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            while (end < text.length() && isContinuation(text.charAt(end))) {
                end = lineEnd(text, end);
            }
            int nameEnd = nameEnd(text, at);
            if (nameEnd > at) {
                if (attributes.size() == starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                }
                starts[attributes.size()] = at;
                attributes.add(
                        new Attribute(text.substring(at, nameEnd).toLowerCase(Locale.ROOT), text.substring(at, end)));
            }
            at = end;
        }
        if (attributes.isEmpty()) {
            throw new IllegalArgumentException("an object without an attribute");
        }
        return new RpslObject(text, attributes, starts);
    }

    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline + 1;
    }

    private static boolean isContinuation(char c) {
        return c == ' ' || c == '\t' || c == '+';
    }

    /// Where the name ends that begins here, or `from` when the line does not begin with a name and a colon.
    private static int nameEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isNameCharacter(text.charAt(at), at == from)) {
            at++;
        }
        int end = at;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':' ? end : from;
    }

    private static boolean isNameCharacter(char c, boolean isFirst) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || !isFirst && (c >= '0' && c <= '9' || c == '-' || c == '_');
    }

    /// The whole text: lines that end in LF.
    public String text() {
        return text;
    }

    /// The attributes in their order; at least one.
    public List<Attribute> attributes() {
        return attributes;
    }

    /// Where in the text an attribute begins.
    int start(int attribute) {
        return starts[attribute];
    }

    /// The name of its class, lower case, known or not: that of its first attribute.
    public String className() {
        return attributes.getFirst().name();
    }

    /// Its class, or null when it is none of the known ones.
    public @Nullable RpslClass rpslClass() {
        return RpslClass.of(className());
    }

    /// The value of its first attribute of this name, or null when it has none.
    public @Nullable String first(RpslAttribute attribute) {
        for (Attribute each : attributes) {
            if (each.is(attribute)) {
                return each.value();
            }
        }
        return null;
    }

    /// The values of all its attributes of this name, in their order.
    public List<String> all(RpslAttribute attribute) {
        List<String> values = new ArrayList<>();
        for (Attribute each : attributes) {
            if (each.is(attribute)) {
                values.add(each.value());
            }
        }
        return values;
    }

    @Override
    public String toString() {
        return text;
    }

    /// An attribute.
    ///
    /// @param name its name, lower case
    /// @param text the attribute as published, from its name to the LF of its last line
    public record Attribute(String name, String text) {
        /// Whether it is this one.
        public boolean is(RpslAttribute attribute) {
            return name.equals(attribute.text());
        }

        /// Its value on one line: without comments, and with one blank for each run of blanks and line ends.
        public String value() {
            int from = text.indexOf(':') + 1;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' && i == text.length() - 1 && (i == from || text.charAt(i - 1) != ' ')) {
                    return text.substring(from, i);
                }
                if (c < ' ' || c == '#' || c == ' ' && i > from && text.charAt(i - 1) == ' ') {
                    break;
                }
            }
            return slowValue();
        }

        /// The value of an attribute with comments, several lines or several blanks.
        private String slowValue() {
            StringBuilder value = new StringBuilder(text.length());
            boolean comment = false;
            boolean lineStart = false;
            boolean gap = false;
            for (int i = text.indexOf(':') + 1; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n') {
                    comment = false;
                    lineStart = true;
                    gap = true;
                } else if (lineStart && c == '+') {
                    lineStart = false;
                } else if (comment || c == '#') {
                    lineStart = false;
                    comment = true;
                } else if (c == ' ' || c == '\t' || c == '\r') {
                    lineStart = false;
                    gap = true;
                } else {
                    if (gap && !value.isEmpty()) {
                        value.append(' ');
                    }
                    lineStart = false;
                    gap = false;
                    value.append(c);
                }
            }
            return value.toString();
        }
    }
}
