package org.cadastre.config;

import java.time.Duration;
import java.util.List;
import org.cadastre.number.IpRange;

/// Section `limit`: what one source may use, where a source is an IPv4 address or an IPv6 prefix.
///
/// @param ipv6PrefixLength how long the prefix of an IPv6 source is
/// @param connections how many connections at a time; 0 for any number
/// @param queries how many queries in `queryTime`; 0 for any number
/// @param queryTime the time that `queries` is for
/// @param contactsPerDay how many contacts in a day of UTC; 0 for any number
/// @param trustedProxies who may ask for others and is not limited
public record LimitConfig(
        int ipv6PrefixLength,
        int connections,
        int queries,
        Duration queryTime,
        int contactsPerDay,
        List<IpRange> trustedProxies) {
    public LimitConfig {
        trustedProxies = List.copyOf(trustedProxies);
    }
}
