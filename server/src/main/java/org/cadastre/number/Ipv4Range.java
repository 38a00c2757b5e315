package org.cadastre.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A range of IPv4 addresses.
///
/// @param firstBits the lowest address, read as unsigned
/// @param lastBits the highest address, read as unsigned, not below the lowest
public record Ipv4Range(int firstBits, int lastBits) implements IpRange {
    /// @throws IllegalArgumentException when the first address is above the last
    public Ipv4Range {
        if (Integer.compareUnsigned(firstBits, lastBits) > 0) {
            throw new IllegalArgumentException(new Ipv4Address(firstBits) + " is above " + new Ipv4Address(lastBits));
        }
    }

    @Override
    public Ipv4Address first() {
        return new Ipv4Address(firstBits);
    }

    @Override
    public Ipv4Address last() {
        return new Ipv4Address(lastBits);
    }

    /// The number of addresses, 1 to 2^32.
    public long size() {
        return Integer.toUnsignedLong(lastBits) - Integer.toUnsignedLong(firstBits) + 1;
    }

    @Override
    public boolean contains(IpRange other) {
        return other instanceof Ipv4Range(int first, int last)
                && Integer.compareUnsigned(firstBits, first) <= 0
                && Integer.compareUnsigned(last, lastBits) <= 0;
    }

    @Override
    public @Nullable Ipv4Prefix asPrefix() {
        int length = prefixLength(firstBits, lastBits);
        return length < 0 ? null : new Ipv4Prefix(firstBits, length);
    }

    /// The length of the prefix that is exactly first to last, or -1 when there is none.
    public static int prefixLength(int firstBits, int lastBits) {
        int hosts = firstBits ^ lastBits;
        boolean aligned = (firstBits & hosts) == 0 && (hosts & (hosts + 1)) == 0;
        return aligned ? Integer.numberOfLeadingZeros(hosts) : -1;
    }

    @Override
    public List<IpPrefix> prefixes() {
        List<IpPrefix> found = new ArrayList<>();
        long first = Integer.toUnsignedLong(firstBits);
        long end = Integer.toUnsignedLong(lastBits) + 1;
        while (first < end) {
            long size = Math.min(first == 0 ? 1L << 32 : Long.lowestOneBit(first), Long.highestOneBit(end - first));
            found.add(new Ipv4Prefix((int) first, 32 - Long.numberOfTrailingZeros(size)));
            first += size;
        }
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        Ipv4Prefix prefix = asPrefix();
        return prefix != null ? prefix.toString() : first() + "-" + last();
    }
}
