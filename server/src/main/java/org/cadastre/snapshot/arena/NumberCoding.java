package org.cadastre.snapshot.arena;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.Ipv6Range;

/// How addresses and AS numbers stand in an entry.
///
/// A range begins with a byte: 0 to 32 for an IPv4 prefix of that length, then its 4 bytes; 33 for another IPv4 range,
/// then both ends; 34 to 162 for an IPv6 prefix of that length, 34 subtracted, then the first 8 bytes of it or all 16;
/// 163 for another IPv6 range, then both ends. An address is the prefix that holds it alone. A range of AS numbers is
/// its first number and how many follow it.
final class NumberCoding {
    private static final int RANGE_4 = 33;
    private static final int PREFIX_6 = 34;
    private static final int RANGE_6 = PREFIX_6 + 129;

    private NumberCoding() {}

    static void write(CodeWriter writer, IpRange range) {
        switch (range) {
            case Ipv4Range(int first, int last) -> {
                int length = Ipv4Range.prefixLength(first, last);
                writer.octet(length < 0 ? RANGE_4 : length);
                writer.fixed(first);
                if (length < 0) {
                    writer.fixed(last);
                }
            }
            case Ipv6Range(long firstHigh, long firstLow, long lastHigh, long lastLow) -> {
                int length = Ipv6Range.prefixLength(firstHigh, firstLow, lastHigh, lastLow);
                writer.octet(length < 0 ? RANGE_6 : PREFIX_6 + length);
                writer.fixed(firstHigh);
                if (length < 0 || length > 64) {
                    writer.fixed(firstLow);
                }
                if (length < 0) {
                    writer.fixed(lastHigh);
                    writer.fixed(lastLow);
                }
            }
        }
    }

    static IpRange range(CodeReader reader) {
        int kind = reader.octet();
        if (kind <= RANGE_4) {
            int first = reader.fixedInt();
            return new Ipv4Range(first, kind == RANGE_4 ? reader.fixedInt() : first | Ipv4Prefix.hostMask(kind));
        }
        long high = reader.fixedLong();
        if (kind == RANGE_6) {
            return new Ipv6Range(high, reader.fixedLong(), reader.fixedLong(), reader.fixedLong());
        }
        int length = kind - PREFIX_6;
        long low = length > 64 ? reader.fixedLong() : 0;
        return new Ipv6Range(high, low, high | Ipv6Prefix.hostMaskHigh(length), low | Ipv6Prefix.hostMaskLow(length));
    }

    static void write(CodeWriter writer, IpAddress address) {
        switch (address) {
            case Ipv4Address(int bits) -> {
                writer.octet(32);
                writer.fixed(bits);
            }
            case Ipv6Address(long high, long low) -> {
                writer.octet(PREFIX_6 + 128);
                writer.fixed(high);
                writer.fixed(low);
            }
        }
    }

    static IpAddress address(CodeReader reader) {
        return reader.octet() == 32
                ? new Ipv4Address(reader.fixedInt())
                : new Ipv6Address(reader.fixedLong(), reader.fixedLong());
    }

    static void write(CodeWriter writer, AsNumberRange range) {
        writer.number(Integer.toUnsignedLong(range.firstBits()));
        writer.number(range.size() - 1);
    }

    static AsNumberRange asNumbers(CodeReader reader) {
        int first = (int) reader.number();
        return new AsNumberRange(first, first + (int) reader.number());
    }
}
