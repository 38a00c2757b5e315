package org.cadastre.number;

/// All AS numbers from a first to a last, both included.
///
/// @param firstBits the lowest number, read as unsigned
/// @param lastBits the highest number, read as unsigned, not below the lowest
public record AsNumberRange(int firstBits, int lastBits) implements ParsedAsNumberRange, NumberRange {
    /// @throws IllegalArgumentException when the first number is above the last
    public AsNumberRange {
        if (Integer.compareUnsigned(firstBits, lastBits) > 0) {
            throw new IllegalArgumentException(new AsNumber(firstBits) + " is above " + new AsNumber(lastBits));
        }
    }

    /// The lowest number.
    public AsNumber first() {
        return new AsNumber(firstBits);
    }

    /// The highest number.
    public AsNumber last() {
        return new AsNumber(lastBits);
    }

    /// Whether the range holds one number only.
    public boolean isSingle() {
        return firstBits == lastBits;
    }

    /// How many numbers the range holds, 1 to 2^32.
    public long size() {
        return Integer.toUnsignedLong(lastBits) - Integer.toUnsignedLong(firstBits) + 1;
    }

    /// Whether every number of the other range is in this one.
    public boolean contains(AsNumberRange other) {
        return Integer.compareUnsigned(firstBits, other.firstBits) <= 0
                && Integer.compareUnsigned(other.lastBits, lastBits) <= 0;
    }

    /// `AS64496` or `AS64496-AS64511`.
    @Override
    public String toString() {
        return isSingle() ? first().toString() : first() + "-" + last();
    }
}
