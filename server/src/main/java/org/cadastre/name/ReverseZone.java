package org.cadastre.name;

import java.util.List;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;

/// A domain name under `in-addr.arpa` (RFC 1035 §3.5) or `ip6.arpa` (RFC 3596 §2.5) and the addresses whose names are
/// within it.
///
/// Under `in-addr.arpa` stand none to four octets. One classless label of RFC 2317 may follow one to three of them,
/// `0/26` for an aligned prefix or `0-63` for the first and last octet, and an octet of that range may stand before it.
/// Under `ip6.arpa` stand none to 32 hexadecimal digits.
///
/// @param name the name
/// @param range the addresses, as the name gives them
public record ReverseZone(DomainName name, IpRange range) implements ParsedZone {
    /// @throws IllegalArgumentException when the range is not that of the name
    public ReverseZone {
        if (!(ZoneReader.read(name.text()) instanceof ZoneReader.Found(IpRange read)) || !read.equals(range)) {
            throw new IllegalArgumentException(name + " is not the reverse zone of " + range);
        }
    }

    /// Reads the addresses of a reverse zone from its name.
    public static ParsedZone of(DomainName name) {
        return switch (ZoneReader.read(name.text())) {
            case ZoneReader.Found(IpRange range) -> new ReverseZone(name, range);
            case ZoneReader.Failed(NameFault fault) -> fault;
        };
    }

    /// Whether the name is in the reverse tree of either IP version, well formed or not.
    public static boolean isReverse(DomainName name) {
        return ZoneReader.isUnder(name.text(), ZoneReader.IPV4_APEX)
                || ZoneReader.isUnder(name.text(), ZoneReader.IPV6_APEX);
    }

    /// The fewest zones that end at octets or hexadecimal digits and hold exactly these addresses, in ascending order
    /// of addresses. There are at most 1784 for IPv4 and 944 for IPv6.
    public static List<ReverseZone> covering(IpRange range) {
        return switch (range) {
            case Ipv4Range ipv4 -> ZoneWriter.octets(ipv4);
            case Ipv6Range ipv6 -> ZoneWriter.nibbles(ipv6);
        };
    }

    /// The classless zone (RFC 2317) of some of the addresses of a /24: `0/26.2.0.192.in-addr.arpa` for a prefix, else
    /// `10-99.2.0.192.in-addr.arpa`.
    ///
    /// @throws IllegalArgumentException when the addresses are not in one /24, or are the whole of it
    public static ReverseZone classless(Ipv4Range range) {
        return ZoneWriter.classless(range);
    }

    @Override
    public String toString() {
        return name.text();
    }
}
