package org.cadastre.query.irr;

import org.cadastre.snapshot.rpsl.PrefixSink;

/// Takes prefixes in any order, several times too, and makes a [PrefixSet] of them. Its memory is bounded
/// by the different ones. For one thread.
final class PrefixCollector implements PrefixSink {
    /// How many prefixes an answer has at most: more than all routing registries of the world hold.
    private static final int MOST = 8_000_000;

    private final boolean wantsIpv4;
    private final boolean wantsIpv6;
    private RangeOperator operator = RangeOperator.NONE;

    private final SortedRows ipv4 = new SortedRows(1);
    private final SortedRows ipv6 = new SortedRows(3);

    /// @param wantsIpv4 whether IPv4 prefixes are kept
    /// @param wantsIpv6 whether IPv6 prefixes are kept
    PrefixCollector(boolean wantsIpv4, boolean wantsIpv6) {
        this.wantsIpv4 = wantsIpv4;
        this.wantsIpv6 = wantsIpv6;
    }

    /// What is made of the prefixes that follow.
    void operator(RangeOperator next) {
        operator = next;
    }

    @Override
    public void ipv4(int bits, int length) {
        int lengths = wantsIpv4 ? operator.lengths(length, 32) : -1;
        if (lengths < 0) {
            return;
        }
        ipv4.add((long) (bits ^ Integer.MIN_VALUE) << 32 | length << 16 | lengths);
    }

    @Override
    public void ipv6(long high, long low, int length) {
        int lengths = wantsIpv6 ? operator.lengths(length, 128) : -1;
        if (lengths < 0) {
            return;
        }
        ipv6.add(high ^ Long.MIN_VALUE, low ^ Long.MIN_VALUE, (long) length << 16 | lengths);
    }

    /// Whether there are too many for an answer.
    boolean isFull() {
        return ipv4.size() + ipv6.size() > MOST;
    }

    PrefixSet build() {
        return new PrefixSet(ipv4.sorted(), ipv6.sorted());
    }
}
