package org.cadastre.export.rpsl;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.name.DomainText;
import org.cadastre.name.NameFault;
import org.cadastre.number.AsText;
import org.cadastre.number.IpText;
import org.cadastre.number.NumberFault;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Role;
import org.cadastre.registry.Status;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// RPSL objects as the objects of RFC 9083: inetnum and inet6num are networks, aut-num and as-block autnums,
/// domain is a domain, organisation, person, role, mntner and irt are entities.
///
/// Any object is mapped, whatever is in it: a value that says nothing in its place is left out. Entities within
/// an object are handles with roles, no more; the snapshot completes them, and gives networks and autnums their
/// parents. Stateless, for any number of threads.
public final class RegistryMapping {
    /// The registry object, or null when the object is of a class that is none, such as routes and sets, or its
    /// first attribute names nothing that can be asked for.
    public @Nullable RegistryObject of(RpslObject object) {
        RpslClass rpslClass = object.rpslClass();
        if (rpslClass == null) {
            return null;
        }
        Facts facts = new Facts(object);
        return switch (rpslClass) {
            case INETNUM, INET6NUM -> NumberMapping.network(facts);
            case AUT_NUM, AS_BLOCK -> NumberMapping.autnum(facts);
            case DOMAIN -> DomainMapping.of(facts);
            case ORGANISATION, PERSON, ROLE, MNTNER, IRT -> EntityMapping.of(facts, rpslClass);
            case AS_SET, ROUTE, ROUTE6, ROUTE_SET, INET_RTR, FILTER_SET, PEERING_SET, RTR_SET -> null;
            case KEY_CERT, POETIC_FORM, POEM -> null;
        };
    }

    /// Why an object is no registry object though others of its class are: a sentence on its first attribute.
    /// Null when it is one, or no object of its class is.
    public @Nullable String fault(RpslObject object) {
        RpslClass rpslClass = object.rpslClass();
        if (rpslClass == null) {
            return null;
        }
        Facts facts = new Facts(object);
        return switch (rpslClass) {
            case INETNUM, INET6NUM ->
                IpText.range(facts.key()) instanceof NumberFault fault ? fault.description() : null;
            case AUT_NUM, AS_BLOCK ->
                AsText.range(facts.key()) instanceof NumberFault fault ? fault.description() : null;
            case DOMAIN -> DomainText.parse(facts.key()) instanceof NameFault fault ? fault.description() : null;
            case ORGANISATION, PERSON, ROLE, MNTNER, IRT ->
                EntityMapping.of(facts, rpslClass) == null
                        ? "It has no handle, or one of more than " + Facts.LONGEST_HANDLE + " characters."
                        : null;
            case AS_SET, ROUTE, ROUTE6, ROUTE_SET, INET_RTR, FILTER_SET, PEERING_SET, RTR_SET -> null;
            case KEY_CERT, POETIC_FORM, POEM -> null;
        };
    }

    /// The attributes whose values name the entities within objects.
    ///
    /// @param role only those that may give this role; null for all
    public List<RpslAttribute> contacts(@Nullable Role role) {
        List<RpslAttribute> attributes = new ArrayList<>();
        for (RpslAttribute attribute : RpslAttribute.values()) {
            Role given = ContactMapping.role(attribute);
            if (given != null && (role == null || role == given)) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    /// The status values of the registry object, a bit of [Status#ordinal()] each: those that [#of] gives it,
    /// without making it; the same when the first attribute names nothing.
    public long statusBits(RpslObject object) {
        long bits = 0;
        for (Status status : StatusMapping.of(new Facts(object))) {
            bits |= 1L << status.ordinal();
        }
        return bits;
    }
}
