package org.cadastre.check.rpsl;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.Template;

/// The template of a class in the form in which millions of objects are compared with it.
final class ClassRules {
    /// What the public copy of a database has not, of objects that it marks as filtered.
    private static final Set<RpslAttribute> FILTERED = EnumSet.of(
            RpslAttribute.ADDRESS,
            RpslAttribute.AUTH,
            RpslAttribute.CHANGED,
            RpslAttribute.E_MAIL,
            RpslAttribute.IRT_NFY,
            RpslAttribute.MNT_NFY,
            RpslAttribute.NOTIFY,
            RpslAttribute.PHONE,
            RpslAttribute.REF_NFY,
            RpslAttribute.UPD_TO);
    private static final ClassRules[] BY_CLASS = new ClassRules[RpslClass.values().length];

    static {
        for (RpslClass rpslClass : RpslClass.values()) {
            BY_CLASS[rpslClass.ordinal()] = new ClassRules(Template.of(rpslClass));
        }
    }

    private final boolean[] allowed = new boolean[RpslAttribute.values().length];
    private final boolean[] single = new boolean[allowed.length];
    private final List<RpslAttribute> mandatory = new ArrayList<>();

    private ClassRules(Template template) {
        for (Template.Row row : template.rows()) {
            allowed[row.attribute().ordinal()] = true;
            single[row.attribute().ordinal()] = row.repeat() == Template.Repeat.SINGLE;
            if (row.presence() == Template.Presence.MANDATORY) {
                mandatory.add(row.attribute());
            }
        }
        allowed[RpslAttribute.CHANGED.ordinal()] = true;
    }

    static ClassRules of(RpslClass rpslClass) {
        return BY_CLASS[rpslClass.ordinal()];
    }

    /// Whether objects have the attribute. `changed`, which every class once had, is no reason to complain.
    boolean allows(RpslAttribute attribute) {
        return allowed[attribute.ordinal()];
    }

    /// Whether objects have the attribute once at most.
    boolean isSingle(RpslAttribute attribute) {
        return single[attribute.ordinal()];
    }

    /// The attributes that every object has.
    List<RpslAttribute> mandatory() {
        return mandatory;
    }

    /// Whether an attribute is left out of objects that are marked as filtered.
    static boolean isFiltered(RpslAttribute attribute) {
        return FILTERED.contains(attribute);
    }
}
