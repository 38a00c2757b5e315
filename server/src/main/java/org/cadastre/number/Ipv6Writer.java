package org.cadastre.number;

/// Writes the canonical text form of RFC 5952.
final class Ipv6Writer {
    /// ::ffff:0:0/96, the IPv4-mapped addresses (RFC 4291 §2.5.5.2): the upper half of the low 64 bits.
    private static final long MAPPED = 0x0000_FFFFL;
    /// 64:ff9b::/96, the well-known prefix of RFC 6052 §2.1.
    private static final long TRANSLATED = 0x0064_FF9B_0000_0000L;

    private Ipv6Writer() {}

    static void append(StringBuilder out, long high, long low) {
        boolean mixed = (int) low != 0 && (high == 0 && low >>> 32 == MAPPED || high == TRANSLATED && low >>> 32 == 0);
        int groups = mixed ? 6 : 8;
        long run = longestRun(high, low, groups);
        int start = (int) (run >>> 32);
        int end = (int) run;
        for (int i = 0; i < groups; i++) {
            if (i == start) {
                out.append("::");
                i = end - 1;
                continue;
            }
            if (i > 0 && i != end) {
                out.append(':');
            }
            appendHex(out, group(high, low, i));
        }
        if (mixed) {
            if (end != groups) {
                out.append(':');
            }
            IpText.appendIpv4(out, (int) low);
        }
    }

    /// The first longest run of at least two zero groups, start (included) in the upper half and end (excluded) in the
    /// lower half; both 99 when there is none.
    private static long longestRun(long high, long low, int groups) {
        int bestStart = 99;
        int bestEnd = 99;
        int i = 0;
        while (i < groups) {
            int start = i;
            while (i < groups && group(high, low, i) == 0) {
                i++;
            }
            if (i - start >= 2 && i - start > bestEnd - bestStart) {
                bestStart = start;
                bestEnd = i;
            }
            i++;
        }
        return (long) bestStart << 32 | bestEnd;
    }

    private static int group(long high, long low, int index) {
        long half = index < 4 ? high : low;
        return (int) (half >>> (48 - 16 * (index & 3))) & 0xFFFF;
    }

    private static void appendHex(StringBuilder out, int group) {
        boolean started = false;
        for (int shift = 12; shift >= 0; shift -= 4) {
            int digit = group >>> shift & 0xF;
            if (digit != 0 || started || shift == 0) {
                out.append(Character.forDigit(digit, 16));
                started = true;
            }
        }
    }
}
