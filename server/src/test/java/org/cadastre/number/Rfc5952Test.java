package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The written form of IPv6 addresses, section by section of RFC 5952.
@Holds("R-16")
class Rfc5952Test {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8:0:0:1:0:0:1",
                "2001:0db8:0:0:1:0:0:1",
                "2001:db8::1:0:0:1",
                "2001:db8::0:1:0:0:1",
                "2001:0db8::1:0:0:1",
                "2001:db8:0:0:1::1",
                "2001:db8:0000:0:1::1",
                "2001:DB8:0:0:1::1",
            })
    void section1_oneFormForAllSpellingsOfOneAddress(String text) {
        assertThat(written(text)).isEqualTo("2001:db8::1:0:0:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8:aaaa:bbbb:cccc:dddd:eeee:0001",
                "2001:db8:aaaa:bbbb:cccc:dddd:eeee:001",
                "2001:db8:aaaa:bbbb:cccc:dddd:eeee:01",
                "2001:db8:aaaa:bbbb:cccc:dddd:eeee:1",
                "2001:db8:aaaa:bbbb:cccc:dddd:eeee:1",
            })
    void section2_1_leadingZerosMakeNoDifference(String text) {
        assertThat(written(text)).isEqualTo("2001:db8:aaaa:bbbb:cccc:dddd:eeee:1");
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:aaaa:bbbb:cccc:dddd::1,      2001:db8:aaaa:bbbb:cccc:dddd:0:1",
        "2001:db8:0:0:0::1,                    2001:db8::1",
        "2001:db8:0:0::1,                      2001:db8::1",
        "2001:db8:0::1,                        2001:db8::1",
        "2001:db8::1,                          2001:db8::1",
        "2001:db8::aaaa:0:0:1,                 2001:db8::aaaa:0:0:1",
        "2001:db8:0:0:aaaa::1,                 2001:db8::aaaa:0:0:1",
        "2001:db8:aaaa:bbbb:cccc:dddd:eeee:AAAA, 2001:db8:aaaa:bbbb:cccc:dddd:eeee:aaaa",
    })
    void section2_compressionAndCaseMakeNoDifference(String text, String canonical) {
        assertThat(written(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:0db8::0001, 2001:db8::1",
        "2001:db8:0000::ff, 2001:db8::ff",
        "2001:db8:0:1:0:1:0:0a0, 2001:db8:0:1:0:1:0:a0"
    })
    void section4_1_leadingZerosAreLeftOut(String text, String canonical) {
        assertThat(written(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:0:0:0:0:2:1,   2001:db8::2:1",
        "2001:db8::0:1,          2001:db8::1",
        "0:0:0:0:0:0:0:0,        ::",
        "0:0:0:0:0:0:0:1,        ::1",
        "1:0:0:0:0:0:0:0,        1::",
        "0:0:1:1:1:1:1:1,        ::1:1:1:1:1:1",
        "1:1:1:1:1:1:0:0,        1:1:1:1:1:1::",
    })
    void section4_2_1_compressionIsAsLongAsCanBe(String text, String canonical) {
        assertThat(written(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8::1:1:1:1:1,    2001:db8:0:1:1:1:1:1",
        "::1:1:1:1:1:1:1,        0:1:1:1:1:1:1:1",
        "1:1:1:1:1:1:1::,        1:1:1:1:1:1:1:0",
        "1:0:1:0:1:0:1:0,        1:0:1:0:1:0:1:0",
    })
    void section4_2_2_oneZeroGroupStays(String text, String canonical) {
        assertThat(written(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:0:0:1:0:0:0:1,     2001:0:0:1::1",
        "2001:db8:0:0:1:0:0:1,   2001:db8::1:0:0:1",
        "0:0:0:1:0:0:0:1,        ::1:0:0:0:1",
        "0:0:1:0:0:0:0:1,        0:0:1::1",
        "1:0:0:0:1:0:0:0,        1::1:0:0:0",
        "1:0:0:1:1:0:0:0,        1:0:0:1:1::",
    })
    void section4_2_3_theFirstLongestRunIsCompressed(String text, String canonical) {
        assertThat(written(text)).isEqualTo(canonical);
    }

    @Test
    void section4_3_lettersAreLowerCase() {
        assertThat(written("2001:DB8:ABCD:EF01:ABCD:EF01:ABCD:EF01"))
                .isEqualTo("2001:db8:abcd:ef01:abcd:ef01:abcd:ef01");
    }

    @ParameterizedTest
    @CsvSource({
        "::ffff:192.0.2.1,       ::ffff:192.0.2.1",
        "0:0:0:0:0:ffff:192.0.2.1, ::ffff:192.0.2.1",
        "::ffff:c000:201,        ::ffff:192.0.2.1",
        "::ffff:0:1,             ::ffff:0.0.0.1",
        "::ffff:ffff:ffff,       ::ffff:255.255.255.255",
        "64:ff9b::192.0.2.33,    64:ff9b::192.0.2.33",
        "64:ff9b:0:0:0:0:c000:221, 64:ff9b::192.0.2.33",
    })
    void section5_wellKnownPrefixesEndInDottedDecimal(String text, String canonical) {
        assertThat(written(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "::ffff:0.0.0.0,         ::ffff:0:0",
        "64:ff9b::0.0.0.0,       64:ff9b::",
        "::192.0.2.1,            ::c000:201",
        "::fffe:192.0.2.1,       ::fffe:c000:201",
        "::1:ffff:192.0.2.1,     ::1:ffff:c000:201",
        "1::ffff:192.0.2.1,      1::ffff:c000:201",
        "64:ff9b::1:192.0.2.1,   64:ff9b::1:c000:201",
        "64:ff9b:1::192.0.2.1,   64:ff9b:1::c000:201",
        "64:ff9c::192.0.2.1,     64:ff9c::c000:201",
        "2001:db8::192.0.2.1,    2001:db8::c000:201",
    })
    void section5_allOtherAddressesAreHexadecimal(String text, String canonical) {
        assertThat(written(text)).isEqualTo(canonical);
    }

    /// All 256 ways to have zero groups, against a compression that is sought by trying every run.
    @Test
    void section4_2_compressesEveryPatternOfZeroGroups() {
        for (int pattern = 0; pattern < 256; pattern++) {
            long high = 0;
            long low = 0;
            for (int i = 0; i < 4; i++) {
                high |= (pattern >>> i & 1L) << (48 - 16 * i);
                low |= (pattern >>> (4 + i) & 1L) << (48 - 16 * i);
            }
            assertThat(new Ipv6Address(high, low)).as("pattern %s", pattern).hasToString(compressed(pattern));
        }
    }

    private static String compressed(int pattern) {
        for (int length = 8; length >= 2; length--) {
            for (int start = 0; start + length <= 8; start++) {
                if ((pattern >>> start & ((1 << length) - 1)) == 0) {
                    return groups(pattern, 0, start) + "::" + groups(pattern, start + length, 8);
                }
            }
        }
        return groups(pattern, 0, 8);
    }

    private static String groups(int pattern, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from ? ":" : "").append(pattern >>> i & 1);
        }
        return text.toString();
    }

    private static String written(String text) {
        return IpText.address(text).toString();
    }
}
