package org.cadastre.report.country;

import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.NumberKind;

/// Puts ranges together as the fewest prefixes that hold exactly their addresses, in ascending order. For one thread.
final class FewestPrefixes {
    private static final int LONGEST = 128;

    private final PrefixSink sink;
    private final int shortest;
    private boolean isOpen;
    /// The range that is put together: all ranges since the last gap.
    private long firstHigh;
    private long firstLow;
    private long lastHigh;
    private long lastLow;

    /// @param kind of the addresses
    /// @param sink takes the prefixes
    FewestPrefixes(NumberKind kind, PrefixSink sink) {
        this.sink = sink;
        shortest = LONGEST - kind.bits();
    }

    /// Adds a range that lies behind all earlier ones.
    void add(long fromHigh, long fromLow, long toHigh, long toLow) {
        boolean goesOn = isOpen && fromLow == lastLow + 1 && fromHigh == lastHigh + (fromLow == 0 ? 1 : 0);
        if (!goesOn) {
            end();
            firstHigh = fromHigh;
            firstLow = fromLow;
            isOpen = true;
        }
        lastHigh = toHigh;
        lastLow = toLow;
    }

    /// Gives what is left; more ranges can follow.
    void end() {
        while (isOpen) {
            int length = length();
            long endHigh = firstHigh | Ipv6Prefix.hostMaskHigh(length);
            long endLow = firstLow | Ipv6Prefix.hostMaskLow(length);
            sink.prefix(firstHigh, firstLow, length - shortest);
            isOpen = endHigh != lastHigh || endLow != lastLow;
            firstLow = endLow + 1;
            firstHigh = firstLow == 0 ? endHigh + 1 : endHigh;
        }
    }

    /// The length of the largest prefix that begins the range and does not pass its end, as of 128 bits.
    private int length() {
        int zeros = firstLow != 0 ? Long.numberOfTrailingZeros(firstLow) : 64 + Long.numberOfTrailingZeros(firstHigh);
        int length = Math.max(shortest, LONGEST - zeros);
        while (Ipv6Address.compare(
                        firstHigh | Ipv6Prefix.hostMaskHigh(length),
                        firstLow | Ipv6Prefix.hostMaskLow(length),
                        lastHigh,
                        lastLow)
                > 0) {
            length++;
        }
        return length;
    }
}
