package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses: the texts that are read, and what they are read as (RFC 4291 §2.2, RFC 4007 §11, RFC 6943 §3.1.1).
class AddressTextTest {
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0,         00000000",
        "192.0.2.1,       c0000201",
        "198.51.100.99,   c6336463",
        "203.0.113.255,   cb0071ff",
        "127.255.255.255, 7fffffff",
        "128.0.0.0,       80000000",
        "255.255.255.255, ffffffff",
    })
    @Holds("Q-03")
    void readsFourDecimalOctets(String text, String bits) {
        assertThat(IpText.address(text)).isEqualTo(new Ipv4Address(Integer.parseUnsignedInt(bits, 16)));
    }

    @ParameterizedTest
    @CsvSource({
        "::,                                      0000000000000000, 0000000000000000",
        "::1,                                     0000000000000000, 0000000000000001",
        "1::,                                     0001000000000000, 0000000000000000",
        "2001:db8::1,                             20010db800000000, 0000000000000001",
        "2001:DB8:0:0::1,                         20010db800000000, 0000000000000001",
        "2001:0db8:0000:0000:0000:0000:0000:0001, 20010db800000000, 0000000000000001",
        "3fff:0:0:0:0:0:0:0,                      3fff000000000000, 0000000000000000",
        "1:2:3:4:5:6:7:8,                         0001000200030004, 0005000600070008",
        "::2:3:4:5:6:7:8,                         0000000200030004, 0005000600070008",
        "1:2:3:4:5:6:7::,                         0001000200030004, 0005000600070000",
        "1:2:3:4::6:7:8,                          0001000200030004, 0000000600070008",
        "1:2:3::5:6:7:8,                          0001000200030000, 0005000600070008",
        "1:2:3:4::,                               0001000200030004, 0000000000000000",
        "::5:6:7:8,                               0000000000000000, 0005000600070008",
        "1:2:3:4:5::8,                            0001000200030004, 0005000000000008",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, ffffffffffffffff, ffffffffffffffff",
        "FfFf::AbCd,                              ffff000000000000, 000000000000abcd",
    })
    @Holds("Q-04")
    void readsGroupsInEitherCaseAndAnyCompression(String text, String high, String low) {
        assertThat(IpText.address(text)).isEqualTo(ipv6(high, low));
    }

    @ParameterizedTest
    @CsvSource({
        "::192.0.2.1,                                 0000000000000000, 00000000c0000201",
        "64:ff9b::192.0.2.1,                          0064ff9b00000000, 00000000c0000201",
        "0:0:0:0:0:FFFF:192.0.2.1,                    0000000000000000, 0000ffffc0000201",
        "1:2:3:4:5:6:192.0.2.1,                       0001000200030004, 00050006c0000201",
        "1:2:3:4:5::192.0.2.1,                        0001000200030004, 00050000c0000201",
        "::2:3:4:5:6:192.0.2.1,                       0000000200030004, 00050006c0000201",
        "2001:db8::255.255.255.255,                   20010db800000000, 00000000ffffffff",
    })
    @Holds("Q-04")
    void readsADottedQuadInPlaceOfTheLastTwoGroups(String text, String high, String low) {
        assertThat(IpText.address(text)).isEqualTo(ipv6(high, low));
    }

    @Test
    void keepsAMappedAddressInIpv6() {
        assertThat(IpText.address("::ffff:192.0.2.1")).isEqualTo(new Ipv6Address(0, 0xFFFF_C000_0201L));
        assertThat(IpText.prefix("::ffff:192.0.2.1/120")).isEqualTo(new Ipv6Prefix(0, 0xFFFF_C000_0200L, 120));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fe80::1%eth0", "fe80::1%25eth0", "fe80::1%", "fe80::1%a:b", "fe80::1%1%2", "FE80::1%é"})
    @Holds("Q-06")
    void ignoresAZoneIdentifier(String text) {
        assertThat(IpText.address(text)).isEqualTo(new Ipv6Address(0xFE80_0000_0000_0000L, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2,            OCTET_COUNT",
        "192.0.2.1.1,        OCTET_COUNT",
        "192.0.2.,           OCTET_COUNT",
        ".192.0.2,           OCTET_COUNT",
        "192..2.1,           OCTET_COUNT",
        "1,                  OCTET_COUNT",
        "192.0.2.256,        OCTET_VALUE",
        "192.0.2.1000,       OCTET_VALUE",
        "192.0.2.99999999999, OCTET_VALUE",
        "3221225985,         OCTET_VALUE",
        "192.0.2.010,        LEADING_ZERO",
        "192.0.2.00,         LEADING_ZERO",
        "192.0.2.001,        LEADING_ZERO",
        "0192.0.2.1,         LEADING_ZERO",
        "0xC0.0.2.1,         CHARACTER",
        "192.0.2.-1,         CHARACTER",
        "192.0.2.+1,         CHARACTER",
        "192.0.2.1%eth0,     CHARACTER",
        "192.0.2.*,          CHARACTER",
        "192.0.2.١,          CHARACTER",
        "host.example.net,   CHARACTER",
        "AS64496,            CHARACTER",
        "cafe,               CHARACTER",
        "' 192.0.2.1',       CHARACTER",
        "'192.0.2.1 ',       CHARACTER",
        "192.0.2.0/24,       CHARACTER",
    })
    @Holds("Q-03")
    void refusesWhatIsNoDottedDecimal(String text, NumberFault fault) {
        assertThat(IpText.address(text)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        ":,                        COMPRESSION",
        ":::,                      COMPRESSION",
        ":1::,                     COMPRESSION",
        "2001:db8:::1,             COMPRESSION",
        "2001::db8::1,             COMPRESSION",
        "::1::,                    COMPRESSION",
        "2001:db8::1:,             COMPRESSION",
        ":2001:db8::1,             COMPRESSION",
        "1:2:3:4:5:6:7:,           COMPRESSION",
        "1:2:3:4:5:6:7,            GROUP_COUNT",
        "1:2:3:4:5:6:7:8:9,        GROUP_COUNT",
        "1:2:3:4:5:6:7:8::,        GROUP_COUNT",
        "::1:2:3:4:5:6:7:8,        GROUP_COUNT",
        "1:2:3:4::5:6:7:8,         GROUP_COUNT",
        "1:2:3:4:5:6:7:192.0.2.1,  GROUP_COUNT",
        "1:2:3:4:5:6::192.0.2.1,   GROUP_COUNT",
        "1:192.0.2.1,              GROUP_COUNT",
        "2001:db8,                 GROUP_COUNT",
        "192.0.2.1%:,              GROUP_COUNT",
        "%::1,                     GROUP_COUNT",
        "2001:0db80::1,            GROUP_LENGTH",
        "::00000,                  GROUP_LENGTH",
        "::12345678,               GROUP_LENGTH",
        "2001:db8::g,              CHARACTER",
        "2001:db8::1-2,            CHARACTER",
        "2001:db8::-1,             CHARACTER",
        "2001:db8::0x1,            CHARACTER",
        "2001:db8::１,             CHARACTER",
        "2001:db8::1/32,           CHARACTER",
        "fe80::1%eth0/64,          CHARACTER",
        "::192.0.2.1:1,            CHARACTER",
        "192.0.2.1::,              CHARACTER",
        "::192.0.2,                OCTET_COUNT",
        "::.192.0.2,               OCTET_COUNT",
        "::192.0.2.256,            OCTET_VALUE",
        "::192.0.2.01,             LEADING_ZERO",
        "::c0.0.2.1,               CHARACTER",
        "[2001:db8::1],            BRACKETS",
        "[192.0.2.1],              BRACKETS",
        "[,                        BRACKETS",
    })
    @Holds("Q-04")
    void refusesWhatIsNoIpv6Address(String text, NumberFault fault) {
        assertThat(IpText.address(text)).isEqualTo(fault);
    }

    @Test
    void refusesTheEmptyText() {
        assertThat(IpText.address("")).isEqualTo(NumberFault.EMPTY);
        assertThat(IpText.address("192.0.2.1", 3, 3)).isEqualTo(NumberFault.EMPTY);
    }

    @Test
    void readsNothingOutsideItsPartOfTheText() {
        assertThat(IpText.address("x192.0.2.15:", 1, 10)).isEqualTo(new Ipv4Address(0xC000_0201));
        assertThat(IpText.address("1::2:3%4", 0, 4)).isEqualTo(new Ipv6Address(0x0001_0000_0000_0000L, 2));
        assertThat(IpText.address("a::1b", 1, 4)).isEqualTo(new Ipv6Address(0, 1));
        assertThat(IpText.address("::192.0.2.15", 0, 11)).isEqualTo(new Ipv6Address(0, 0xC000_0201L));
    }

    private static Ipv6Address ipv6(String high, String low) {
        return new Ipv6Address(Long.parseUnsignedLong(high, 16), Long.parseUnsignedLong(low, 16));
    }
}
