package org.cadastre.number;

/// A kind of Internet number. Where all kinds are treated alike a number is 128 bits in two `long`s, of which IPv4
/// addresses and AS numbers use the lower 32.
public enum NumberKind {
    /// IPv4 addresses.
    IPV4(32),
    /// IPv6 addresses.
    IPV6(128),
    /// AS numbers.
    AUTNUM(32);

    private final int bits;

    NumberKind(int bits) {
        this.bits = bits;
    }

    /// How many bits a number has, 32 or 128.
    public int bits() {
        return bits;
    }

    /// The range from one number to another.
    public NumberRange range(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        return switch (this) {
            case IPV4 -> new Ipv4Range((int) firstLow, (int) lastLow);
            case IPV6 -> new Ipv6Range(firstHigh, firstLow, lastHigh, lastLow);
            case AUTNUM -> new AsNumberRange((int) firstLow, (int) lastLow);
        };
    }

    /// The kind of the numbers of a range.
    public static NumberKind of(NumberRange range) {
        return switch (range) {
            case Ipv4Range ipv4 -> IPV4;
            case Ipv6Range ipv6 -> IPV6;
            case AsNumberRange autnums -> AUTNUM;
        };
    }
}
