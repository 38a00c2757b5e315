package org.cadastre.check.rpsl;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;

/// Which attributes refer to other objects, and to those of which classes.
final class References {
    private static final Set<RpslClass> CONTACTS = EnumSet.of(RpslClass.PERSON, RpslClass.ROLE);
    private static final Set<RpslClass> MAINTAINERS = EnumSet.of(RpslClass.MNTNER);
    private static final Set<RpslClass> ORGANISATIONS = EnumSet.of(RpslClass.ORGANISATION);
    private static final Set<RpslClass> SETS = EnumSet.of(RpslClass.AS_SET, RpslClass.ROUTE_SET, RpslClass.RTR_SET);

    /// The attributes that the indexes know, each with the classes of what it refers to.
    static final Map<RpslAttribute, Set<RpslClass>> TARGETS = targets();

    private References() {}

    private static Map<RpslAttribute, Set<RpslClass>> targets() {
        Map<RpslAttribute, Set<RpslClass>> targets = new EnumMap<>(RpslAttribute.class);
        targets.put(RpslAttribute.ADMIN_C, CONTACTS);
        targets.put(RpslAttribute.TECH_C, CONTACTS);
        targets.put(RpslAttribute.ZONE_C, CONTACTS);
        targets.put(RpslAttribute.PING_HDL, CONTACTS);
        targets.put(RpslAttribute.AUTHOR, CONTACTS);
        targets.put(RpslAttribute.ABUSE_C, EnumSet.of(RpslClass.ROLE));
        targets.put(RpslAttribute.MNT_BY, MAINTAINERS);
        targets.put(RpslAttribute.MNT_LOWER, MAINTAINERS);
        targets.put(RpslAttribute.MNT_REF, MAINTAINERS);
        targets.put(RpslAttribute.MNT_ROUTES, MAINTAINERS);
        targets.put(RpslAttribute.MNT_DOMAINS, MAINTAINERS);
        targets.put(RpslAttribute.MBRS_BY_REF, MAINTAINERS);
        targets.put(RpslAttribute.MNT_IRT, EnumSet.of(RpslClass.IRT));
        targets.put(RpslAttribute.ORG, ORGANISATIONS);
        targets.put(RpslAttribute.SPONSORING_ORG, ORGANISATIONS);
        targets.put(RpslAttribute.MEMBER_OF, SETS);
        targets.put(RpslAttribute.FORM, EnumSet.of(RpslClass.POETIC_FORM));
        targets.put(RpslAttribute.AUTH, EnumSet.of(RpslClass.KEY_CERT));
        targets.put(RpslAttribute.ORIGIN, EnumSet.of(RpslClass.AUT_NUM));
        targets.put(RpslAttribute.LOCAL_AS, EnumSet.of(RpslClass.AUT_NUM));
        return targets;
    }

    /// Whether a value of such an attribute refers to no object: it means anybody, is no key, or stands in the
    /// public copy of a database in place of a person.
    ///
    /// @param key a folded key of the attribute
    static boolean isNone(RpslAttribute attribute, String key) {
        return switch (attribute) {
            case MBRS_BY_REF -> key.equals("any");
            case AUTH -> !key.startsWith("pgpkey-") && !key.startsWith("x509-");
            case ADMIN_C, TECH_C, ZONE_C, PING_HDL, AUTHOR, ABUSE_C -> key.startsWith("dumy-");
            default -> false;
        };
    }

    /// What a reference to nothing is.
    static ProblemKind kind(RpslAttribute attribute) {
        return attribute == RpslAttribute.ORIGIN || attribute == RpslAttribute.LOCAL_AS
                ? ProblemKind.UNKNOWN_ORIGIN
                : ProblemKind.BROKEN_REFERENCE;
    }

    /// `person or role`.
    static String words(Set<RpslClass> classes) {
        StringBuilder words = new StringBuilder();
        int left = classes.size();
        for (RpslClass rpslClass : classes) {
            words.append(rpslClass.text());
            left--;
            words.append(left > 1 ? ", " : left == 1 ? " or " : "");
        }
        return words.toString();
    }
}
