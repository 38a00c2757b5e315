package org.cadastre.rdap;

import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.IpNetwork;

/// Writes IP networks (RFC 9083 §5.4, with the members of cidr0).
final class IpNetworkWriter {
    private static final byte[] CLASS = JsonBytes.encoded("\"objectClassName\":\"ip network\"");
    private static final byte[] HANDLE = JsonBytes.encodedName("handle");
    private static final byte[] START_ADDRESS = JsonBytes.encodedName("startAddress");
    private static final byte[] END_ADDRESS = JsonBytes.encodedName("endAddress");
    private static final byte[] V4 = JsonBytes.encoded("\"ipVersion\":\"v4\"");
    private static final byte[] V6 = JsonBytes.encoded("\"ipVersion\":\"v6\"");
    private static final byte[] NAME = JsonBytes.encodedName("name");
    private static final byte[] TYPE = JsonBytes.encodedName("type");
    private static final byte[] PARENT_HANDLE = JsonBytes.encodedName("parentHandle");
    private static final byte[] CIDRS = JsonBytes.encodedName("cidr0_cidrs");
    private static final byte[] V4_PREFIX = JsonBytes.encoded("{\"v4prefix\":");
    private static final byte[] V6_PREFIX = JsonBytes.encoded("{\"v6prefix\":");
    private static final byte[] LENGTH = JsonBytes.encodedName("length");

    private IpNetworkWriter() {}

    /// The members of a network, in the canonical order.
    ///
    /// @param at where the network stands in the body, a JSONPath
    static void members(RdapBody body, IpNetwork network, Depth depth, String at) {
        body.json.part(CLASS);
        body.text(HANDLE, network.handle());
        addresses(body, network.range());
        if (depth != Depth.ID) {
            body.text(NAME, network.name());
            body.text(TYPE, network.type());
            DetailsWriter.country(body, network.countries());
            body.text(PARENT_HANDLE, network.parentHandle());
            DetailsWriter.status(body, network.details());
            prefixes(body, network.range());
        }
        if (depth.isWhole()) {
            DetailsWriter.entities(body, network.details());
            RemarkWriter.remarks(body, network.details().remarks(), DetailsWriter.countryRemark(network.countries()));
        }
        LinkWriter.network(body, network, depth);
        if (depth.isWhole()) {
            DetailsWriter.port43(body, network.details(), depth);
            DetailsWriter.events(body, network.details(), depth);
            DetailsWriter.lang(body, network.details());
            RedactedWriter.member(body, network, depth, at);
            StandingWriter.members(body, network.details());
            DetailsWriter.extensions(body, network.details());
        }
    }

    private static void addresses(RdapBody body, IpRange range) {
        body.json.name(START_ADDRESS);
        switch (range) {
            case Ipv4Range(int first, int last) -> {
                ipv4(body, first);
                body.json.name(END_ADDRESS);
                ipv4(body, last);
                body.json.part(V4);
            }
            case Ipv6Range ipv6 -> {
                ipv6(body, ipv6.firstHigh(), ipv6.firstLow());
                body.json.name(END_ADDRESS);
                ipv6(body, ipv6.lastHigh(), ipv6.lastLow());
                body.json.part(V6);
            }
        }
    }

    private static void prefixes(RdapBody body, IpRange range) {
        body.json.name(CIDRS);
        body.json.startArray();
        int length = LinkWriter.prefixLength(range);
        if (length >= 0) {
            prefix(body, range, length);
        } else {
            for (IpPrefix each : range.prefixes()) {
                switch (each) {
                    case Ipv4Prefix ipv4 -> prefix(body, ipv4.range(), ipv4.length());
                    case Ipv6Prefix ipv6 -> prefix(body, ipv6.range(), ipv6.length());
                }
            }
        }
        body.json.endArray();
    }

    private static void prefix(RdapBody body, IpRange range, int length) {
        switch (range) {
            case Ipv4Range ipv4 -> {
                body.json.part(V4_PREFIX);
                ipv4(body, ipv4.firstBits());
            }
            case Ipv6Range ipv6 -> {
                body.json.part(V6_PREFIX);
                ipv6(body, ipv6.firstHigh(), ipv6.firstLow());
            }
        }
        body.json.name(LENGTH);
        body.json.number(length);
        body.json.endObject();
    }

    private static void ipv4(RdapBody body, int bits) {
        StringBuilder text = body.scratch();
        IpText.appendIpv4(text, bits);
        address(body, text);
    }

    private static void ipv6(RdapBody body, long high, long low) {
        StringBuilder text = body.scratch();
        IpText.appendIpv6(text, high, low);
        address(body, text);
    }

    private static void address(RdapBody body, StringBuilder text) {
        body.json.startText();
        body.json.ascii(text);
        body.json.quote();
    }
}
