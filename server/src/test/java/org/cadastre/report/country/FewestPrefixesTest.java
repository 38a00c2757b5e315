package org.cadastre.report.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.cadastre.number.NumberKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FewestPrefixesTest {
    private record Prefix(long high, long low, int length) {}

    private final List<Prefix> found = new ArrayList<>();

    private JoinedRanges of(NumberKind kind) {
        return new JoinedRanges(
                new FewestPrefixes(kind, (high, low, length) -> found.add(new Prefix(high, low, length))));
    }

    @Test
    void givesNothingOfNothing() {
        of(NumberKind.IPV6).end();
        assertThat(found).isEmpty();
    }

    @Test
    void givesAllIpv4AddressesAsOnePrefix() {
        JoinedRanges prefixes = of(NumberKind.IPV4);
        prefixes.add(0, 0, 0, 0x7FFF_FFFFL);
        prefixes.add(0, 0x8000_0000L, 0, 0xFFFF_FFFFL);
        prefixes.end();
        assertThat(found).containsExactly(new Prefix(0, 0, 0));
    }

    @Test
    void givesAllIpv6AddressesAsOnePrefix() {
        JoinedRanges prefixes = of(NumberKind.IPV6);
        prefixes.add(0, 0, 0, -1);
        prefixes.add(1, 0, -1, -1);
        prefixes.end();
        assertThat(found).containsExactly(new Prefix(0, 0, 0));
    }

    @Test
    void splitsTheWidestRangeThatIsNoPrefix() {
        JoinedRanges prefixes = of(NumberKind.IPV6);
        prefixes.add(0, 1, -1, -2);
        prefixes.end();
        assertThat(found).hasSize(254).startsWith(new Prefix(0, 1, 128)).endsWith(new Prefix(-1, -2, 128));
    }

    @Test
    void joinsRangesAcrossTheMiddleOfTheBits() {
        JoinedRanges prefixes = of(NumberKind.IPV6);
        prefixes.add(4, 0, 4, -1);
        prefixes.add(5, 0, 5, -1);
        prefixes.add(7, 0, 7, -1);
        prefixes.end();
        assertThat(found).containsExactly(new Prefix(4, 0, 63), new Prefix(7, 0, 64));
    }

    @Test
    void doesNotJoinRangesWithOneAddressBetween() {
        JoinedRanges prefixes = of(NumberKind.IPV4);
        prefixes.add(0, 0, 0, 0);
        prefixes.add(0, 2, 0, 3);
        prefixes.end();
        assertThat(found).containsExactly(new Prefix(0, 0, 32), new Prefix(0, 2, 31));
    }

    /// Bit by bit over 4,096 addresses in the middle of the bits of IPv6, or at the end of IPv4.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 40})
    void holdsExactlyTheAddressesInNoMorePrefixesThanNeeded(int longest) {
        Random random = new Random(longest);
        for (int world = 0; world < 300; world++) {
            boolean isIpv4 = world % 2 == 0;
            found.clear();
            JoinedRanges prefixes = of(isIpv4 ? NumberKind.IPV4 : NumberKind.IPV6);
            BitSet given = new BitSet();
            int at = random.nextInt(longest);
            while (at < 4_096) {
                int last = Math.min(4_095, at + random.nextInt(longest));
                given.set(at, last + 1);
                if (isIpv4) {
                    prefixes.add(0, 0xFFFF_F000L | at, 0, 0xFFFF_F000L | last);
                } else {
                    prefixes.add(at >> 6, (long) at << 58, last >> 6, (long) last << 58 | (1L << 58) - 1);
                }
                at = last + 1 + (random.nextInt(3) == 0 ? 0 : random.nextInt(longest));
            }
            prefixes.end();
            BitSet held = new BitSet();
            int firstBefore = 0;
            int sizeBefore = 0;
            for (Prefix prefix : found) {
                int first = isIpv4 ? (int) prefix.low() & 0xFFF : (int) (prefix.high() << 6 | prefix.low() >>> 58);
                int size = 1 << ((isIpv4 ? 32 : 70) - prefix.length());
                assertThat(first % size).isZero();
                assertThat(held.get(first, first + size).isEmpty()).isTrue();
                held.set(first, first + size);
                boolean areHalvesOfOne = size == sizeBefore && first == firstBefore + size && (first & size) != 0;
                assertThat(areHalvesOfOne).isFalse();
                firstBefore = first;
                sizeBefore = size;
            }
            assertThat(held).isEqualTo(given);
        }
    }
}
