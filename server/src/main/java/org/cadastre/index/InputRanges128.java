package org.cadastre.index;

import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Range;

/// The ranges of 128-bit numbers that a table is built from, each number as two `long`s.
@SuppressWarnings("ArrayRecordComponent") // never compared
record InputRanges128(long[] firstHigh, long[] firstLow, long[] lastHigh, long[] lastLow) implements InputRanges {
    @Override
    public boolean endsBeforeFirst(int range, int other) {
        return Ipv6Address.compare(lastHigh[range], lastLow[range], firstHigh[other], firstLow[other]) < 0;
    }

    @Override
    public boolean endsBeforeLast(int range, int other) {
        return Ipv6Address.compare(lastHigh[range], lastLow[range], lastHigh[other], lastLow[other]) < 0;
    }

    /// The length of the prefix that is exactly this range, -1 when there is none.
    int prefixLength(int range) {
        return Ipv6Range.prefixLength(firstHigh[range], firstLow[range], lastHigh[range], lastLow[range]);
    }
}
