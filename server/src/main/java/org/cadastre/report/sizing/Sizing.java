package org.cadastre.report.sizing;

import java.math.BigInteger;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What prefix so many people need, when each gets a prefix of one length and not all of the space can be used
/// (HD-ratio, RFC 3194): the length is unit − ⌈log2(people) ÷ hd⌉, 32 at most.
///
/// @param unit the length of the prefix that each person gets
/// @param hdRatio above 0, at most 1
record Sizing(int unit, double hdRatio) {
    /// The longest prefix that a country gets, which is the least that registries allocate.
    static final int LEAST = 32;
    /// How many bits one digit of an address has.
    private static final int NIBBLE = 4;

    /// The length of the prefix that so many people need; below 0 when all of IPv6 is too small.
    ///
    /// @param people at least 1
    int need(long people) {
        double bits = StrictMath.ceil(logarithm(people) / hdRatio);
        return bits > unit ? -1 : Math.min(LEAST, unit - (int) bits);
    }

    /// The binary logarithm, exact for powers of two.
    private static double logarithm(long people) {
        boolean isPower = Long.bitCount(people) == 1;
        return isPower ? Long.numberOfTrailingZeros(people) : StrictMath.log((double) people) / StrictMath.log(2);
    }

    /// The next shorter length, or the same, that ends with a digit of the address.
    static int toNibble(int length) {
        return length - length % NIBBLE;
    }

    /// How many prefixes of /32 prefixes of some lengths are together.
    static BigInteger units(Collection<Integer> lengths) {
        BigInteger sum = BigInteger.ZERO;
        for (int length : lengths) {
            sum = sum.add(BigInteger.ONE.shiftLeft(LEAST - length));
        }
        return sum;
    }

    /// The length of the smallest prefix that so many /32 fit in, or null when there is none.
    static @Nullable Integer enclosing(BigInteger units) {
        if (units.signum() == 0) {
            return null;
        }
        int length = LEAST - units.subtract(BigInteger.ONE).bitLength();
        return length < 0 ? null : length;
    }
}
