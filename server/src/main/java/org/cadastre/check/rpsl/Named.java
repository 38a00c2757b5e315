package org.cadastre.check.rpsl;

import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// How an object is called in a report, and where its attributes are.
final class Named {
    private static final int LONGEST = 120;

    private Named() {}

    /// The primary key as published.
    static String key(RpslObject object) {
        String first = object.attributes().getFirst().value();
        RpslClass rpslClass = object.rpslClass();
        if (rpslClass == RpslClass.PERSON || rpslClass == RpslClass.ROLE) {
            String handle = object.first(RpslAttribute.NIC_HDL);
            return shown(handle == null ? first : handle);
        }
        if (rpslClass == RpslClass.ROUTE || rpslClass == RpslClass.ROUTE6) {
            String origin = object.first(RpslAttribute.ORIGIN);
            return shown(origin == null ? first : first + " " + origin);
        }
        return shown(first);
    }

    /// A text that acts on no terminal, cut where it is long.
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST));
        for (int i = 0; i < text.length(); i++) {
            if (i == LONGEST) {
                return shown.append("...").toString();
            }
            char c = text.charAt(i);
            boolean safe = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
            shown.append(safe ? c : '?');
        }
        return shown.toString();
    }

    /// How many lines of the text stand before its first attribute, or before the first one of a name that has
    /// a key.
    ///
    /// @param attribute null for the first attribute, whatever it is
    /// @param key a folded key, null for any
    static int linesBefore(RpslObject object, @Nullable RpslAttribute attribute, @Nullable String key) {
        int at = 0;
        for (RpslObject.Attribute each : object.attributes()) {
            at = object.text().indexOf(each.text(), at);
            if (attribute == null || each.is(attribute) && hasKey(each, attribute, key)) {
                return lines(object.text(), at);
            }
            at += each.text().length();
        }
        return linesBefore(object, null, null);
    }

    private static boolean hasKey(RpslObject.Attribute each, RpslAttribute attribute, @Nullable String key) {
        return key == null || ReferenceKeys.of(attribute, each.value()).contains(key);
    }

    private static int lines(String text, int to) {
        int lines = 0;
        for (int i = 0; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
