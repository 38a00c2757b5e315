package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.Ipv6Range;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openjdk.jol.info.GraphLayout;

/// Both indexes on the prefixes of a full Internet routing table.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RoutingTableTest {
    private static final int ADDRESSES = 2_000;
    private static final long SEED = 20260724;

    private List<Ipv4Prefix> ipv4 = List.of();
    private List<Ipv6Prefix> ipv6 = List.of();
    private int[] first = new int[0];
    private int[] last = new int[0];
    private RangeIndex32.Built built32 = RangeIndex32.build(new int[0], new int[0], new byte[0], 0);
    private RangeIndex128.Built built128 =
            RangeIndex128.build(new long[0], new long[0], new long[0], new long[0], new byte[0], 0);

    @BeforeAll
    void readTable() throws IOException {
        RoutingTable table = RoutingTable.read(RegistryData.file(RoutingTable.FILE));
        ipv4 = table.ipv4();
        first = table.ipv4First();
        last = table.ipv4Last();
        ipv6 = table.ipv6();
        built32 = table.ipv4Index();
        built128 = table.ipv6Index();
    }

    @Test
    void findsEveryIpv4PrefixExactly() {
        int found = 0;
        for (int row = 0; row < built32.index().size(); row++) {
            Ipv4Prefix prefix = ipv4.get(built32.order()[row]);
            int exact = built32.index().exact(prefix.bits(), prefix.range().lastBits());
            found += exact == row ? 1 : 0;
        }
        assertThat(found).isEqualTo(ipv4.size()).isEqualTo(901_899);
    }

    @Test
    void findsEveryIpv6PrefixExactly() {
        int found = 0;
        for (int row = 0; row < built128.index().size(); row++) {
            Ipv6Prefix prefix = ipv6.get(built128.order()[row]);
            Ipv6Range range = prefix.range();
            int exact = built128.index().exact(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow());
            found += exact == row ? 1 : 0;
        }
        assertThat(found).isEqualTo(ipv6.size()).isEqualTo(160_147);
    }

    @Test
    void findsTheLongestIpv4PrefixAsAScanDoes() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < ADDRESSES; i++) {
            Ipv4Prefix near = ipv4.get(random.nextInt(ipv4.size()));
            int address =
                    i % 4 == 0 ? random.nextInt() : near.bits() | random.nextInt() & Ipv4Prefix.hostMask(near.length());
            int row = built32.index().smallestCovering(address);
            assertThat(row < 0 ? -1 : built32.order()[row])
                    .as("seed %s address %s", SEED, new Ipv4Address(address))
                    .isEqualTo(longest32(address));
        }
    }

    @Test
    void findsTheLongestIpv6PrefixAsAScanDoes() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < ADDRESSES; i++) {
            Ipv6Prefix near = ipv6.get(random.nextInt(ipv6.size()));
            int length = i % 4 == 0 ? near.length() / 2 : near.length();
            long high = near.high() ^ random.nextLong() & Ipv6Prefix.hostMaskHigh(length);
            long low = near.low() ^ random.nextLong() & Ipv6Prefix.hostMaskLow(length);
            int row = built128.index().smallestCovering(high, low);
            assertThat(row < 0 ? -1 : built128.order()[row])
                    .as("seed %s address %s", SEED, new Ipv6Address(high, low))
                    .isEqualTo(longest128(high, low));
        }
    }

    @Test
    void tellsTheSameParentsAndChildren() {
        int[] children = new int[1];
        int wrong = 0;
        for (int row = 0; row < built32.index().size(); row++) {
            int parent = row;
            wrong += built32.index().childrenOf(row, child -> {
                        children[0]++;
                        return built32.index().parent(child) == parent;
                    })
                    ? 0
                    : 1;
        }
        int roots = 0;
        for (int row = 0; row < built32.index().size(); row++) {
            roots += built32.index().parent(row) == RangeIndex32.NO_MATCH ? 1 : 0;
        }
        assertThat(wrong).isZero();
        assertThat(children[0] + roots).isEqualTo(ipv4.size());
        int[] outermost = new int[1];
        built32.index().children(0, -1, row -> ++outermost[0] > 0);
        assertThat(outermost[0]).isEqualTo(roots);
    }

    @Test
    void needsAtMost15BytesAnIpv4Prefix() {
        double bytes = (double) GraphLayout.parseInstance(built32.index()).totalSize() / ipv4.size();
        System.out.printf("index: %.2f bytes an IPv4 prefix%n", bytes);
        assertThat(bytes).isLessThanOrEqualTo(15);
    }

    @Test
    void needsAtMost27BytesAnIpv6Prefix() {
        double bytes = (double) GraphLayout.parseInstance(built128.index()).totalSize() / ipv6.size();
        System.out.printf("index: %.2f bytes an IPv6 prefix%n", bytes);
        assertThat(bytes).isLessThanOrEqualTo(27);
    }

    private int longest32(int address) {
        int longest = -1;
        int hosts = -1;
        for (int i = 0; i < first.length; i++) {
            boolean holds = Integer.compareUnsigned(address - first[i], last[i] - first[i]) <= 0;
            if (holds && Integer.compareUnsigned(last[i] - first[i], hosts) <= 0) {
                longest = i;
                hosts = last[i] - first[i];
            }
        }
        return longest;
    }

    private int longest128(long high, long low) {
        int longest = -1;
        for (int i = 0; i < ipv6.size(); i++) {
            Ipv6Prefix prefix = ipv6.get(i);
            boolean holds = ((high ^ prefix.high()) & ~Ipv6Prefix.hostMaskHigh(prefix.length())) == 0
                    && ((low ^ prefix.low()) & ~Ipv6Prefix.hostMaskLow(prefix.length())) == 0;
            if (holds && (longest < 0 || prefix.length() > ipv6.get(longest).length())) {
                longest = i;
            }
        }
        return longest;
    }
}
