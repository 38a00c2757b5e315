package org.cadastre.rpsl;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The attributes by whose values objects can be asked for.
public final class InverseKeys {
    private static final Set<RpslAttribute> ALL = EnumSet.noneOf(RpslAttribute.class);

    /// Where the handle of a person can stand that is not asked for by one attribute alone.
    private static final List<RpslAttribute> PERSONS = List.of(
            RpslAttribute.ADMIN_C,
            RpslAttribute.TECH_C,
            RpslAttribute.ZONE_C,
            RpslAttribute.AUTHOR,
            RpslAttribute.PING_HDL);

    static {
        for (RpslClass rpslClass : RpslClass.values()) {
            for (Template.Row row : Template.of(rpslClass).rows()) {
                if (row.key().isInverse()) {
                    ALL.add(row.attribute());
                }
            }
        }
    }

    private InverseKeys() {}

    /// The attributes that are searched when somebody asks by this one: itself, for `person` all in which the handle
    /// of a contact stands, none when it is no inverse key.
    public static List<RpslAttribute> searched(RpslAttribute attribute) {
        if (attribute == RpslAttribute.PERSON) {
            return PERSONS;
        }
        return contains(attribute) ? List.of(attribute) : List.of();
    }

    /// Whether an index of the values of this attribute is wanted.
    public static boolean contains(RpslAttribute attribute) {
        return ALL.contains(attribute);
    }
}
