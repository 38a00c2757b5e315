package org.cadastre.rdap;

import java.util.List;
import org.cadastre.query.Criterion.Property;
import org.cadastre.query.Resource;

/// What each class of objects can be searched by, and what that is called in URLs (RFC 9082 §3.2, RFC 9910, RFC
/// 9536).
final class CriterionNames {
    private static final List<Property> NUMBERS = List.of(Property.HANDLE, Property.NAME);
    private static final List<Property> DOMAINS = List.of(Property.NAME, Property.NAMESERVER, Property.IP);
    private static final List<Property> NAMESERVERS = List.of(Property.NAME, Property.IP);
    private static final List<Property> ENTITIES = List.of(Property.FN, Property.HANDLE);
    private static final List<Property> REVERSE = List.of(Property.HANDLE, Property.FN, Property.EMAIL, Property.ROLE);

    private CriterionNames() {}

    /// What objects of the class can be searched by.
    static List<Property> of(Resource resource) {
        return switch (resource) {
            case IPS, AUTNUMS -> NUMBERS;
            case DOMAINS -> DOMAINS;
            case NAMESERVERS -> NAMESERVERS;
            case ENTITIES -> ENTITIES;
        };
    }

    /// What of its entities any object can be searched by, in the order of canonical URLs.
    static List<Property> ofReverseSearch() {
        return REVERSE;
    }

    /// The name of the parameter.
    static String name(Resource resource, Property property) {
        return switch (property) {
            case HANDLE -> "handle";
            case NAME -> "name";
            case FN -> "fn";
            case EMAIL -> "email";
            case ROLE -> "role";
            case NAMESERVER -> "nsLdhName";
            case IP -> resource == Resource.DOMAINS ? "nsIp" : "ip";
        };
    }
}
