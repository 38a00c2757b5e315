package org.cadastre.number;

/// An IPv6 address.
///
/// @param high the first 64 bits, read as unsigned
/// @param low the last 64 bits, read as unsigned
public record Ipv6Address(long high, long low) implements IpAddress, Comparable<Ipv6Address> {
    @Override
    public Ipv6Range asRange() {
        return new Ipv6Range(high, low, high, low);
    }

    @Override
    public int compareTo(Ipv6Address other) {
        return compare(high, low, other.high, other.low);
    }

    /// Compares two addresses given by their halves, as unsigned numbers of 128 bits.
    public static int compare(long high1, long low1, long high2, long low2) {
        int byHigh = Long.compareUnsigned(high1, high2);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low1, low2);
    }

    /// The canonical form of RFC 5952, `2001:db8::1`.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(39);
        IpText.appendIpv6(text, high, low);
        return text.toString();
    }
}
