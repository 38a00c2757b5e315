package org.cadastre.number;

/// An IPv4 prefix.
///
/// @param bits the network address, read as unsigned, with all host bits zero
/// @param length the prefix length, 0 to 32
public record Ipv4Prefix(int bits, int length) implements IpPrefix {
    /// @throws IllegalArgumentException when the length is out of range or a host bit is set
    public Ipv4Prefix {
        if (length < 0 || length > 32) {
            throw new IllegalArgumentException("IPv4 prefix length " + length);
        }
        if ((bits & hostMask(length)) != 0) {
            throw new IllegalArgumentException("host bits set in " + new Ipv4Address(bits) + "/" + length);
        }
    }

    /// The prefix of this length that holds the address; its host bits are dropped.
    public static Ipv4Prefix containing(int bits, int length) {
        return new Ipv4Prefix(bits & ~hostMask(length), length);
    }

    /// The bits after the first `length` ones, all set.
    public static int hostMask(int length) {
        return length == 0 ? -1 : (int) (0xFFFF_FFFFL >>> length);
    }

    @Override
    public Ipv4Range range() {
        return new Ipv4Range(bits, bits | hostMask(length));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(18);
        IpText.appendIpv4(text, bits);
        return text.append('/').append(length).toString();
    }
}
