package org.cadastre.export.rpsl;

import java.nio.charset.StandardCharsets;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberFault;
import org.cadastre.number.ParsedRange;
import org.jspecify.annotations.Nullable;

/// Reads the numbers that an object's first value is: the common spellings from the bytes, all others by way
/// of their text. The numbers read last stay until others are.
final class KeyNumbers {
    private static final int MOST_DIGITS = 10;
    private static final long MAX_AS_NUMBER = 0xFFFF_FFFFL;
    private static final long ALL_ONES = 0xFFFF_FFFFL;

    private byte[] bytes = new byte[0];
    private int at;
    private int to;
    private @Nullable IpRange addresses;
    long firstHigh;
    long firstLow;
    long lastHigh;
    long lastLow;

    /// The range of addresses that was read last, null when it was none.
    @Nullable
    IpRange addresses() {
        return addresses;
    }

    /// Reads `192.0.2.0 - 192.0.2.255`, a prefix or an address; false when it is none.
    boolean readIpv4(byte[] from, int start, int end) {
        begin(from, start, end);
        long first = dotted();
        if (first >= 0 && skip(" - ")) {
            long last = dotted();
            if (last >= first && at == to) {
                set4(first, last);
                return true;
            }
        }
        return range(text(start, end)) instanceof Ipv4Range;
    }

    /// Reads `2001:db8::/32`, a range or an address; false when it is none.
    boolean readIpv6(byte[] from, int start, int end) {
        begin(from, start, end);
        return prefix6() || range(text(start, end)) instanceof Ipv6Range;
    }

    /// Whether it is a prefix, as routes have it, of either version.
    boolean isPrefix(byte[] from, int start, int end) {
        begin(from, start, end);
        long first = dotted();
        if (first >= 0 && skip("/")) {
            long length = decimal(2);
            if (length >= 0 && length <= 32 && at == to) {
                long host = ALL_ONES >>> length;
                if ((first & host) == 0) {
                    set4(first, first | host);
                }
                return true;
            }
        }
        at = start;
        return prefix6() || !(range(text(start, end)) instanceof NumberFault);
    }

    /// Reads `AS64496` or `AS64496 - AS64511`; false when it is none.
    boolean readAutnum(byte[] from, int start, int end) {
        begin(from, start, end);
        long first = asNumber();
        if (first >= 0 && at == to) {
            set(0, first, 0, first);
            return true;
        }
        return switch (AsText.range(text(start, end))) {
            case NumberFault ignored -> false;
            case AsNumberRange range -> {
                set(0, range.first().value(), 0, range.last().value());
                yield true;
            }
        };
    }

    private void begin(byte[] from, int start, int end) {
        bytes = from;
        at = start;
        to = end;
        addresses = null;
    }

    private void set4(long first, long last) {
        set(0, first, 0, last);
        addresses = new Ipv4Range((int) first, (int) last);
    }

    private void set(long high, long low, long otherHigh, long otherLow) {
        firstHigh = high;
        firstLow = low;
        lastHigh = otherHigh;
        lastLow = otherLow;
    }

    private ParsedRange range(String text) {
        ParsedRange range = IpText.range(text);
        switch (range) {
            case Ipv4Range v4 -> {
                set(0, Integer.toUnsignedLong(v4.firstBits()), 0, Integer.toUnsignedLong(v4.lastBits()));
                addresses = v4;
            }
            case Ipv6Range v6 -> {
                set(v6.firstHigh(), v6.firstLow(), v6.lastHigh(), v6.lastLow());
                addresses = v6;
            }
            case NumberFault ignored -> {}
        }
        return range;
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private boolean skip(String expected) {
        if (expected.length() > to - at) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (bytes[at + i] != expected.charAt(i)) {
                return false;
            }
        }
        at += expected.length();
        return true;
    }

    /// Four decimal octets, -1 when there are none.
    private long dotted() {
        long value = 0;
        for (int octets = 0; octets < 4; octets++) {
            if (octets > 0 && (at == to || bytes[at++] != '.')) {
                return -1;
            }
            long octet = decimal(3);
            if (octet < 0 || octet > 0xFF) {
                return -1;
            }
            value = value << 8 | octet;
        }
        return value;
    }

    /// A decimal number without leading zeros, -1 when there is none.
    private long decimal(int most) {
        int start = at;
        long value = 0;
        while (at < to && at - start < most && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + bytes[at++] - '0';
        }
        return at == start || bytes[start] == '0' && at - start > 1 ? -1 : value;
    }

    private long asNumber() {
        if (to - at < 3 || (bytes[at] | 0x20) != 'a' || (bytes[at + 1] | 0x20) != 's') {
            return -1;
        }
        at += 2;
        long value = decimal(MOST_DIGITS);
        return value <= MAX_AS_NUMBER ? value : -1;
    }

    /// Hexadecimal groups without dotted decimal, perhaps `::` among them, and a length without host bits.
    private boolean prefix6() {
        long headHigh = 0;
        long headLow = 0;
        int head = -1;
        long high = 0;
        long low = 0;
        int groups = 0;
        while (groups <= 8) {
            boolean gap = skip("::");
            if (gap) {
                if (head >= 0) {
                    return false;
                }
                headHigh = high;
                headLow = low;
                head = groups;
                high = 0;
                low = 0;
                groups = 0;
            } else if (head + groups >= 0 && !skip(":")) {
                break;
            }
            long group = group();
            if (group < 0) {
                if (gap) {
                    break;
                }
                return false;
            }
            high = high << 16 | low >>> 48;
            low = low << 16 | group;
            groups++;
        }
        int all = groups + Math.max(0, head);
        if (all > 8 || (head < 0) != (all == 8)) {
            return false;
        }
        if (head > 0) {
            int bits = (8 - head) * 16;
            high |= shiftedHigh(headHigh, headLow, bits);
            low |= bits >= 64 ? 0 : headLow << bits;
        }
        return skip("/") && prefix6(high, low);
    }

    private boolean prefix6(long high, long low) {
        long length = decimal(3);
        if (length < 0 || length > 128 || at != to) {
            return false;
        }
        long hostHigh = length >= 64 ? 0 : -1L >>> length;
        long hostLow = length == 128 ? 0 : length <= 64 ? -1 : -1L >>> length - 64;
        if ((high & hostHigh | low & hostLow) != 0) {
            return false;
        }
        set(high, low, high | hostHigh, low | hostLow);
        addresses = new Ipv6Range(firstHigh, firstLow, lastHigh, lastLow);
        return true;
    }

    private static long shiftedHigh(long high, long low, int bits) {
        if (bits >= 64) {
            return bits == 128 ? 0 : low << bits - 64;
        }
        return bits == 0 ? high : high << bits | low >>> 64 - bits;
    }

    /// One to four hexadecimal digits, -1 when there are none.
    private long group() {
        int start = at;
        long value = 0;
        while (at < to && at - start < 4) {
            int digit = Character.digit(bytes[at], 16);
            if (digit < 0) {
                break;
            }
            value = value << 4 | digit;
            at++;
        }
        return at == start ? -1 : value;
    }
}
