package org.cadastre.query.irr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslObject;

/// The items of attributes that are lists: apart by commas and, as they are found in the wild, by blanks
/// alone.
final class MemberTexts {
    private MemberTexts() {}

    /// The items of all attributes of this name, in upper case and in their order.
    static List<String> of(RpslObject object, RpslAttribute attribute) {
        List<String> items = new ArrayList<>();
        for (RpslObject.Attribute each : object.attributes()) {
            if (each.is(attribute)) {
                split(items, each.value().toUpperCase(Locale.ROOT));
            }
        }
        return items;
    }

    /// The members that a set names itself (RFC 2622 §5.1, §5.2; RFC 4012 §5).
    static List<String> named(RpslObject set) {
        List<String> items = of(set, RpslAttribute.MEMBERS);
        items.addAll(of(set, RpslAttribute.MP_MEMBERS));
        return items;
    }

    private static void split(List<String> items, String value) {
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == ',' || value.charAt(i) == ' ') {
                if (i > from) {
                    items.add(value.substring(from, i));
                }
                from = i + 1;
            }
        }
    }
}
