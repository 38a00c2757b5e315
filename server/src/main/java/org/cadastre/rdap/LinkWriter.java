package org.cadastre.rdap;

import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Link;
import org.cadastre.registry.Nameserver;
import org.cadastre.url.PercentCoding;

/// Writes the links of objects (RFC 9083 §4.2): the one to the object itself, those of the source, and those to
/// related objects (RFC 9910). A `related` link to the object itself is left out (RFC 9083 §4.2), and so are
/// the relations of a range that is no prefix, which no path can name.
final class LinkWriter {
    private static final byte[] HREFLANG = JsonBytes.encodedName("hreflang");
    private static final byte[] TITLE = JsonBytes.encodedName("title");
    private static final byte[] MEDIA = JsonBytes.encodedName("media");
    private static final String GEOFEED_TYPE = "application/geofeed+csv";

    private LinkWriter() {}

    static void network(RdapBody body, IpNetwork network, Depth depth) {
        IpRange range = network.range();
        body.startLinks();
        CharSequence path = path(body, range);
        body.link(body.parts.selfNetwork, path, RdapParts.END);
        others(body, network.details().links(), "ip/", path);
        if (depth.hasRelations() && hasRelations(network)) {
            relations(body, body.parts.networks, path(body, range), network.parentHandle() != null, !isSingle(range));
        }
        body.json.endArray();
    }

    /// Whether a look-up of the network has links to related ones.
    static boolean hasRelations(IpNetwork network) {
        boolean isPrefix = prefixLength(network.range()) >= 0;
        return isPrefix && (network.parentHandle() != null || !isSingle(network.range()));
    }

    static void autnum(RdapBody body, Autnum autnum, Depth depth) {
        AsNumberRange range = autnum.range();
        body.startLinks();
        CharSequence path = body.scratch().append(range.first().value());
        body.link(body.parts.selfAutnum, path, RdapParts.END);
        others(body, autnum.details().links(), "autnum/", path);
        if (depth.hasRelations() && hasRelations(autnum)) {
            StringBuilder value = body.scratch().append(range.first().value());
            if (!range.isSingle()) {
                value.append('-').append(range.last().value());
            }
            relations(body, body.parts.autnums, value, autnum.parentHandle() != null, !range.isSingle());
        }
        body.json.endArray();
    }

    /// Whether a look-up of the autnum has links to related ones.
    static boolean hasRelations(Autnum autnum) {
        return autnum.parentHandle() != null || !autnum.range().isSingle();
    }

    static void domain(RdapBody body, Domain domain, Depth depth) {
        body.startLinks();
        CharSequence path = segment(body, domain.ldhName());
        body.link(body.parts.selfDomain, path, RdapParts.END);
        others(body, domain.details().links(), "domain/", path);
        IpRange zone = domain.zone();
        if (depth.hasRelations() && zone != null) {
            relations(body, body.parts.domains, segment(body, domain.ldhName()), true, !isSingle(zone));
        }
        body.json.endArray();
    }

    static void nameserver(RdapBody body, Nameserver nameserver) {
        body.startLinks();
        CharSequence path = segment(body, nameserver.ldhName());
        body.link(body.parts.selfNameserver, path, RdapParts.END);
        others(body, nameserver.details().links(), "nameserver/", path);
        body.json.endArray();
    }

    /// The links of an entity; one without a handle has none to itself.
    static void entity(RdapBody body, Entity entity) {
        List<Link> links = entity.details().links();
        if (entity.key().isEmpty()) {
            only(body, links);
            return;
        }
        body.startLinks();
        CharSequence path = segment(body, entity.key());
        body.link(body.parts.selfEntity, path, RdapParts.END);
        others(body, links, "entity/", path);
        body.json.endArray();
    }

    /// Links of the source alone, as `links` unless there is none.
    static void only(RdapBody body, List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        body.startLinks();
        others(body, links, "", "");
        body.json.endArray();
    }

    /// @param kind with `path`, the path of the object below the RDAP base; empty when they belong to no object
    private static void others(RdapBody body, List<Link> links, String kind, CharSequence path) {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (!kind.isEmpty() && isSelf(body, link, kind, path)) {
                continue;
            }
            String type = link.type() == null && link.rel().equals(Link.GEOFEED) ? GEOFEED_TYPE : link.type();
            body.startLink(link.rel(), link.href(), type);
            body.texts(HREFLANG, link.hreflang());
            body.text(TITLE, link.title());
            body.text(MEDIA, link.media());
            body.json.endObject();
        }
    }

    private static boolean isSelf(RdapBody body, Link link, String kind, CharSequence path) {
        return link.rel().equals("self")
                || link.rel().equals("related") && link.href().equals(body.settings.base() + kind + path);
    }

    private static void relations(
            RdapBody body, RdapParts.Relations relations, CharSequence value, boolean hasParent, boolean hasChildren) {
        if (hasParent) {
            body.link(relations.up, value, RdapParts.END);
            body.link(relations.upActive, value, RdapParts.END_ACTIVE);
            body.link(relations.top, value, RdapParts.END);
            body.link(relations.topActive, value, RdapParts.END_ACTIVE);
        }
        if (hasChildren) {
            body.link(relations.down, value, RdapParts.END);
            body.link(relations.bottom, value, RdapParts.END);
        }
    }

    /// The address and length of a prefix; of another range what [RdapPath] calls it.
    private static CharSequence path(RdapBody body, IpRange range) {
        int length = prefixLength(range);
        if (length < 0) {
            return RdapPath.ofNetwork(range).substring("ip/".length());
        }
        StringBuilder path = body.scratch();
        switch (range) {
            case Ipv4Range ipv4 -> IpText.appendIpv4(path, ipv4.firstBits());
            case Ipv6Range ipv6 -> IpText.appendIpv6(path, ipv6.firstHigh(), ipv6.firstLow());
        }
        return path.append('/').append(length);
    }

    /// The length of the prefix that a range is, or -1 when it is none.
    static int prefixLength(IpRange range) {
        return switch (range) {
            case Ipv4Range(int first, int last) -> Ipv4Range.prefixLength(first, last);
            case Ipv6Range ipv6 ->
                Ipv6Range.prefixLength(ipv6.firstHigh(), ipv6.firstLow(), ipv6.lastHigh(), ipv6.lastLow());
        };
    }

    private static boolean isSingle(IpRange range) {
        return switch (range) {
            case Ipv4Range(int first, int last) -> first == last;
            case Ipv6Range ipv6 -> ipv6.firstHigh() == ipv6.lastHigh() && ipv6.firstLow() == ipv6.lastLow();
        };
    }

    private static CharSequence segment(RdapBody body, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '-'
                    || c == '.'
                    || c == '_';
            if (!plain) {
                StringBuilder path = body.scratch();
                PercentCoding.appendSegment(path, text);
                return path;
            }
        }
        return text;
    }
}
