package org.cadastre.rpsl;

/// Membership in sets by claim: an object names a set as `member-of`, and the set says by `mbrs-by-ref` whose claims
/// it takes (RFC 2622 §5.1, §5.2).
public final class Membership {
    private Membership() {}

    /// Whether an object is a member of a set by its claim: of a set that takes any, or one of its own maintainers.
    public static boolean holds(RpslObject set, RpslObject object) {
        String name = ReferenceKeys.primary(set);
        return hasKey(object, RpslAttribute.MEMBER_OF, name) && takes(set, object);
    }

    private static boolean takes(RpslObject set, RpslObject object) {
        for (String value : set.all(RpslAttribute.MBRS_BY_REF)) {
            for (String maintainer : ReferenceKeys.of(RpslAttribute.MBRS_BY_REF, value)) {
                if (maintainer.equals("any") || hasKey(object, RpslAttribute.MNT_BY, maintainer)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasKey(RpslObject object, RpslAttribute attribute, String key) {
        for (String value : object.all(attribute)) {
            if (ReferenceKeys.of(attribute, value).contains(key)) {
                return true;
            }
        }
        return false;
    }
}
