package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is written is read as the same value, and any spelling of an address is read as that address.
class NumberRoundTripTest {
    private static final long SEED = 5952;
    private static final int ROUNDS = 20_000;

    private final RandomNumbers random = new RandomNumbers(SEED);

    @Test
    void addressesAreReadAsWritten() {
        for (int i = 0; i < ROUNDS; i++) {
            Ipv4Address ipv4 = new Ipv4Address(random.ipv4());
            assertThat(IpText.address(ipv4.toString())).as("seed %s", SEED).isEqualTo(ipv4);
            Ipv6Address ipv6 = random.ipv6();
            assertThat(IpText.address(ipv6.toString())).as("seed %s", SEED).isEqualTo(ipv6);
        }
    }

    @Test
    void everySpellingOfAnAddressIsThatAddress() {
        for (int i = 0; i < ROUNDS; i++) {
            Ipv6Address address = random.ipv6();
            String text = random.spelling(address);
            assertThat(IpText.address(text)).as("%s, seed %s", text, SEED).isEqualTo(address);
        }
    }

    @Test
    void prefixesAreReadAsWritten() {
        for (int i = 0; i < ROUNDS; i++) {
            IpPrefix ipv4 = Ipv4Prefix.containing(random.ipv4(), random.below(33));
            assertThat(IpText.prefix(ipv4.toString())).as("seed %s", SEED).isEqualTo(ipv4);
            Ipv6Address address = random.ipv6();
            IpPrefix ipv6 = Ipv6Prefix.containing(address.high(), address.low(), random.below(129));
            assertThat(IpText.prefix(ipv6.toString())).as("seed %s", SEED).isEqualTo(ipv6);
        }
    }

    @Test
    void rangesAreReadAsWritten() {
        for (int i = 0; i < ROUNDS; i++) {
            Ipv4Range ipv4 = random.ipv4Range();
            assertThat(IpText.range(ipv4.toString())).as("seed %s", SEED).isEqualTo(ipv4);
            Ipv6Range ipv6 = random.ipv6Range();
            assertThat(IpText.range(ipv6.toString())).as("seed %s", SEED).isEqualTo(ipv6);
        }
    }

    @Test
    void asNumbersAndTheirRangesAreReadAsWritten() {
        Random bits = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            AsNumber number = new AsNumber(bits.nextInt());
            assertThat(AsText.prefixed(number.toString())).as("seed %s", SEED).isEqualTo(number);
            assertThat(AsText.plain(Long.toString(number.value())))
                    .as("seed %s", SEED)
                    .isEqualTo(number);
            AsNumber other = new AsNumber(bits.nextInt() >>> bits.nextInt(32));
            boolean ordered = number.compareTo(other) <= 0;
            AsNumberRange range = ordered
                    ? new AsNumberRange(number.bits(), other.bits())
                    : new AsNumberRange(other.bits(), number.bits());
            assertThat(AsText.range(range.toString())).as("seed %s", SEED).isEqualTo(range);
        }
    }
}
