package org.cadastre.number;

/// An IPv4 address.
///
/// @param bits the 32 bits, read as unsigned
public record Ipv4Address(int bits) implements IpAddress, Comparable<Ipv4Address> {
    @Override
    public Ipv4Range asRange() {
        return new Ipv4Range(bits, bits);
    }

    @Override
    public int compareTo(Ipv4Address other) {
        return Integer.compareUnsigned(bits, other.bits);
    }

    /// Dotted decimal, `192.0.2.1`.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(15);
        IpText.appendIpv4(text, bits);
        return text.toString();
    }
}
