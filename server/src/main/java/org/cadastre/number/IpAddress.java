package org.cadastre.number;

/// One address of either IP version. Its text form is [Object#toString()]: dotted decimal or RFC 5952.
public sealed interface IpAddress extends ParsedAddress permits Ipv4Address, Ipv6Address {
    /// The range that holds this address alone.
    IpRange asRange();
}
