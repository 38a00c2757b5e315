package org.cadastre.number;

/// An autonomous system number of 32 bits (RFC 6793).
///
/// @param bits the number, read as unsigned
public record AsNumber(int bits) implements ParsedAsNumber, Comparable<AsNumber> {
    /// The number, 0 to 4294967295.
    public long value() {
        return Integer.toUnsignedLong(bits);
    }

    /// The range that holds this number alone.
    public AsNumberRange asRange() {
        return new AsNumberRange(bits, bits);
    }

    @Override
    public int compareTo(AsNumber other) {
        return Integer.compareUnsigned(bits, other.bits);
    }

    /// The number with its customary prefix, `AS64496`.
    @Override
    public String toString() {
        return "AS" + value();
    }
}
