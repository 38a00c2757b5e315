package org.cadastre.pool;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// How many numbers: a count of up to 2^128, added up range by range. For one thread.
///
/// IPv6 space is spoken of in prefixes of a length and never in addresses, so [#inPrefixes] gives parts of them too.
public final class Amount {
    private static final BigInteger LONG = BigInteger.ONE.shiftLeft(64);

    private long top;
    private long high;
    private long low;

    /// Adds all numbers from one to another.
    public void add(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        long spanLow = lastLow - firstLow;
        long spanHigh = lastHigh - firstHigh - (Long.compareUnsigned(lastLow, firstLow) < 0 ? 1 : 0);
        addBits(0, spanHigh, spanLow);
        addBits(0, 0, 1);
    }

    /// Adds another amount.
    public void add(Amount other) {
        addBits(other.top, other.high, other.low);
    }

    private void addBits(long moreTop, long moreHigh, long moreLow) {
        low += moreLow;
        long carry = Long.compareUnsigned(low, moreLow) < 0 ? 1 : 0;
        long sum = high + moreHigh;
        long carryHigh = Long.compareUnsigned(sum, high) < 0 ? 1 : 0;
        high = sum + carry;
        carryHigh += carry == 1 && high == 0 ? 1 : 0;
        top += moreTop + carryHigh;
    }

    /// Whether it is none.
    public boolean isZero() {
        return (top | high | low) == 0;
    }

    /// The exact count.
    public BigInteger count() {
        return unsigned(top).shiftLeft(128).add(unsigned(high).shiftLeft(64)).add(unsigned(low));
    }

    /// How many prefixes of a length it makes up, exactly: a whole number with a binary fraction.
    ///
    /// @param bits how many bits a number has, 32 or 128
    /// @param length of the prefixes, 0 to `bits`
    public BigDecimal inPrefixes(int bits, int length) {
        BigDecimal size = new BigDecimal(BigInteger.ONE.shiftLeft(bits - length));
        return new BigDecimal(count()).divide(size, MathContext.UNLIMITED);
    }

    /// The share of another amount, 0 to 1; 0 of nothing.
    public double shareOf(Amount whole) {
        return whole.isZero() ? 0 : asDouble() / whole.asDouble();
    }

    /// The count, rounded.
    public double asDouble() {
        return count().doubleValue();
    }

    private static BigInteger unsigned(long bits) {
        BigInteger value = BigInteger.valueOf(bits);
        return bits < 0 ? value.add(LONG) : value;
    }
}
