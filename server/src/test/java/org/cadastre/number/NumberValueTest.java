package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The values themselves: what they hold, refuse, compare and contain. All are unsigned.
class NumberValueTest {
    @Test
    void addressesAreOrderedUnsigned() {
        assertThat(new Ipv4Address(0x7FFF_FFFF)).isLessThan(new Ipv4Address(0x8000_0000));
        assertThat(new Ipv6Address(0x7FFFL << 48, 0)).isLessThan(new Ipv6Address(0x8000L << 48, 0));
        assertThat(new Ipv6Address(1, Long.MAX_VALUE)).isLessThan(new Ipv6Address(1, Long.MIN_VALUE));
        assertThat(new Ipv6Address(1, -1)).isLessThan(new Ipv6Address(2, 0));
        assertThat(new AsNumber(0x7FFF_FFFF)).isLessThan(new AsNumber(0x8000_0000));
    }

    @Test
    void asNumbersAreUnsigned() {
        assertThat(new AsNumber(-1).value()).isEqualTo(4_294_967_295L);
        assertThat(new AsNumber(-1)).hasToString("AS4294967295");
        assertThat(new AsNumber(64496).asRange()).isEqualTo(new AsNumberRange(64496, 64496));
    }

    @Test
    void sizesCountBothEnds() {
        assertThat(new Ipv4Range(0, -1).size()).isEqualTo(1L << 32);
        assertThat(new Ipv4Range(0xC000_0200, 0xC000_0263).size()).isEqualTo(100);
        assertThat(new AsNumberRange(0, -1).size()).isEqualTo(1L << 32);
        assertThat(new AsNumberRange(64496, 64511).size()).isEqualTo(16);
    }

    @Test
    void aSingleNumberIsWrittenAlone() {
        assertThat(new AsNumberRange(64496, 64496).isSingle()).isTrue();
        assertThat(new AsNumberRange(64496, 64496)).hasToString("AS64496");
        assertThat(new AsNumberRange(64496, 64511).isSingle()).isFalse();
        assertThat(new AsNumberRange(64496, 64511)).hasToString("AS64496-AS64511");
    }

    @Test
    void rangesContainWhatLiesWhollyInThem() {
        Ipv4Range outer = new Ipv4Range(0x7FFF_FF00, 0x8000_00FF);
        assertThat(outer.contains(outer)).isTrue();
        assertThat(outer.contains(new Ipv4Range(0x7FFF_FF01, 0x8000_00FE))).isTrue();
        assertThat(outer.contains(new Ipv4Range(0x7FFF_FEFF, 0x8000_0000))).isFalse();
        assertThat(outer.contains(new Ipv4Range(0x8000_0000, 0x8000_0100))).isFalse();
        AsNumberRange numbers = new AsNumberRange(64496, 64511);
        assertThat(numbers.contains(new AsNumberRange(64500, 64511))).isTrue();
        assertThat(numbers.contains(new AsNumberRange(64500, 64512))).isFalse();
        assertThat(numbers.contains(new AsNumberRange(64495, 64496))).isFalse();
    }

    @Test
    void ipv6RangesContainWhatLiesWhollyInThem() {
        Ipv6Range outer = Ipv6Prefix.containing(0x2001_0DB8L << 32, 0, 32).range();
        assertThat(outer.contains(outer)).isTrue();
        assertThat(outer.contains(new Ipv6Address(0x2001_0DB8L << 32, -1).asRange()))
                .isTrue();
        assertThat(outer.contains(new Ipv6Address(0x2001_0DB9L << 32, 0).asRange()))
                .isFalse();
        assertThat(new Ipv6Range(0, 1, 1, 0).contains(new Ipv6Range(0, 0, 0, 5)))
                .isFalse();
        assertThat(new Ipv6Range(0, 1, 1, 0).contains(new Ipv6Range(0, 2, 1, 1)))
                .isFalse();
    }

    @Test
    void rangesOfAnotherIpVersionAreNotContained() {
        assertThat(new Ipv4Range(0, -1).contains(new Ipv6Range(0, 0, 0, 0))).isFalse();
        assertThat(new Ipv6Range(0, 0, -1, -1).contains(new Ipv4Range(0, 0))).isFalse();
    }

    @Test
    void prefixesRefuseHostBitsAndLengthsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ipv4Prefix(0xC000_0201, 24))
                .withMessageContaining("192.0.2.1/24");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ipv4Prefix(0, 33));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ipv4Prefix(0, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ipv6Prefix(0x2001_0DB8_0001_0000L, 0, 32))
                .withMessageContaining("2001:db8:1::/32");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ipv6Prefix(0, 1, 127));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ipv6Prefix(0, 0, 129));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ipv6Prefix(0, 0, -1));
    }

    @Test
    void rangesRefuseAFirstAboveTheLast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ipv4Range(0x8000_0000, 0x7FFF_FFFF));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ipv6Range(1, 0, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ipv6Range(0, -1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AsNumberRange(-1, 0));
    }

    @Test
    void hostMasksHaveTheBitsAfterTheLength() {
        for (int length = 0; length <= 32; length++) {
            assertThat(Integer.bitCount(Ipv4Prefix.hostMask(length))).isEqualTo(32 - length);
        }
        for (int length = 0; length <= 128; length++) {
            long high = Ipv6Prefix.hostMaskHigh(length);
            long low = Ipv6Prefix.hostMaskLow(length);
            assertThat(Long.bitCount(high) + Long.bitCount(low)).isEqualTo(128 - length);
            assertThat(high + 1 & high).isZero();
            assertThat(low + 1 & low).isZero();
        }
    }

    @Test
    void writingDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new Ipv4Prefix(0xC000_0200, 24)).hasToString("192.0.2.0/24");
            assertThat(new Ipv6Address(0x2001_0DB8L << 32, 0xA9)).hasToString("2001:db8::a9");
            assertThat(new AsNumber(64496)).hasToString("AS64496");
        } finally {
            Locale.setDefault(before);
        }
    }
}
