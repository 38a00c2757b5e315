package org.cadastre.export.rpsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// The values of an object's attributes as texts that an answer can have: on one line, without control characters
/// and halves of characters, and never empty.
record Facts(RpslObject object) {
    /// The longest handle that can be asked for.
    static final int LONGEST_HANDLE = 255;

    private static final int LONGEST_TOKEN = 32;
    private static final String NO_SOURCE = "rpsl";

    /// The value of the first attribute of the object, which names it; empty when there is none.
    String key() {
        return clean(object.attributes().getFirst().value());
    }

    /// The first value of the attribute, or null.
    @Nullable
    String first(RpslAttribute attribute) {
        for (RpslObject.Attribute each : object.attributes()) {
            if (each.is(attribute)) {
                String value = clean(each.value());
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return null;
    }

    /// The values of the attribute, in their order.
    List<String> all(RpslAttribute attribute) {
        return all(attribute.text());
    }

    /// The values of the attribute of this name, in their order.
    List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (RpslObject.Attribute each : object.attributes()) {
            if (each.name().equals(name)) {
                String value = clean(each.value());
                if (!value.isEmpty()) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /// The token of the registry that `source` names, lower case, as the statistics files have it.
    String registry() {
        String source = first(RpslAttribute.SOURCE);
        return source == null ? NO_SOURCE : token(source.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    }

    private static String token(String source) {
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < source.length() && token.length() < LONGEST_TOKEN; i++) {
            char c = source.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-') {
                token.append(c);
            }
        }
        if (token.isEmpty()) {
            return NO_SOURCE;
        }
        String text = token.toString();
        return text.equals("ripe") ? "ripencc" : text;
    }

    /// A value without what no answer may have.
    static String clean(String value) {
        StringBuilder kept = null;
        for (int i = 0; i < value.length(); i++) {
            int c = value.codePointAt(i);
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (Character.isISOControl(c) || half) {
                kept = kept == null ? new StringBuilder(value.substring(0, i)) : kept;
                continue;
            }
            if (kept != null) {
                kept.appendCodePoint(c);
            }
            i += Character.charCount(c) - 1;
        }
        return (kept == null ? value : kept.toString()).strip();
    }
}
