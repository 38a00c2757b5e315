package org.cadastre.rdap;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Tells which specification a member of an extension belongs to (RFC 9083 §2.1, §8.1).
final class ExtensionIds {
    /// Registered identifiers that have an underscore themselves.
    private static final List<String> WITH_UNDERSCORE = List.of("arin_originas0");
    /// What this server writes by itself.
    private static final List<String> OWN = List.of("cidr0", "cir0", "jscontact");

    private ExtensionIds() {}

    /// Whether a member of this name is kept as it came: its name has an identifier, and this server makes no such
    /// member.
    static boolean isForeign(String name) {
        int end = end(name);
        return end > 0 && !OWN.contains(name.substring(0, end));
    }

    /// The identifier before the name of the member.
    static String of(String name) {
        return name.substring(0, end(name));
    }

    /// The identifiers before the names of members that are kept as they came, sorted.
    static Set<String> all(List<String> names) {
        Set<String> ids = new TreeSet<>();
        for (String name : names) {
            if (isForeign(name)) {
                ids.add(of(name));
            }
        }
        return ids;
    }

    private static int end(String name) {
        for (String id : WITH_UNDERSCORE) {
            if (name.length() > id.length() && name.startsWith(id) && name.charAt(id.length()) == '_') {
                return id.length();
            }
        }
        return name.indexOf('_');
    }
}
