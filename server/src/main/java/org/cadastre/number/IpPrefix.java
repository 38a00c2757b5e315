package org.cadastre.number;

/// A CIDR prefix of either IP version: an address with no bit set after the first `length` ones. Its text form is
/// [Object#toString()]: `192.0.2.0/24`, `2001:db8::/32`.
public sealed interface IpPrefix extends ParsedPrefix permits Ipv4Prefix, Ipv6Prefix {
    /// The number of leading bits that are fixed: 0 to 32, or 0 to 128.
    int length();

    /// The addresses of the prefix, first to last.
    IpRange range();
}
