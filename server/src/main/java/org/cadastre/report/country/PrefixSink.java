package org.cadastre.report.country;

/// Takes prefixes, in ascending order.
@FunctionalInterface
public interface PrefixSink {
    /// Takes one.
    ///
    /// @param high the upper 64 bits of its first address
    /// @param low the lower 64 bits of its first address; an IPv4 address is in the lower 32
    /// @param length of the prefix, as it is written: at most 32 for IPv4
    void prefix(long high, long low, int length);
}
