package org.cadastre.whois;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberRange;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Card;
import org.cadastre.registry.Details;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.EventAction;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Role;
import org.cadastre.registry.SecureDns;
import org.cadastre.registry.Standing;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// Makes registry objects into RPSL objects (RFC 2622 §2).
final class RegisteredText {
    private RegisteredText() {}

    /// The primary key, as in the first attribute.
    static String key(RegistryObject object) {
        return switch (object) {
            case IpNetwork network -> key(network.range());
            case Autnum autnum -> key(autnum.range());
            case Entity entity -> entity.key();
            case Domain domain -> domain.ldhName();
            case Nameserver nameserver -> nameserver.ldhName();
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

    /// The object, and after an entity what it holds without remarks, in the order of the entity.
    ///
    /// @param holdings whether with what an entity holds
    static List<RpslObject> objects(RegistryObject object, boolean holdings) {
        List<RpslObject> objects = new ArrayList<>();
        objects.add(object(object));
        if (object instanceof Entity entity && holdings) {
            for (IpNetwork network : entity.holdings().networks()) {
                RpslText out = new RpslText();
                brief(out, network);
                objects.add(finish(out, network.details().withRemarks(List.of())));
            }
            for (Autnum autnum : entity.holdings().autnums()) {
                RpslText out = new RpslText();
                brief(out, autnum);
                objects.add(finish(out, autnum.details().withRemarks(List.of())));
            }
        }
        return objects;
    }

    private static RpslObject object(RegistryObject object) {
        RpslText out = new RpslText();
        switch (object) {
            case IpNetwork network -> brief(out, network);
            case Autnum autnum -> brief(out, autnum);
            case Entity entity -> entity(out, entity);
            case Domain domain -> domain(out, domain);
            case Nameserver nameserver -> nameserver(out, nameserver);
        }
        return finish(out, object.details());
    }

    private static void entity(RpslText out, Entity entity) {
        Card card = entity.card();
        String name = card == null || card.name().isEmpty() ? entity.handle() : card.name();
        if (card != null && card.kind() == Card.Kind.INDIVIDUAL) {
            out.attribute("person", name).attribute("nic-hdl", entity.key());
        } else if (card != null && card.kind() == Card.Kind.GROUP) {
            out.attribute("role", name).attribute("nic-hdl", entity.key());
        } else {
            out.attribute("organisation", entity.key()).attribute("org-name", name);
        }
        dates(out, entity.details());
    }

    private static void domain(RpslText out, Domain domain) {
        out.attribute("domain", domain.ldhName());
        for (Nameserver nameserver : domain.nameservers()) {
            out.attribute("nserver", nameserver.ldhName());
        }
        SecureDns secureDns = domain.secureDns();
        if (secureDns != null) {
            for (SecureDns.DsData ds : secureDns.dsData()) {
                out.attribute(
                        "ds-rdata", ds.keyTag() + " " + ds.algorithm() + " " + ds.digestType() + " " + ds.digest());
            }
        }
        contacts(out, domain.details());
        dates(out, domain.details());
    }

    private static void nameserver(RpslText out, Nameserver nameserver) {
        out.attribute("nserver", nameserver.ldhName());
        for (IpAddress address : nameserver.addresses()) {
            out.attribute("address", address.toString());
        }
        dates(out, nameserver.details());
    }

    private static void brief(RpslText out, IpNetwork network) {
        String type = switch (network.range()) {
            case Ipv4Range v4 -> "inetnum";
            case Ipv6Range v6 -> "inet6num";
        };
        out.attribute(type, key(network.range()));
        if (network.name() != null) {
            out.attribute("netname", network.name());
        }
        registration(out, network.countries(), network.type(), network.details());
    }

    private static void brief(RpslText out, Autnum autnum) {
        out.attribute(autnum.range().isSingle() ? "aut-num" : "as-block", key(autnum.range()));
        if (autnum.name() != null) {
            out.attribute("as-name", autnum.name());
        }
        registration(out, autnum.countries(), autnum.type(), autnum.details());
    }

    private static void registration(RpslText out, List<String> countries, @Nullable String type, Details details) {
        for (String country : countries) {
            out.attribute("country", country);
        }
        contacts(out, details);
        if (type != null) {
            out.attribute("status", type);
        }
        dates(out, details);
    }

    private static void contacts(RpslText out, Details details) {
        contact(out, details, Role.REGISTRANT, "org");
        contact(out, details, Role.ADMINISTRATIVE, "admin-c");
        contact(out, details, Role.TECHNICAL, "tech-c");
        contact(out, details, Role.ABUSE, "abuse-c");
    }

    private static void contact(RpslText out, Details details, Role role, String attribute) {
        for (Entity entity : details.entities()) {
            if (entity.roles().contains(role) && !entity.key().isEmpty()) {
                out.attribute(attribute, entity.key());
            }
        }
    }

    private static void dates(RpslText out, Details details) {
        Instant registered = details.date(EventAction.REGISTRATION);
        if (registered != null) {
            out.attribute("created", registered.toString());
        }
        Instant changed = details.date(EventAction.LAST_CHANGED);
        if (changed != null) {
            out.attribute("last-modified", changed.toString());
        }
    }

    /// Where numbers stand in the space of their registry, after all that others say of them too.
    private static void standing(RpslText out, @Nullable Standing standing) {
        if (standing == null) {
            return;
        }
        out.attribute("registry", standing.registry().toUpperCase(Locale.ROOT));
        out.attribute("state", standing.state());
        range(out, "pool", standing.pool());
        if (standing.country() != null) {
            out.attribute("reserved-for", standing.country());
        }
        range(out, "grows-to", standing.reservedTo());
        range(out, "could-grow-to", standing.availableTo());
    }

    private static void range(RpslText out, String name, @Nullable NumberRange range) {
        if (range != null) {
            out.attribute(name, range.toString());
        }
    }

    private static RpslObject finish(RpslText out, Details details) {
        for (Remark remark : details.remarks()) {
            for (String paragraph : remark.description()) {
                out.paragraph("remarks", paragraph);
            }
        }
        out.attribute("source", details.registry().toUpperCase(Locale.ROOT));
        standing(out, details.standing());
        return RpslObject.of(out.text());
    }
}
