package org.cadastre.export;

/// Where a reader puts the rows of a file, in the order of the file. All numbers are read as unsigned, and first is
/// never
/// above last.
public interface RowSink {
    /// A range of IPv4 addresses.
    void ipv4(int first, int last, RowFacts facts);

    /// A range of IPv6 addresses, each given by its first and last 64 bits.
    void ipv6(long firstHigh, long firstLow, long lastHigh, long lastLow, RowFacts facts);

    /// A range of AS numbers.
    void autnum(int first, int last, RowFacts facts);
}
