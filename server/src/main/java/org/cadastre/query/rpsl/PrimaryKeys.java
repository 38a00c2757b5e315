package org.cadastre.query.rpsl;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;

/// The primary keys of objects as they are shown.
final class PrimaryKeys {
    private PrimaryKeys() {}

    /// The key as it was published: of a person or role its handle, of a route its prefix and origin.
    static String of(RpslObject object) {
        String first = object.attributes().getFirst().value();
        RpslClass rpslClass = object.rpslClass();
        if (rpslClass == null) {
            return first;
        }
        return switch (rpslClass) {
            case PERSON, ROLE -> {
                String handle = object.first(RpslAttribute.NIC_HDL);
                yield handle == null ? first : handle;
            }
            case ROUTE, ROUTE6 -> {
                String origin = object.first(RpslAttribute.ORIGIN);
                yield origin == null ? first : first + origin;
            }
            default -> first;
        };
    }

    /// The key that an object would have as an RPSL object: of IPv4 a range, of IPv6 a prefix wherever it is one.
    static String of(RegistryObject object) {
        return switch (object) {
            case IpNetwork network -> of(network.range());
            case Autnum autnum -> of(autnum.range());
            case Entity entity -> entity.key();
            case Domain domain -> domain.ldhName();
            case Nameserver nameserver -> nameserver.ldhName();
        };
    }

    static String of(IpRange range) {
        return switch (range) {
            case Ipv4Range v4 -> v4.first() + " - " + v4.last();
            case Ipv6Range v6 -> {
                IpPrefix prefix = v6.asPrefix();
                yield prefix != null ? prefix.toString() : v6.first() + " - " + v6.last();
            }
        };
    }

    static String of(AsNumberRange range) {
        return range.isSingle() ? range.first().toString() : range.first() + " - " + range.last();
    }
}
