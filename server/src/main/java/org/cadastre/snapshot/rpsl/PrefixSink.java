package org.cadastre.snapshot.rpsl;

/// Where the prefixes of routes are put, as numbers. One thread at a time.
public interface PrefixSink {
    /// An IPv4 prefix.
    ///
    /// @param bits its network address, read as unsigned
    /// @param length 0 to 32
    void ipv4(int bits, int length);

    /// An IPv6 prefix.
    ///
    /// @param high the first 64 bits of its network address
    /// @param low the last 64 bits
    /// @param length 0 to 128
    void ipv6(long high, long low, int length);
}
