package org.cadastre.number;

/// An IPv6 prefix.
///
/// @param high the first 64 bits of the network address
/// @param low the last 64 bits of the network address
/// @param length the prefix length, 0 to 128; all bits after it are zero
public record Ipv6Prefix(long high, long low, int length) implements IpPrefix {
    /// @throws IllegalArgumentException when the length is out of range or a host bit is set
    public Ipv6Prefix {
        if (length < 0 || length > 128) {
            throw new IllegalArgumentException("IPv6 prefix length " + length);
        }
        if ((high & hostMaskHigh(length)) != 0 || (low & hostMaskLow(length)) != 0) {
            throw new IllegalArgumentException("host bits set in " + new Ipv6Address(high, low) + "/" + length);
        }
    }

    /// The prefix of this length that holds the address; its host bits are dropped.
    public static Ipv6Prefix containing(long high, long low, int length) {
        return new Ipv6Prefix(high & ~hostMaskHigh(length), low & ~hostMaskLow(length), length);
    }

    /// The first 64 bits of the mask that has every bit after the first `length` ones set.
    public static long hostMaskHigh(int length) {
        return length >= 64 ? 0 : -1L >>> length;
    }

    /// The last 64 bits of the mask that has every bit after the first `length` ones set.
    public static long hostMaskLow(int length) {
        if (length <= 64) {
            return -1L;
        }
        return length == 128 ? 0 : -1L >>> (length - 64);
    }

    @Override
    public Ipv6Range range() {
        return new Ipv6Range(high, low, high | hostMaskHigh(length), low | hostMaskLow(length));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(43);
        IpText.appendIpv6(text, high, low);
        return text.append('/').append(length).toString();
    }
}
