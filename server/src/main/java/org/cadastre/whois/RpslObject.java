package org.cadastre.whois;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holder;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Registration;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Remark;

/// Writes registry objects as RPSL objects (RFC 2622 §2), each with the empty line that ends it.
final class RpslObject {
    private RpslObject() {}

    /// The primary key, as in the first attribute.
    static String key(RegistryObject object) {
        return switch (object) {
            case IpNetwork network -> key(network.range());
            case Autnum autnum -> key(autnum.range());
            case Entity entity -> entity.holder().key();
        };
    }

    /// IPv4 is always a range, IPv6 a prefix wherever it is one.
    private static String key(IpRange range) {
        return switch (range) {
            case Ipv4Range v4 -> v4.first() + " - " + v4.last();
            case Ipv6Range v6 -> {
                IpPrefix prefix = v6.asPrefix();
                yield prefix != null ? prefix.toString() : v6.first() + " - " + v6.last();
            }
        };
    }

    private static String key(AsNumberRange range) {
        return range.isSingle() ? range.first().toString() : range.first() + " - " + range.last();
    }

    static void write(RpslText out, RegistryObject object) {
        switch (object) {
            case IpNetwork network -> {
                brief(out, network);
                finish(out, network.remarks(), network.registration().registry());
            }
            case Autnum autnum -> {
                brief(out, autnum);
                finish(out, autnum.remarks(), autnum.registration().registry());
            }
            case Entity entity -> entity(out, entity);
        }
    }

    /// The organisation, then what it holds without remarks, in the order of the entity.
    private static void entity(RpslText out, Entity entity) {
        Holder holder = entity.holder();
        out.attribute("organisation", holder.key()).attribute("org-name", holder.handle());
        finish(out, entity.remarks(), holder.registry());
        for (IpNetwork network : entity.networks()) {
            brief(out, network);
            finish(out, List.of(), network.registration().registry());
        }
        for (Autnum autnum : entity.autnums()) {
            brief(out, autnum);
            finish(out, List.of(), autnum.registration().registry());
        }
    }

    private static void brief(RpslText out, IpNetwork network) {
        String type = switch (network.range()) {
            case Ipv4Range v4 -> "inetnum";
            case Ipv6Range v6 -> "inet6num";
        };
        out.attribute(type, key(network.range()));
        registration(out, network.registration());
    }

    private static void brief(RpslText out, Autnum autnum) {
        out.attribute(autnum.range().isSingle() ? "aut-num" : "as-block", key(autnum.range()));
        registration(out, autnum.registration());
    }

    private static void registration(RpslText out, Registration registration) {
        String country = registration.country();
        if (country != null) {
            out.attribute("country", country);
        }
        Holder holder = registration.holder();
        if (holder != null) {
            out.attribute("org", holder.key());
        }
        out.attribute("status", registration.type());
        LocalDate registered = registration.registered();
        if (registered != null) {
            out.attribute("created", registered + "T00:00:00Z");
        }
    }

    private static void finish(RpslText out, List<Remark> remarks, String registry) {
        for (Remark remark : remarks) {
            for (String paragraph : remark.description()) {
                out.paragraph("remarks", paragraph);
            }
        }
        out.attribute("source", registry.toUpperCase(Locale.ROOT)).end();
    }
}
