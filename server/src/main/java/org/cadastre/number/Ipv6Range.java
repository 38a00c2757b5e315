package org.cadastre.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A range of IPv6 addresses.
///
/// @param firstHigh the first 64 bits of the lowest address
/// @param firstLow the last 64 bits of the lowest address
/// @param lastHigh the first 64 bits of the highest address, which is not below the lowest
/// @param lastLow the last 64 bits of the highest address
public record Ipv6Range(long firstHigh, long firstLow, long lastHigh, long lastLow) implements IpRange {
    /// @throws IllegalArgumentException when the first address is above the last
    public Ipv6Range {
        if (Ipv6Address.compare(firstHigh, firstLow, lastHigh, lastLow) > 0) {
            throw new IllegalArgumentException(
                    new Ipv6Address(firstHigh, firstLow) + " is above " + new Ipv6Address(lastHigh, lastLow));
        }
    }

    @Override
    public Ipv6Address first() {
        return new Ipv6Address(firstHigh, firstLow);
    }

    @Override
    public Ipv6Address last() {
        return new Ipv6Address(lastHigh, lastLow);
    }

    @Override
    public boolean contains(IpRange other) {
        return other instanceof Ipv6Range(long high1, long low1, long high2, long low2)
                && Ipv6Address.compare(firstHigh, firstLow, high1, low1) <= 0
                && Ipv6Address.compare(high2, low2, lastHigh, lastLow) <= 0;
    }

    @Override
    public @Nullable Ipv6Prefix asPrefix() {
        int length = prefixLength(firstHigh, firstLow, lastHigh, lastLow);
        return length < 0 ? null : new Ipv6Prefix(firstHigh, firstLow, length);
    }

    /// The length of the prefix that is exactly first to last, or -1 when there is none.
    public static int prefixLength(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        long high = firstHigh ^ lastHigh;
        long low = firstLow ^ lastLow;
        int length = high != 0 ? Long.numberOfLeadingZeros(high) : 64 + Long.numberOfLeadingZeros(low);
        long hostHigh = Ipv6Prefix.hostMaskHigh(length);
        long hostLow = Ipv6Prefix.hostMaskLow(length);
        boolean aligned =
                high == hostHigh && low == hostLow && (firstHigh & hostHigh) == 0 && (firstLow & hostLow) == 0;
        return aligned ? length : -1;
    }

    @Override
    public List<IpPrefix> prefixes() {
        List<IpPrefix> found = new ArrayList<>();
        long high = firstHigh;
        long low = firstLow;
        while (true) {
            int length = shortestLength(high, low);
            found.add(new Ipv6Prefix(high, low, length));
            long endHigh = high | Ipv6Prefix.hostMaskHigh(length);
            long endLow = low | Ipv6Prefix.hostMaskLow(length);
            if (endHigh == lastHigh && endLow == lastLow) {
                return List.copyOf(found);
            }
            low = endLow + 1;
            high = low == 0 ? endHigh + 1 : endHigh;
        }
    }

    /// The length of the largest prefix that starts at the address and does not pass the end of this range.
    private int shortestLength(long high, long low) {
        int zeros = low != 0 ? Long.numberOfTrailingZeros(low) : 64 + Long.numberOfTrailingZeros(high);
        int length = 128 - zeros;
        while (Ipv6Address.compare(
                        high | Ipv6Prefix.hostMaskHigh(length), low | Ipv6Prefix.hostMaskLow(length), lastHigh, lastLow)
                > 0) {
            length++;
        }
        return length;
    }

    @Override
    public String toString() {
        Ipv6Prefix prefix = asPrefix();
        return prefix != null ? prefix.toString() : first() + "-" + last();
    }
}
