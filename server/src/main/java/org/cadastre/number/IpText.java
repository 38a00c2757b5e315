package org.cadastre.number;

/// The text forms of addresses, prefixes and ranges.
///
/// Reading takes every form of RFC 4291 §2.2 for IPv6, in either case, and exactly four decimal octets without leading
/// zeros for IPv4; a zone identifier (RFC 4007 §11) is ignored. `::ffff:192.0.2.1` stays an IPv6 address. Writing gives
/// dotted decimal and RFC 5952.
public final class IpText {
    private IpText() {}

    /// Reads an address.
    public static ParsedAddress address(CharSequence text) {
        return address(text, 0, text.length());
    }

    /// Reads the address that stands from `from` (included) to `to` (excluded).
    public static ParsedAddress address(CharSequence text, int from, int to) {
        if (from >= to) {
            return NumberFault.EMPTY;
        }
        if (text.charAt(from) == '[') {
            return NumberFault.BRACKETS;
        }
        if (indexOf(text, ':', from, to) < 0) {
            long bits = Ipv4Reader.bits(text, from, to);
            return bits < 0 ? Ipv4Reader.fault(bits) : new Ipv4Address((int) bits);
        }
        int zone = indexOf(text, '%', from, to);
        if (zone >= 0 && indexOf(text, '/', zone, to) >= 0) {
            return NumberFault.CHARACTER;
        }
        return Ipv6Reader.read(text, from, zone < 0 ? to : zone);
    }

    /// Reads `address/length`, or an address as the prefix that holds it alone. Host bits are dropped, so
    /// `192.0.2.1/25` is `192.0.2.0/25`.
    public static ParsedPrefix prefix(CharSequence text) {
        int end = text.length();
        int slash = indexOf(text, '/', 0, end);
        ParsedAddress address = address(text, 0, slash < 0 ? end : slash);
        return switch (address) {
            case NumberFault fault -> isRange(text) ? NumberFault.RANGE : fault;
            case Ipv4Address(int bits) -> {
                int length = slash < 0 ? 32 : length(text, slash + 1, 32);
                yield length < 0 ? lengthFault(text, slash + 1) : Ipv4Prefix.containing(bits, length);
            }
            case Ipv6Address(long high, long low) -> {
                int length = slash < 0 ? 128 : length(text, slash + 1, 128);
                yield length < 0 ? NumberFault.PREFIX_LENGTH : Ipv6Prefix.containing(high, low, length);
            }
        };
    }

    /// Reads an address, a prefix, or `first - last` with or without blanks around the hyphen, as the range it covers.
    public static ParsedRange range(CharSequence text) {
        int hyphen = indexOf(text, '-', 0, text.length());
        if (hyphen < 0) {
            return switch (prefix(text)) {
                case NumberFault fault -> fault;
                case IpPrefix prefix -> prefix.range();
            };
        }
        int firstEnd = trimEnd(text, hyphen);
        int lastStart = hyphen + 1;
        while (lastStart < text.length() && text.charAt(lastStart) == ' ') {
            lastStart++;
        }
        return range(address(text, 0, firstEnd), address(text, lastStart, text.length()));
    }

    private static ParsedRange range(ParsedAddress first, ParsedAddress last) {
        if (first instanceof NumberFault fault) {
            return fault;
        }
        if (last instanceof NumberFault fault) {
            return fault;
        }
        if (first instanceof Ipv4Address a
                && last instanceof Ipv4Address b
                && Integer.compareUnsigned(a.bits(), b.bits()) <= 0) {
            return new Ipv4Range(a.bits(), b.bits());
        }
        if (first instanceof Ipv6Address a && last instanceof Ipv6Address b && a.compareTo(b) <= 0) {
            return new Ipv6Range(a.high(), a.low(), b.high(), b.low());
        }
        return NumberFault.RANGE_ORDER;
    }

    /// Appends dotted decimal.
    public static void appendIpv4(StringBuilder out, int bits) {
        out.append(bits >>> 24)
                .append('.')
                .append(bits >>> 16 & 0xFF)
                .append('.')
                .append(bits >>> 8 & 0xFF)
                .append('.')
                .append(bits & 0xFF);
    }

    /// Appends the canonical form of RFC 5952: lower case, no leading zeros, the first longest run of two or more zero
    /// groups as `::`. An address of ::ffff:0:0/96 or 64:ff9b::/96 that holds an IPv4 address other than 0.0.0.0
    /// ends in dotted decimal (RFC 5952 §5).
    public static void appendIpv6(StringBuilder out, long high, long low) {
        Ipv6Writer.append(out, high, low);
    }

    private static boolean isRange(CharSequence text) {
        int hyphen = indexOf(text, '-', 0, text.length());
        return hyphen > 0
                && !(address(text, 0, trimEnd(text, hyphen)) instanceof NumberFault)
                && hyphen + 1 < text.length();
    }

    private static NumberFault lengthFault(CharSequence text, int from) {
        return indexOf(text, '.', from, text.length()) < 0 ? NumberFault.PREFIX_LENGTH : NumberFault.NETMASK;
    }

    /// The decimal number from `from` to the end of the text, or -1 when it is none, has leading zeros or is above max.
    private static int length(CharSequence text, int from, int max) {
        int end = text.length();
        if (from >= end || end - from > 3 || text.charAt(from) == '0' && end - from > 1) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value <= max ? value : -1;
    }

    private static int trimEnd(CharSequence text, int to) {
        int end = to;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    static int indexOf(CharSequence text, char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
