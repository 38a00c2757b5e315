package org.cadastre.name;

import org.jspecify.annotations.Nullable;

/// A domain name in the one form that is compared: labels of lower-case letters, digits, hyphens, underscores and
/// slashes with dots between them, internationalised labels as A-labels (RFC 5890 §2.3.2.1), without the dot of the
/// root. [DomainText] reads other forms into this one.
///
/// @param text that form, 1 to 253 characters, each label 1 to 63
public record DomainName(String text) implements ParsedName, Comparable<DomainName> {
    static final int MAX_LENGTH = 253;
    static final int MAX_LABEL = 63;

    /// @throws IllegalArgumentException when the text is not in that form
    public DomainName {
        @Nullable NameFault fault = DomainText.canonicalFault(text);
        if (fault != null) {
            throw new IllegalArgumentException("\"" + text + "\": " + fault.description());
        }
    }

    /// How many labels the name has, at least 1.
    public int labelCount() {
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '.') {
                count++;
            }
        }
        return count;
    }

    /// The labels from left to right.
    public String[] labels() {
        String[] labels = new String[labelCount()];
        int from = 0;
        for (int i = 0; i < labels.length; i++) {
            int dot = text.indexOf('.', from);
            labels[i] = text.substring(from, dot < 0 ? text.length() : dot);
            from = dot + 1;
        }
        return labels;
    }

    /// The name without its first label, or null when it has one only.
    public @Nullable DomainName parent() {
        int dot = text.indexOf('.');
        return dot < 0 ? null : new DomainName(text.substring(dot + 1));
    }

    /// Whether the name is the other one, or is somewhere under it.
    public boolean isWithin(DomainName ancestor) {
        int start = text.length() - ancestor.text.length();
        return text.endsWith(ancestor.text) && (start == 0 || text.charAt(start - 1) == '.');
    }

    /// The name with U-labels (RFC 5890 §2.3.2.1), or null when it has none.
    public @Nullable String unicode() {
        return DomainText.hasEncodedLabel(text) ? Idna.unicode(text) : null;
    }

    /// The `ldhName` of RFC 9083 §3, with the dot of the root.
    public String ldhName() {
        return text + ".";
    }

    /// The `unicodeName` of RFC 9083 §3, with the dot of the root, or null when it would equal the `ldhName`.
    public @Nullable String unicodeName() {
        @Nullable String unicode = unicode();
        return unicode == null ? null : unicode + ".";
    }

    @Override
    public int compareTo(DomainName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
