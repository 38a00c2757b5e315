package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Prefixes: the texts that are read, the host bits that are dropped, and the lengths that are refused (RFC 9082
/// §3.1.1).
class PrefixTextTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,              192.0.2.1/32",
        "192.0.2.0/24,           192.0.2.0/24",
        "192.0.2.1/25,           192.0.2.0/25",
        "192.0.2.255/25,         192.0.2.128/25",
        "255.255.255.255/1,      128.0.0.0/1",
        "192.0.2.1/0,            0.0.0.0/0",
        "192.0.2.1/32,           192.0.2.1/32",
        "2001:db8::1,            2001:db8::1/128",
        "2001:DB8::/32,          2001:db8::/32",
        "2001:db8:ffff::1/33,    2001:db8:8000::/33",
        "2001:db8::ffff:1/63,    2001:db8::/63",
        "2001:db8:0:1:f::/64,    2001:db8:0:1::/64",
        "2001:db8::f000:0:0:1/65, 2001:db8:0:0:8000::/65",
        "2001:db8::ff/127,       2001:db8::fe/127",
        "3fff::1/0,              ::/0",
        "64:ff9b::192.0.2.1/120, 64:ff9b::192.0.2.0/120",
        "fe80::1%eth0/64,        fe80::/64",
    })
    void dropsHostBits(String text, String prefix) {
        assertThat(IpText.prefix(text)).isInstanceOf(IpPrefix.class).hasToString(prefix);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/33,                  PREFIX_LENGTH",
        "192.0.2.0/-1,                  PREFIX_LENGTH",
        "192.0.2.0/+24,                 PREFIX_LENGTH",
        "192.0.2.0/024,                 PREFIX_LENGTH",
        "192.0.2.0/00,                  PREFIX_LENGTH",
        "192.0.2.0/,                    PREFIX_LENGTH",
        "192.0.2.0//24,                 PREFIX_LENGTH",
        "192.0.2.0/24/24,               PREFIX_LENGTH",
        "'192.0.2.0/ 24',               PREFIX_LENGTH",
        "192.0.2.0/2x,                  PREFIX_LENGTH",
        "192.0.2.0/٢٤,                  PREFIX_LENGTH",
        "192.0.2.0/4294967296,          PREFIX_LENGTH",
        "2001:db8::/129,                PREFIX_LENGTH",
        "2001:db8::/1000,               PREFIX_LENGTH",
        "2001:db8::/032,                PREFIX_LENGTH",
        "2001:db8::/,                   PREFIX_LENGTH",
        "2001:db8::/ffff::,             PREFIX_LENGTH",
        "2001:db8::/255.255.0.0,        PREFIX_LENGTH",
        "192.0.2.0/255.255.255.0,       NETMASK",
        "192.0.2.0/0.0.0.255,           NETMASK",
        "192.0.2.0-192.0.2.255,         RANGE",
        "'192.0.2.0 - 192.0.2.255',     RANGE",
        "2001:db8::-2001:db8::ff,       RANGE",
        "192.0.2.0-192.0.2.255/24,      RANGE",
        "192.0.2.0-,                    CHARACTER",
        "-192.0.2.0,                    CHARACTER",
        "192.0.2/24,                    OCTET_COUNT",
        "192.0.2.256/24,                OCTET_VALUE",
        "192.0.2.01/24,                 LEADING_ZERO",
        "2001:db8/32,                   GROUP_COUNT",
        "2001:db8:/32,                  COMPRESSION",
        "[2001:db8::]/32,               BRACKETS",
        "[2001:db8::/32],               BRACKETS",
        "/24,                           EMPTY",
        "/,                             EMPTY",
        "'',                            EMPTY",
    })
    @Holds("Q-08")
    void refusesWhatIsNoPrefix(String text, NumberFault fault) {
        assertThat(IpText.prefix(text)).isEqualTo(fault);
    }

    @Test
    @Holds("Q-08")
    void readsEveryLength() {
        for (int length = 0; length <= 32; length++) {
            assertThat(IpText.prefix("192.0.2.255/" + length)).isEqualTo(Ipv4Prefix.containing(0xC000_02FF, length));
        }
        for (int length = 0; length <= 128; length++) {
            assertThat(IpText.prefix("2001:db8::1/" + length))
                    .isEqualTo(Ipv6Prefix.containing(0x2001_0DB8_0000_0000L, 1, length));
        }
    }
}
