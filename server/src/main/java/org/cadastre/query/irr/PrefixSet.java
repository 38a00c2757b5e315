package org.cadastre.query.irr;

import org.cadastre.number.IpText;

/// Prefixes, each once: those of IPv4 by address and length, then those of IPv6. A prefix can stand for
/// more specific ones too, which a range operator says (RFC 2622 §2). Immutable.
///
/// An IPv4 prefix is one `long`: 32 bits of address with the sign turned, so that signed order is that of
/// the addresses; then a byte each for length, lower and upper length of what it stands for. An IPv6 prefix
/// is three: two of address, likewise, and the lengths.
final class PrefixSet implements Listing {
    private final long[] ipv4;
    private final long[] ipv6;

    /// @param ipv4 sorted, each once
    /// @param ipv6 three for each, sorted, each once
    PrefixSet(long[] ipv4, long[] ipv6) {
        this.ipv4 = ipv4;
        this.ipv6 = ipv6;
    }

    @Override
    public int size() {
        return ipv4.length + ipv6.length / 3;
    }

    @Override
    public void append(StringBuilder out, int index) {
        if (index < ipv4.length) {
            long packed = ipv4[index];
            IpText.appendIpv4(out, (int) (packed >> 32) ^ Integer.MIN_VALUE);
            appendLengths(out, (int) packed, 32);
            return;
        }
        int at = 3 * (index - ipv4.length);
        IpText.appendIpv6(out, ipv6[at] ^ Long.MIN_VALUE, ipv6[at + 1] ^ Long.MIN_VALUE);
        appendLengths(out, (int) ipv6[at + 2], 128);
    }

    private static void appendLengths(StringBuilder out, int lengths, int longest) {
        int length = lengths >> 16 & 0xFF;
        out.append('/').append(length);
        RangeOperator.append(out, length, lengths >> 8 & 0xFF, lengths & 0xFF, longest);
    }
}
