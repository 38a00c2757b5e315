package org.cadastre.name;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.Ipv6Range;

/// Writes the names of the reverse zones of a range.
final class ZoneWriter {
    private ZoneWriter() {}

    static List<ReverseZone> octets(Ipv4Range range) {
        List<ReverseZone> zones = new ArrayList<>();
        long first = Integer.toUnsignedLong(range.firstBits());
        long end = Integer.toUnsignedLong(range.lastBits()) + 1;
        while (first < end) {
            int octets = 0;
            while ((first & size(octets) - 1) != 0 || first + size(octets) > end) {
                octets++;
            }
            StringBuilder name = new StringBuilder(28);
            int last = (int) (first + size(octets) - 1);
            zones.add(zone(appendOctets(name, (int) first, octets), new Ipv4Range((int) first, last)));
            first += size(octets);
        }
        return List.copyOf(zones);
    }

    static ReverseZone classless(Ipv4Range range) {
        int first = range.firstBits() & 0xFF;
        int last = range.lastBits() & 0xFF;
        if (range.firstBits() >>> 8 != range.lastBits() >>> 8 || last - first == 255) {
            throw new IllegalArgumentException(range + " is not a part of one /24");
        }
        int length = Ipv4Range.prefixLength(range.firstBits(), range.lastBits());
        StringBuilder name = new StringBuilder(36).append(first);
        name = length < 0 ? name.append('-').append(last) : name.append('/').append(length);
        return zone(appendOctets(name.append('.'), range.firstBits(), 3), range);
    }

    static List<ReverseZone> nibbles(Ipv6Range range) {
        List<ReverseZone> zones = new ArrayList<>();
        long high = range.firstHigh();
        long low = range.firstLow();
        while (true) {
            int length = 0;
            while (!startsInside(high, low, length, range)) {
                length += 4;
            }
            Ipv6Range found = new Ipv6Prefix(high, low, length).range();
            zones.add(zone(appendNibbles(new StringBuilder(72), high, low, length / 4), found));
            if (found.lastHigh() == range.lastHigh() && found.lastLow() == range.lastLow()) {
                return List.copyOf(zones);
            }
            low = found.lastLow() + 1;
            high = low == 0 ? found.lastHigh() + 1 : found.lastHigh();
        }
    }

    /// How many addresses a zone of so many octets has.
    private static long size(int octets) {
        return 1L << 32 - 8 * octets;
    }

    private static boolean startsInside(long high, long low, int length, Ipv6Range range) {
        long hostHigh = Ipv6Prefix.hostMaskHigh(length);
        long hostLow = Ipv6Prefix.hostMaskLow(length);
        return (high & hostHigh) == 0
                && (low & hostLow) == 0
                && Ipv6Address.compare(high | hostHigh, low | hostLow, range.lastHigh(), range.lastLow()) <= 0;
    }

    private static StringBuilder appendOctets(StringBuilder name, int bits, int octets) {
        for (int i = octets - 1; i >= 0; i--) {
            name.append(bits >>> 24 - 8 * i & 0xFF).append('.');
        }
        return name.append(ZoneReader.IPV4_APEX);
    }

    private static StringBuilder appendNibbles(StringBuilder name, long high, long low, int nibbles) {
        for (int i = nibbles - 1; i >= 0; i--) {
            long nibble = i < 16 ? high >>> 60 - 4 * i : low >>> 124 - 4 * i;
            name.append(Character.forDigit((int) nibble & 0xF, 16)).append('.');
        }
        return name.append(ZoneReader.IPV6_APEX);
    }

    private static ReverseZone zone(StringBuilder name, IpRange range) {
        return new ReverseZone(new DomainName(name.toString()), range);
    }
}
