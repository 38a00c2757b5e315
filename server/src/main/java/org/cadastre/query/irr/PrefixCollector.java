package org.cadastre.query.irr;

import java.util.Arrays;
import org.cadastre.snapshot.rpsl.PrefixSink;

/// Takes prefixes in any order, several times too, and makes a [PrefixSet] of them. Its memory is bounded
/// by the different ones: where it would have to grow it first drops what it has twice. For one thread.
final class PrefixCollector implements PrefixSink {
    private final boolean wantsIpv4;
    private final boolean wantsIpv6;
    private RangeOperator operator = RangeOperator.NONE;

    private long[] ipv4 = new long[64];
    private int ipv4End;
    private long[] ipv6 = new long[96];
    private int ipv6End;

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
        if (ipv4End == ipv4.length) {
            compactIpv4();
            if (2 * ipv4End > ipv4.length) {
                ipv4 = Arrays.copyOf(ipv4, 2 * ipv4.length);
            }
        }
        ipv4[ipv4End++] = (long) (bits ^ Integer.MIN_VALUE) << 32 | length << 16 | lengths;
    }

    @Override
    public void ipv6(long high, long low, int length) {
        int lengths = wantsIpv6 ? operator.lengths(length, 128) : -1;
        if (lengths < 0) {
            return;
        }
        if (ipv6End == ipv6.length) {
            ipv6End = Triples.sortDistinct(ipv6, ipv6End);
            if (2 * ipv6End > ipv6.length) {
                ipv6 = Arrays.copyOf(ipv6, 2 * ipv6.length);
            }
        }
        ipv6[ipv6End] = high ^ Long.MIN_VALUE;
        ipv6[ipv6End + 1] = low ^ Long.MIN_VALUE;
        ipv6[ipv6End + 2] = (long) length << 16 | lengths;
        ipv6End += 3;
    }

    PrefixSet build() {
        compactIpv4();
        ipv6End = Triples.sortDistinct(ipv6, ipv6End);
        return new PrefixSet(Arrays.copyOf(ipv4, ipv4End), Arrays.copyOf(ipv6, ipv6End));
    }

    private void compactIpv4() {
        Arrays.sort(ipv4, 0, ipv4End);
        int kept = 0;
        for (int i = 0; i < ipv4End; i++) {
            if (kept == 0 || ipv4[kept - 1] != ipv4[i]) {
                ipv4[kept++] = ipv4[i];
            }
        }
        ipv4End = kept;
    }
}
