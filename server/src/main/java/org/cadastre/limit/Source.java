package org.cadastre.limit;

import org.cadastre.number.IpAddress;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;

/// Whoever is counted as one: an IPv4 address, as the IPv6 address that it is mapped to (RFC 4291 §2.5.5.2), or
/// an IPv6 prefix.
///
/// @param high the first 64 bits
/// @param low the last 64 bits
public record Source(long high, long low) {
    private static final long MAPPED = 0xffff_0000_0000L;

    /// The source of an address.
    ///
    /// @param ipv6PrefixLength how long the prefix of an IPv6 source is, 1 to 128
    public static Source of(IpAddress address, int ipv6PrefixLength) {
        return switch (address) {
            case Ipv4Address(int bits) -> new Source(0, MAPPED | bits & 0xffff_ffffL);
            case Ipv6Address(long high, long low) ->
                new Source(
                        high & ~Ipv6Prefix.hostMaskHigh(ipv6PrefixLength),
                        low & ~Ipv6Prefix.hostMaskLow(ipv6PrefixLength));
        };
    }
}
