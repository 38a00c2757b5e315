package org.cadastre.rpsl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What objects are found by: their primary keys, and the values of their attributes, folded: in lower case, with
/// one blank for several, numbers in their canonical form.
public final class ReferenceKeys {
    private ReferenceKeys() {}

    /// The form in which keys compare.
    public static String fold(String key) {
        return key.strip().replaceAll("[ \t]+", " ").toLowerCase(Locale.ROOT);
    }

    /// The primary key of an object, folded.
    public static String primary(RpslObject object) {
        String first = object.attributes().getFirst().value();
        RpslClass rpslClass = object.rpslClass();
        if (rpslClass == null) {
            return fold(first);
        }
        return switch (rpslClass) {
            case PERSON, ROLE -> fold(orFirst(object, RpslAttribute.NIC_HDL, first));
            case ROUTE, ROUTE6 -> fold(first + orFirst(object, RpslAttribute.ORIGIN, ""));
            default -> fold(first);
        };
    }

    private static String orFirst(RpslObject object, RpslAttribute attribute, String otherwise) {
        String value = object.first(attribute);
        return value == null ? otherwise : value;
    }

    /// The keys that an attribute is found by, each once: the items of a list, of which only the first word
    /// counts.
    ///
    /// @param value the value of the attribute on one line
    public static Set<String> of(RpslAttribute attribute, String value) {
        Set<String> keys = new LinkedHashSet<>();
        for (String item : items(attribute, value)) {
            String key = fold(item);
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static List<String> items(RpslAttribute attribute, String value) {
        return switch (attribute) {
            case ORG_NAME, PERSON, ROLE, AUTH, STATUS -> List.of(value);
            default -> {
                List<String> items = new ArrayList<>();
                for (String item : value.split(",", -1)) {
                    String[] words = item.strip().split("[ \t]", 2);
                    items.add(words[0]);
                }
                yield items;
            }
        };
    }
}
