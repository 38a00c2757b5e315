package org.cadastre.export.rpsl;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// Tells a dump from its first bytes.
final class Recognition {
    private static final Set<RpslAttribute> OF_ALL_OBJECTS = EnumSet.of(
            RpslAttribute.SOURCE,
            RpslAttribute.MNT_BY,
            RpslAttribute.CHANGED,
            RpslAttribute.CREATED,
            RpslAttribute.LAST_MODIFIED);

    private Recognition() {}

    /// Whether a file that begins so is a dump.
    static boolean isRpsl(byte[] bytes, int length) {
        byte[] text = Arrays.copyOf(bytes, length + 1 + ByteWords.PADDING);
        text[length] = '\n';
        int at = hasByteOrderMark(bytes, length) ? 3 : 0;
        while (at < length) {
            int end = lineEnd(text, at);
            if (!isEmpty(text, at, end) && text[at] != '#' && text[at] != '%') {
                return isObject(text, at, length);
            }
            at = end + 1;
        }
        return false;
    }

    static boolean hasByteOrderMark(byte[] bytes, int length) {
        return length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean isObject(byte[] text, int from, int to) {
        int colon = nameEnd(text, from);
        if (colon < 0) {
            return false;
        }
        RpslAttribute first = attribute(text, from, colon);
        if (first != null && RpslClass.of(first.text()) != null) {
            return true;
        }
        boolean found = false;
        int at = from;
        while (at < to) {
            int end = lineEnd(text, at);
            if (isEmpty(text, at, end)) {
                break;
            }
            if (text[at] > ' ' && text[at] != '+' && text[at] != '#' && text[at] != '%' || text[at] < 0) {
                colon = nameEnd(text, at);
                if (colon < 0) {
                    return found && end >= to;
                }
                RpslAttribute attribute = attribute(text, at, colon);
                found |= attribute != null && OF_ALL_OBJECTS.contains(attribute);
            }
            at = end + 1;
        }
        return found;
    }

    /// Where the colon behind the name stands that a line begins with, -1 when it begins with none.
    private static int nameEnd(byte[] text, int from) {
        int at = from;
        while (isNameByte(text[at], at == from)) {
            at++;
        }
        int end = at;
        while (text[at] == ' ' || text[at] == '\t') {
            at++;
        }
        return end > from && text[at] == ':' ? at : -1;
    }

    private static boolean isNameByte(byte b, boolean first) {
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'z' || !first && (b >= '0' && b <= '9' || b == '-' || b == '_');
    }

    private static @Nullable RpslAttribute attribute(byte[] text, int from, int colon) {
        int end = colon;
        while (text[end - 1] == ' ' || text[end - 1] == '\t') {
            end--;
        }
        return AttributeNames.find(text, from, end - from);
    }

    private static boolean isEmpty(byte[] text, int from, int end) {
        return from == end || end == from + 1 && text[from] == '\r';
    }

    private static int lineEnd(byte[] text, int from) {
        int at = from;
        while (text[at] != '\n') {
            at++;
        }
        return at;
    }
}
