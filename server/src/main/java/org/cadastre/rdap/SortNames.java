package org.cadastre.rdap;

import java.util.List;
import java.util.stream.Stream;
import org.cadastre.query.Resource;
import org.cadastre.query.Window.SortProperty;
import org.jspecify.annotations.Nullable;

/// What the results of each class can be sorted by, and what that is called in URLs and bodies: the properties
/// that RFC 8977 §2.3.1 registers, and `handle`, `name`, `startAddress`, `startAutnum` and `country` of
/// networks and autnums.
final class SortNames {
    private static final List<SortProperty> DATES = List.of(
            SortProperty.REGISTRATION_DATE,
            SortProperty.REREGISTRATION_DATE,
            SortProperty.LAST_CHANGED_DATE,
            SortProperty.EXPIRATION_DATE,
            SortProperty.DELETION_DATE,
            SortProperty.REINSTANTIATION_DATE,
            SortProperty.TRANSFER_DATE,
            SortProperty.LOCKED_DATE,
            SortProperty.UNLOCKED_DATE);
    private static final List<SortProperty> NUMBERS =
            withDates(SortProperty.START, SortProperty.HANDLE, SortProperty.NAME, SortProperty.COUNTRY);
    private static final List<SortProperty> DOMAINS = withDates(SortProperty.NAME);
    private static final List<SortProperty> NAMESERVERS =
            withDates(SortProperty.NAME, SortProperty.IPV4, SortProperty.IPV6);
    private static final List<SortProperty> ENTITIES = withDates(
            SortProperty.HANDLE,
            SortProperty.FN,
            SortProperty.ORG,
            SortProperty.COUNTRY,
            SortProperty.CC,
            SortProperty.CITY);
    private static final List<SortProperty> ENTITIES_WITH_CONTACTS = Stream.concat(
                    ENTITIES.stream(), Stream.of(SortProperty.EMAIL, SortProperty.VOICE))
            .toList();

    private SortNames() {}

    /// What the results of a class can be sorted by.
    ///
    /// @param contacts whether also by mail addresses and telephone numbers
    static List<SortProperty> of(Resource resource, boolean contacts) {
        return switch (resource) {
            case IPS, AUTNUMS -> NUMBERS;
            case DOMAINS -> DOMAINS;
            case NAMESERVERS -> NAMESERVERS;
            case ENTITIES -> contacts ? ENTITIES_WITH_CONTACTS : ENTITIES;
        };
    }

    /// The property of that name, or null when the results of the class cannot be sorted by it.
    static @Nullable SortProperty property(Resource resource, boolean contacts, String name) {
        for (SortProperty property : of(resource, contacts)) {
            if (name(resource, property).equals(name)) {
                return property;
            }
        }
        return null;
    }

    /// The name of the property.
    static String name(Resource resource, SortProperty property) {
        return switch (property) {
            case HANDLE -> "handle";
            case NAME -> "name";
            case START -> resource == Resource.AUTNUMS ? "startAutnum" : "startAddress";
            case COUNTRY -> "country";
            case REGISTRATION_DATE -> "registrationDate";
            case REREGISTRATION_DATE -> "reregistrationDate";
            case LAST_CHANGED_DATE -> "lastChangedDate";
            case EXPIRATION_DATE -> "expirationDate";
            case DELETION_DATE -> "deletionDate";
            case REINSTANTIATION_DATE -> "reinstantiationDate";
            case TRANSFER_DATE -> "transferDate";
            case LOCKED_DATE -> "lockedDate";
            case UNLOCKED_DATE -> "unlockedDate";
            case FN -> "fn";
            case ORG -> "org";
            case EMAIL -> "email";
            case VOICE -> "voice";
            case CC -> "cc";
            case CITY -> "city";
            case IPV4 -> "ipv4";
            case IPV6 -> "ipv6";
        };
    }

    private static List<SortProperty> withDates(SortProperty... properties) {
        return Stream.concat(Stream.of(properties), DATES.stream()).toList();
    }
}
