package org.cadastre.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All addresses of one IP version from a first to a last, both included; a prefix is the aligned special case.
///
/// Its text form is [Object#toString()]: the prefix when it is one, else `192.0.2.0-192.0.2.99`.
public sealed interface IpRange extends ParsedRange, NumberRange permits Ipv4Range, Ipv6Range {
    /// The lowest address.
    IpAddress first();

    /// The highest address.
    IpAddress last();

    /// Whether every address of the other range is in this one; false when the IP versions differ.
    boolean contains(IpRange other);

    /// The prefix that holds exactly these addresses, or null when no single one does.
    @Nullable
    IpPrefix asPrefix();

    /// The fewest prefixes that hold exactly these addresses, in ascending order; at most 62 for IPv4, 254 for IPv6.
    List<IpPrefix> prefixes();
}
