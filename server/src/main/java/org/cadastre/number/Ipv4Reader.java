package org.cadastre.number;

/// Reads dotted decimal: exactly four octets, without leading zeros (RFC 6943 §3.1.1, strict form).
final class Ipv4Reader {
    private Ipv4Reader() {}

    /// The 32 bits as a number that is not negative, or the code of a fault, which is; see [#fault(long)].
    static long bits(CharSequence text, int from, int to) {
        long bits = 0;
        int octets = 0;
        int at = from;
        while (true) {
            int start = at;
            int octet = 0;
            while (at < to && isDigit(text.charAt(at)) && at - start < 4) {
                octet = octet * 10 + text.charAt(at++) - '0';
            }
            if (at < to && text.charAt(at) != '.') {
                return code(isDigit(text.charAt(at)) ? NumberFault.OCTET_VALUE : NumberFault.CHARACTER);
            }
            if (at == start) {
                return code(NumberFault.OCTET_COUNT);
            }
            if (octet > 255) {
                return code(NumberFault.OCTET_VALUE);
            }
            if (at - start > 1 && text.charAt(start) == '0') {
                return code(NumberFault.LEADING_ZERO);
            }
            if (++octets > 4) {
                return code(NumberFault.OCTET_COUNT);
            }
            bits = bits << 8 | octet;
            if (at == to) {
                return octets == 4 ? bits : code(NumberFault.OCTET_COUNT);
            }
            at++;
        }
    }

    /// The fault of a negative result of [#bits].
    static NumberFault fault(long code) {
        return FAULTS[(int) ~code];
    }

    private static final NumberFault[] FAULTS = NumberFault.values();

    private static long code(NumberFault fault) {
        return ~(long) fault.ordinal();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
