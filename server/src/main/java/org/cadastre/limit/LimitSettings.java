package org.cadastre.limit;

import java.time.Duration;
import java.util.List;
import org.cadastre.number.IpRange;

/// How much one source may use.
///
/// @param ipv6PrefixLength how long the prefix of an IPv6 source is, 1 to 128
/// @param connections how many connections it may have at a time; 0 for any number
/// @param queries how many queries it may send in `queryTime`, in a burst or spread over it; 0 for any number
/// @param queryTime the time that `queries` is for, at least as many nanoseconds as these
/// @param contactsPerDay how many contacts it is given in a day of UTC; 0 for any number
/// @param trustedProxies who may ask for others and is not limited itself
public record LimitSettings(
        int ipv6PrefixLength,
        int connections,
        int queries,
        Duration queryTime,
        int contactsPerDay,
        List<IpRange> trustedProxies) {
    /// No limits, and no proxy is trusted.
    public static final LimitSettings NONE = new LimitSettings(64, 0, 0, Duration.ofMinutes(1), 0, List.of());

    /// @throws IllegalArgumentException when a number is out of its range
    public LimitSettings {
        if (ipv6PrefixLength < 1 || ipv6PrefixLength > 128) {
            throw new IllegalArgumentException("IPv6 prefix length " + ipv6PrefixLength);
        }
        if (connections < 0 || queries < 0 || contactsPerDay < 0) {
            throw new IllegalArgumentException("a limit is below 0");
        }
        if (queryTime.toNanos() < Math.max(1, queries)) {
            throw new IllegalArgumentException(queries + " queries in " + queryTime);
        }
        trustedProxies = List.copyOf(trustedProxies);
    }
}
