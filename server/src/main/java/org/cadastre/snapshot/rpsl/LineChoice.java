package org.cadastre.snapshot.rpsl;

import java.util.Set;
import org.cadastre.rpsl.RpslAttribute;

/// Tells the lines of the first attribute of an object and of those of some names from its others. It is shown the
/// lines in their order; one instance for each object. Lines before the first attribute are taken for its own.
final class LineChoice {
    private final Set<RpslAttribute> attributes;
    private boolean isBeforeFirst = true;
    private boolean isWanted;

    LineChoice(Set<RpslAttribute> attributes) {
        this.attributes = attributes;
    }

    /// Whether the next line is wanted.
    ///
    /// @param end where it ends, behind its LF
    boolean isWanted(byte[] text, int start, int end) {
        byte c = text[start];
        if (c == ' ' || c == '\t' || c == '+') {
            return isBeforeFirst || isWanted;
        }
        if (isBeforeFirst) {
            isBeforeFirst = !isAttribute(text, start, end);
            isWanted = true;
            return true;
        }
        isWanted = false;
        for (RpslAttribute attribute : attributes) {
            isWanted |= isNamed(text, start, end, attribute.text());
        }
        return isWanted;
    }

    private static boolean isAttribute(byte[] text, int start, int end) {
        int at = start;
        while (at < end && isNameByte(text[at], at == start)) {
            at++;
        }
        return at > start && isColon(text, at, end);
    }

    private static boolean isNamed(byte[] text, int start, int end, String name) {
        if (end - start <= name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (lower(text[start + i]) != name.charAt(i)) {
                return false;
            }
        }
        return isColon(text, start + name.length(), end);
    }

    /// Whether a colon comes next, but for blanks.
    private static boolean isColon(byte[] text, int from, int end) {
        int at = from;
        while (at < end && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        return at < end && text[at] == ':';
    }

    private static boolean isNameByte(byte b, boolean isFirst) {
        int c = lower(b);
        return c >= 'a' && c <= 'z' || !isFirst && (c >= '0' && c <= '9' || c == '-' || c == '_');
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
    }
}
