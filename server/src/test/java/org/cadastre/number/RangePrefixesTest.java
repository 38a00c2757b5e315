package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The fewest prefixes of a range: they follow one another from its first address to its last, and no two siblings
/// stand beside each other that one shorter prefix would replace.
class RangePrefixesTest {
    private static final long SEED = 4632;
    private static final int ROUNDS = 10_000;

    private final RandomNumbers random = new RandomNumbers(SEED);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.0.2.0-192.0.2.99   | 192.0.2.0/26, 192.0.2.64/27, 192.0.2.96/30",
                "192.0.2.10-192.0.2.10  | 192.0.2.10/32",
                "192.0.2.1-192.0.2.2    | 192.0.2.1/32, 192.0.2.2/32",
                "192.0.2.0-192.0.2.255  | 192.0.2.0/24",
                "0.0.0.0-255.255.255.255 | 0.0.0.0/0",
                "0.0.0.0-255.255.255.254 | 0.0.0.0/1, 128.0.0.0/2, 192.0.0.0/3, 224.0.0.0/4, 240.0.0.0/5, 248.0.0.0/6,"
                        + " 252.0.0.0/7, 254.0.0.0/8, 255.0.0.0/9, 255.128.0.0/10, 255.192.0.0/11, 255.224.0.0/12,"
                        + " 255.240.0.0/13, 255.248.0.0/14, 255.252.0.0/15, 255.254.0.0/16, 255.255.0.0/17,"
                        + " 255.255.128.0/18, 255.255.192.0/19, 255.255.224.0/20, 255.255.240.0/21,"
                        + " 255.255.248.0/22, 255.255.252.0/23, 255.255.254.0/24, 255.255.255.0/25,"
                        + " 255.255.255.128/26, 255.255.255.192/27, 255.255.255.224/28, 255.255.255.240/29,"
                        + " 255.255.255.248/30, 255.255.255.252/31, 255.255.255.254/32",
                "127.255.255.255-128.0.0.0 | 127.255.255.255/32, 128.0.0.0/32",
                "2001:db8::-2001:db8:2:ffff:ffff:ffff:ffff:ffff | 2001:db8::/47, 2001:db8:2::/48",
                "2001:db8::ffff:ffff:ffff:ffff-2001:db8:0:1:: | 2001:db8::ffff:ffff:ffff:ffff/128, 2001:db8:0:1::/128",
                "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff | ::/0",
                "7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff-8000:: | 7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128, 8000::/128",
            })
    void splitsARange(String range, String prefixes) {
        assertThat(IpText.range(range))
                .isInstanceOfSatisfying(
                        IpRange.class,
                        read -> assertThat(read.prefixes())
                                .extracting(IpPrefix::toString)
                                .containsExactly(prefixes.split(", ")));
    }

    @Test
    void theLongestAnswersHaveTheStatedSize() {
        assertThat(new Ipv4Range(1, -2).prefixes()).hasSize(62);
        assertThat(new Ipv6Range(0, 1, -1L, -2L).prefixes()).hasSize(254);
    }

    @Test
    void ipv4PrefixesCoverTheRangeAndAreFewest() {
        for (int i = 0; i < ROUNDS; i++) {
            requireFewest(random.ipv4Range(), 32);
        }
    }

    @Test
    void ipv6PrefixesCoverTheRangeAndAreFewest() {
        for (int i = 0; i < ROUNDS; i++) {
            requireFewest(random.ipv6Range(), 128);
        }
    }

    @Test
    void aRangeIsAPrefixExactlyWhenOnePrefixIsEnough() {
        for (int i = 0; i < ROUNDS; i++) {
            IpRange range = i % 2 == 0 ? random.ipv4Range() : random.ipv6Range();
            List<IpPrefix> prefixes = range.prefixes();
            assertThat(range.asPrefix())
                    .as("%s, seed %s", range, SEED)
                    .isEqualTo(prefixes.size() == 1 ? prefixes.getFirst() : null);
            IpPrefix any = prefixes.getLast();
            assertThat(any.range().asPrefix()).as("%s, seed %s", any, SEED).isEqualTo(any);
        }
    }

    private static void requireFewest(IpRange range, int width) {
        BigInteger next = value(range.first());
        BigInteger previousStart = BigInteger.ZERO;
        int previousLength = -1;
        for (IpPrefix prefix : range.prefixes()) {
            BigInteger start = value(prefix.range().first());
            BigInteger size = BigInteger.TWO.pow(width - prefix.length());
            assertThat(start).as("%s, seed %s", range, SEED).isEqualTo(next);
            assertThat(start.mod(size)).as("%s, seed %s", range, SEED).isZero();
            boolean siblings = prefix.length() == previousLength
                    && start.xor(previousStart).equals(size);
            assertThat(siblings).as("siblings in %s, seed %s", range, SEED).isFalse();
            next = start.add(size);
            previousStart = start;
            previousLength = prefix.length();
        }
        assertThat(next)
                .as("%s, seed %s", range, SEED)
                .isEqualTo(value(range.last()).add(BigInteger.ONE));
    }

    private static BigInteger value(IpAddress address) {
        return switch (address) {
            case Ipv4Address ipv4 -> new BigInteger(Integer.toUnsignedString(ipv4.bits()));
            case Ipv6Address ipv6 ->
                new BigInteger(Long.toUnsignedString(ipv6.high()))
                        .shiftLeft(64)
                        .or(new BigInteger(Long.toUnsignedString(ipv6.low())));
        };
    }
}
