package org.cadastre.snapshot.rpsl;

import java.util.List;
import org.cadastre.rpsl.InverseKeys;
import org.cadastre.rpsl.RpslAttribute;

/// How the keys are told that a value is found by.
enum KeyRule {
    /// The objects are not found by it.
    NONE,
    /// By the words of a name.
    NAME,
    /// By handles, mostly one, and mostly without anything that needs a closer look.
    HANDLES,
    /// By one handle, or a value as a whole.
    HANDLE,
    /// By an AS number.
    AS_NUMBER,
    /// By a domain name, mostly without addresses behind it.
    DOMAIN_NAME,
    /// By what [org.cadastre.rpsl.ReferenceKeys] says.
    OTHER;

    /// The attributes that are names.
    static final List<RpslAttribute> NAMES = List.of(RpslAttribute.PERSON, RpslAttribute.ROLE, RpslAttribute.ORG_NAME);

    private static final KeyRule[] RULES = rules();

    static KeyRule of(RpslAttribute attribute) {
        return RULES[attribute.ordinal()];
    }

    private static KeyRule[] rules() {
        RpslAttribute[] attributes = RpslAttribute.values();
        KeyRule[] rules = new KeyRule[attributes.length];
        for (RpslAttribute attribute : attributes) {
            rules[attribute.ordinal()] = rule(attribute);
        }
        return rules;
    }

    private static KeyRule rule(RpslAttribute attribute) {
        return switch (attribute) {
            case PERSON, ROLE, ORG_NAME -> NAME;
            case ADMIN_C, TECH_C, ZONE_C, ABUSE_C, PING_HDL, AUTHOR -> HANDLES;
            case MNT_BY, MNT_DOMAINS, MNT_IRT, MNT_LOWER, MNT_REF, MNT_ROUTES, MBRS_BY_REF, MEMBER_OF -> HANDLES;
            case ORG, SPONSORING_ORG -> HANDLES;
            case NETNAME -> HANDLE;
            case NOTIFY, MNT_NFY, REF_NFY, IRT_NFY, UPD_TO, ABUSE_MAILBOX, E_MAIL -> HANDLES;
            case ORIGIN, LOCAL_AS -> AS_NUMBER;
            case NSERVER -> DOMAIN_NAME;
            case AUTH, FINGERPR, FORM, DS_RDATA, IFADDR, INTERFACE -> OTHER;
            default -> InverseKeys.contains(attribute) ? OTHER : NONE;
        };
    }
}
