package org.cadastre.report.country;

import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.NumberKind;

/// Gives ranges of addresses as the fewest prefixes that hold exactly these.
final class FewestPrefixes implements JoinedRanges.Sink {
    private static final int LONGEST = 128;

    private final PrefixSink sink;
    private final int shortest;

    /// @param kind of the addresses
    /// @param sink takes the prefixes
    FewestPrefixes(NumberKind kind, PrefixSink sink) {
        this.sink = sink;
        shortest = LONGEST - kind.bits();
    }

    @Override
    public void range(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        long high = firstHigh;
        long low = firstLow;
        boolean goesOn = true;
        while (goesOn) {
            int length = length(high, low, lastHigh, lastLow);
            long endHigh = high | Ipv6Prefix.hostMaskHigh(length);
            long endLow = low | Ipv6Prefix.hostMaskLow(length);
            sink.prefix(high, low, length - shortest);
            goesOn = endHigh != lastHigh || endLow != lastLow;
            low = endLow + 1;
            high = low == 0 ? endHigh + 1 : endHigh;
        }
    }

    /// The length of the largest prefix that begins there and does not pass the last address, as of 128 bits.
    private int length(long high, long low, long lastHigh, long lastLow) {
        int zeros = low != 0 ? Long.numberOfTrailingZeros(low) : 64 + Long.numberOfTrailingZeros(high);
        int length = Math.max(shortest, LONGEST - zeros);
        while (Ipv6Address.compare(
                        high | Ipv6Prefix.hostMaskHigh(length), low | Ipv6Prefix.hostMaskLow(length), lastHigh, lastLow)
                > 0) {
            length++;
        }
        return length;
    }
}
