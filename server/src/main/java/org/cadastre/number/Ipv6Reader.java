package org.cadastre.number;

/// Reads the IPv6 text forms of RFC 4291 §2.2, with an embedded dotted quad or without.
///
/// The groups before and after `::` are gathered in two accumulators of 128 bits; at the end the first is shifted up to
/// its place. Groups are 16 bits wide.
final class Ipv6Reader {
    private Ipv6Reader() {}

    static ParsedAddress read(CharSequence text, int from, int to) {
        long high = 0;
        long low = 0;
        long headHigh = 0;
        long headLow = 0;
        int groups = 0;
        int headGroups = -1;
        int at = from;
        if (at < to && text.charAt(at) == ':') {
            if (at + 1 >= to || text.charAt(at + 1) != ':') {
                return NumberFault.COMPRESSION;
            }
            headGroups = 0;
            at += 2;
        }
        while (at < to) {
            int end = groupEnd(text, at, to);
            if (end < to && text.charAt(end) == '.') {
                long quad = Ipv4Reader.bits(text, at, to);
                if (quad < 0) {
                    return Ipv4Reader.fault(quad);
                }
                high = high << 32 | low >>> 32;
                low = low << 32 | quad;
                groups += 2;
                at = to;
                break;
            }
            if (end == at || end - at > 4) {
                return groupFault(text, at, end, to);
            }
            high = high << 16 | low >>> 48;
            low = low << 16 | hex(text, at, end);
            if (++groups > 8) {
                return NumberFault.GROUP_COUNT;
            }
            if (end == to) {
                at = to;
                break;
            }
            if (text.charAt(end) != ':') {
                return NumberFault.CHARACTER;
            }
            at = end + 1;
            if (at == to) {
                return NumberFault.COMPRESSION;
            }
            if (text.charAt(at) == ':') {
                if (headGroups >= 0) {
                    return NumberFault.COMPRESSION;
                }
                headGroups = groups;
                headHigh = high;
                headLow = low;
                high = 0;
                low = 0;
                at++;
            }
        }
        if (headGroups < 0) {
            return groups == 8 ? new Ipv6Address(high, low) : NumberFault.GROUP_COUNT;
        }
        if (groups > 7) {
            return NumberFault.GROUP_COUNT;
        }
        int shift = (8 - headGroups) * 16;
        return new Ipv6Address(
                high | shiftedHigh(headHigh, headLow, shift), low | (shift >= 64 ? 0 : headLow << shift));
    }

    /// The first 64 bits of (high, low) shifted up by `shift`, 16 to 128.
    private static long shiftedHigh(long high, long low, int shift) {
        if (shift == 128) {
            return 0;
        }
        return shift >= 64 ? low << (shift - 64) : high << shift | low >>> (64 - shift);
    }

    private static NumberFault groupFault(CharSequence text, int at, int end, int to) {
        if (end > at) {
            return NumberFault.GROUP_LENGTH;
        }
        return at < to && text.charAt(at) == ':' ? NumberFault.COMPRESSION : NumberFault.CHARACTER;
    }

    private static int groupEnd(CharSequence text, int from, int to) {
        int end = from;
        while (end < to && Character.digit(text.charAt(end), 16) >= 0 && text.charAt(end) < 128) {
            end++;
        }
        return end;
    }

    private static int hex(CharSequence text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value << 4 | Character.digit(text.charAt(i), 16);
        }
        return value;
    }
}
