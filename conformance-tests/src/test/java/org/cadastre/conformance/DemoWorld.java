package org.cadastre.conformance;

import java.util.List;

/// The built-in demo world that the target serves, as far as these tests count on it: the documentation ranges.
///
/// Each of the three IPv4 /24 is `.0`-`.99` allocated, `.100`-`.127` reserved, `.128`-`.191` assigned and
/// `.192`-`.255` available. Of AS64496-64511 and AS65536-65551 the first eight numbers are allocated, the next four
/// reserved and the last four available.
public final class DemoWorld {
    /// In an allocated range that is no prefix.
    public static final String ALLOCATED = "192.0.2.5";
    /// The start of that range.
    public static final String ALLOCATED_FIRST = "192.0.2.0";
    /// The end of that range.
    public static final String ALLOCATED_LAST = "192.0.2.99";
    /// In a range that is reserved.
    public static final String RESERVED = "198.51.100.100";
    /// The start of an assigned prefix of 64 addresses.
    public static final String ASSIGNED = "203.0.113.128";
    /// In a range that nobody holds.
    public static final String AVAILABLE = "192.0.2.200";
    /// Not in the data, nor special-purpose space.
    public static final String ELSEWHERE = "192.0.1.1";
    /// Not in the data, nor special-purpose space.
    public static final String ELSEWHERE_IPV6 = "2001:db7::1";
    /// The IPv6 pool, cut into /28 for countries.
    public static final String IPV6_POOL = "3fff::/20";
    /// In the IPv6 pool.
    public static final String IPV6 = "3fff::1";
    /// An AS number that is allocated.
    public static final long AUTNUM = 64496;
    /// An AS number that is available.
    public static final long AVAILABLE_AUTNUM = 65551;
    /// Not in the data, nor a special-purpose number.
    public static final long ELSEWHERE_AUTNUM = 64495;
    /// Token of the demo registry.
    public static final String REGISTRY = "simulated";

    /// Addresses of every state and both versions.
    public static final List<String> ADDRESSES = List.of(
            "192.0.2.0",
            "192.0.2.99",
            "192.0.2.100",
            "192.0.2.127",
            "192.0.2.128",
            "192.0.2.191",
            "192.0.2.192",
            "192.0.2.255",
            "198.51.100.1",
            "198.51.100.110",
            "203.0.113.130",
            "203.0.113.250",
            "3fff::1",
            "3fff:100::1",
            "3fff:7ff:ffff::",
            "3fff:abc::",
            "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff");

    /// AS numbers of every state.
    public static final List<Long> AUTNUMS =
            List.of(64496L, 64503L, 64504L, 64507L, 64508L, 64511L, 65536L, 65543L, 65544L, 65551L);

    private DemoWorld() {}
}
