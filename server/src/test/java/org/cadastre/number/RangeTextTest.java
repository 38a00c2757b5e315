package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ranges: `first - last`, a prefix, or one address.
class RangeTextTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.10-192.0.2.99,               192.0.2.10, 192.0.2.99",
        "192.0.2.10 - 192.0.2.99,             192.0.2.10, 192.0.2.99",
        "192.0.2.10   -192.0.2.99,            192.0.2.10, 192.0.2.99",
        "192.0.2.10-   192.0.2.99,            192.0.2.10, 192.0.2.99",
        "192.0.2.7 - 192.0.2.7,               192.0.2.7,  192.0.2.7",
        "127.255.255.255 - 128.0.0.0,         127.255.255.255, 128.0.0.0",
        "192.0.2.129/25,                      192.0.2.128, 192.0.2.255",
        "192.0.2.1,                           192.0.2.1,  192.0.2.1",
        "0.0.0.0/0,                           0.0.0.0,    255.255.255.255",
        "2001:db8::1 - 2001:DB8::ffff,        2001:db8::1, 2001:db8::ffff",
        "7fff:: - 8000::,                     7fff::,     8000::",
        "::7fff:0:0:0 - ::8000:0:0:0,         ::7fff:0:0:0, ::8000:0:0:0",
        "2001:db8::/127,                      2001:db8::, 2001:db8::1",
        "::/0,                                ::,         ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "fe80::1%eth0 - fe80::2%eth0,         fe80::1,    fe80::2",
    })
    void readsFirstAndLast(String text, String first, String last) {
        assertThat(IpText.range(text)).isInstanceOfSatisfying(IpRange.class, range -> {
            assertThat(range.first()).hasToString(first);
            assertThat(range.last()).hasToString(last);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.99 - 192.0.2.10,          RANGE_ORDER",
        "128.0.0.0 - 127.255.255.255,      RANGE_ORDER",
        "2001:db8::2 - 2001:db8::1,        RANGE_ORDER",
        "8000:: - 7fff::,                  RANGE_ORDER",
        "192.0.2.1 - 2001:db8::1,          RANGE_ORDER",
        "2001:db8::1 - 192.0.2.1,          RANGE_ORDER",
        "192.0.2.1 -,                      EMPTY",
        "- 192.0.2.1,                      EMPTY",
        "-,                                EMPTY",
        "'',                               EMPTY",
        "192.0.2.1 - 192.0.2.2 - 192.0.2.3, CHARACTER",
        "192.0.2.0/24 - 192.0.2.255,       CHARACTER",
        "192.0.2.0 - 192.0.2.255/24,       CHARACTER",
        "'192.0.2.1 - 192.0.2.2 ',         CHARACTER",
        "' 192.0.2.1 - 192.0.2.2',         CHARACTER",
        "192.0.2.1 - 2,                    OCTET_COUNT",
        "192.0.2.1 - 192.0.2.256,          OCTET_VALUE",
        "192.0.2.01 - 192.0.2.2,           LEADING_ZERO",
        "192.0.2.0/33,                     PREFIX_LENGTH",
        "192.0.2.0/255.255.255.0,          NETMASK",
    })
    void refusesWhatIsNoRange(String text, NumberFault fault) {
        assertThat(IpText.range(text)).isEqualTo(fault);
    }
}
