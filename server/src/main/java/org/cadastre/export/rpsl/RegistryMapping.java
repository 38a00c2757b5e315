package org.cadastre.export.rpsl;

import java.util.List;
import java.util.Locale;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Card;
import org.cadastre.registry.Details;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Status;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// RPSL objects as the objects of RFC 9083, by their keys and names alone.
public final class RegistryMapping {
    /// The registry object, or null when the object is of a class that is none.
    public @Nullable RegistryObject of(RpslObject object) {
        RpslClass rpslClass = object.rpslClass();
        if (rpslClass == null) {
            return null;
        }
        String key = object.attributes().getFirst().value();
        Details details = Details.empty("rpsl");
        return switch (rpslClass) {
            case INETNUM, INET6NUM ->
                IpText.range(key) instanceof IpRange range
                        ? new IpNetwork(key, range, object.first(RpslAttribute.NETNAME), null, List.of(), null, details)
                        : null;
            case AUT_NUM, AS_BLOCK ->
                AsText.range(key) instanceof AsNumberRange range
                        ? new Autnum(key, range, object.first(RpslAttribute.AS_NAME), null, List.of(), null, details)
                        : null;
            case DOMAIN -> {
                String name = key.toLowerCase(Locale.ROOT);
                yield new Domain(null, name, null, null, List.of(), List.of(), null, List.of(), null, details);
            }
            case ORGANISATION, IRT, MNTNER -> entity(key, key, Card.Kind.ORG, details);
            case PERSON, ROLE -> {
                String handle = object.first(RpslAttribute.NIC_HDL);
                yield handle == null ? null : entity(handle, key, Card.Kind.INDIVIDUAL, details);
            }
            case AS_SET, ROUTE, ROUTE6, ROUTE_SET, INET_RTR, FILTER_SET, PEERING_SET, RTR_SET -> null;
            case KEY_CERT, POETIC_FORM, POEM -> null;
        };
    }

    private static Entity entity(String handle, String name, Card.Kind kind, Details details) {
        return new Entity(
                handle, handle, Card.named(kind, name), List.of(), List.of(), List.of(), Holdings.NONE, details);
    }

    /// The status values of the registry object, a bit of each status' ordinal number.
    public long statusBits(RpslObject object) {
        RegistryObject mapped = of(object);
        long bits = 0;
        if (mapped != null) {
            for (Status status : mapped.details().status()) {
                bits |= 1L << status.ordinal();
            }
        }
        return bits;
    }
}
