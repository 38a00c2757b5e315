package org.cadastre.whois;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cadastre.rpsl.InverseKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// The lists of names that flags take: classes, attributes and sources, in any case, with commas between them.
final class NameLists {
    private NameLists() {}

    /// Classes: the known ones, and the names of others in lower case.
    record Classes(Set<RpslClass> known, Set<String> others) {}

    static Classes classes(String list) {
        Set<RpslClass> known = EnumSet.noneOf(RpslClass.class);
        Set<String> others = new LinkedHashSet<>();
        for (String name : names(list.toLowerCase(Locale.ROOT))) {
            RpslClass each = RpslClass.of(name);
            if (each == null) {
                others.add(name);
            } else {
                known.add(each);
            }
        }
        return new Classes(known, others);
    }

    /// Sources, in upper case.
    static Set<String> sources(String list) {
        return new LinkedHashSet<>(names(list.toUpperCase(Locale.ROOT)));
    }

    /// Why a list of attributes cannot be searched by, or null.
    static WhoisRequest.@Nullable Refused problem(String list) {
        for (String name : names(list)) {
            RpslAttribute attribute = RpslAttribute.of(name.toLowerCase(Locale.ROOT));
            if (attribute == null) {
                return new WhoisRequest.Refused(
                        WhoisError.UNKNOWN_ATTRIBUTE, "\"" + name + "\" is not the name of an attribute.");
            }
            if (InverseKeys.searched(attribute).isEmpty()) {
                return new WhoisRequest.Refused(
                        WhoisError.NOT_SEARCHABLE, "Objects are not found by \"" + name + "\" with -i.");
            }
        }
        return null;
    }

    /// Attributes, each once, of a list without a problem.
    static List<RpslAttribute> attributes(String list) {
        Set<RpslAttribute> attributes = EnumSet.noneOf(RpslAttribute.class);
        for (String name : names(list.toLowerCase(Locale.ROOT))) {
            RpslAttribute attribute = RpslAttribute.of(name);
            if (attribute != null) {
                attributes.addAll(InverseKeys.searched(attribute));
            }
        }
        return List.copyOf(attributes);
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
