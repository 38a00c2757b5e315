package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.jgonian.ipmath.Ipv4;
import com.github.jgonian.ipmath.Ipv6;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The fewest prefixes of a range, and reading IPv6, against Commons IP Math.
class CommonsIpMathTest {
    private static final long SEED = 3779;
    private static final int ROUNDS = 1_000;

    private final RandomNumbers random = new RandomNumbers(SEED);

    @Test
    void splitsIpv4RangesIntoTheSamePrefixes() {
        for (int i = 0; i < ROUNDS; i++) {
            Ipv4Range range = random.ipv4Range();
            var theirs = com.github.jgonian.ipmath.Ipv4Range.from(
                            Ipv4.of(range.first().toString()))
                    .to(Ipv4.of(range.last().toString()));
            List<String> expected = theirs.splitToPrefixes().stream()
                    .map(prefix -> prefix.toStringInCidrNotation())
                    .toList();
            assertThat(texts(range)).as("%s, seed %s", range, SEED).isEqualTo(expected);
        }
    }

    @Test
    void splitsIpv6RangesIntoTheSamePrefixes() {
        for (int i = 0; i < ROUNDS; i++) {
            Ipv6Range range = random.ipv6Range();
            var theirs = com.github.jgonian.ipmath.Ipv6Range.from(ipv6(range.first()))
                    .to(ipv6(range.last()));
            List<String> expected = theirs.splitToPrefixes().stream()
                    .map(prefix -> ours(prefix.start())
                            + prefix.toStringInCidrNotation()
                                    .substring(prefix.toStringInCidrNotation().indexOf('/')))
                    .toList();
            assertThat(texts(range)).as("%s, seed %s", range, SEED).isEqualTo(expected);
        }
    }

    @Test
    void readsIpv6AddressesAlike() {
        int accepted = 0;
        for (int i = 0; i < 20 * ROUNDS; i++) {
            String spelling = random.spelling(random.ipv6());
            String text = i % 2 == 0 ? spelling : random.mutated(spelling);
            if (text.indexOf('%') >= 0) {
                continue; // a zone is ignored; the library refuses it.
            }
            String expected = foreign(text) || looseQuad(text) ? "refused" : read(text);
            String ours = IpText.address(text) instanceof Ipv6Address address ? address.toString() : "refused";
            assertThat(ours).as("\"%s\", seed %s", text, SEED).isEqualTo(expected);
            accepted += expected.equals("refused") ? 0 : 1;
        }
        assertThat(accepted).as("texts that are addresses").isBetween(10 * ROUNDS, 16 * ROUNDS);
    }

    /// blanks and signs are no part of an address; the library trims the ones, also before a dotted end, and
    /// reads the others as of signed numbers.
    private static boolean foreign(String text) {
        return text.indexOf(' ') >= 0 || text.indexOf('-') >= 0 || text.indexOf('+') >= 0;
    }

    /// the library reads an empty octet as 0 and leading zeros as decimal.
    private static boolean looseQuad(String text) {
        String quad = text.substring(text.lastIndexOf(':') + 1);
        return quad.indexOf('.') >= 0
                && Arrays.stream(quad.split("\\.", -1)).anyMatch(octet -> octet.isEmpty() || octet.matches("0[0-9]+"));
    }

    private static String read(String text) {
        try {
            return ours(Ipv6.parse(text));
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }

    private static String ours(Ipv6 address) {
        BigInteger value = address.asBigInteger();
        return new Ipv6Address(value.shiftRight(64).longValue(), value.longValue()).toString();
    }

    private static Ipv6 ipv6(Ipv6Address address) {
        BigInteger high = new BigInteger(Long.toUnsignedString(address.high()));
        return Ipv6.of(high.shiftLeft(64).or(new BigInteger(Long.toUnsignedString(address.low()))));
    }

    private static List<String> texts(IpRange range) {
        return range.prefixes().stream().map(IpPrefix::toString).toList();
    }
}
