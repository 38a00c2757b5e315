package org.cadastre.query.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseKeyTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.5, 192.0.2.5/32, false",
        "192.0.2.0/24, 192.0.2.0/24, true",
        "192.0.2.9/24, 192.0.2.0/24, true",
        "192.0.2.0 - 192.0.2.99, 192.0.2.0-192.0.2.99, false",
        "192.0.2.0-192.0.2.255, 192.0.2.0/24, false",
        "10/8, 10.0.0.0/8, true",
        "192.0/16, 192.0.0.0/16, true",
        "192.0.2/24, 192.0.2.0/24, true",
        "192.0, 192.0.0.0/32, false",
        "192.0., 192.0.0.0/32, false",
        "192., 192.0.0.0/32, false",
        "192.0.2, 192.0.2.0/32, false",
        "2001:DB8::1, 2001:db8::1/128, false",
        "2001:db8::/32, 2001:db8::/32, false",
        "2001:db8:: - 2001:db8::ff, 2001:db8::/120, false",
    })
    void addressesAreSingleOrAPrefixOrARange(String key, String range, boolean isIpv4Prefix) {
        assertThat(DatabaseKey.of(key)).isInstanceOfSatisfying(DatabaseKey.Addresses.class, addresses -> {
            assertThat(
                            addresses.range().asPrefix() == null
                                    ? addresses.range().toString()
                                    : addresses.range().asPrefix().toString())
                    .isEqualTo(range);
            assertThat(addresses.isIpv4Prefix()).isEqualTo(isIpv4Prefix);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "AS64496, AS64496",
        "as64496, AS64496",
        "AS64496 - AS64511, AS64496-AS64511",
        "AS64496-AS64511, AS64496-AS64511",
        "AS64496 - 64511, AS64496-AS64511",
    })
    void asNumbersBeginWithAs(String key, String range) {
        assertThat(DatabaseKey.of(key))
                .isInstanceOfSatisfying(
                        DatabaseKey.AsNumbers.class,
                        numbers -> assertThat(numbers.range()).hasToString(range));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Example",
                "AE1-EX",
                "64496",
                "AS-EXAMPLE",
                "AS64496:AS-EXAMPLE",
                "AS64496-MNT",
                "AS4294967296",
                "example.net",
                "2.0.192.in-addr.arpa",
                "192.0.2.0/24AS64496",
                "192.0.2.0/33",
                "192.0.2.0.0/24",
                "300/8",
                "192.0.2.256",
                "192..2",
                ".",
                "/",
                "/8",
                "./8",
                "1.2.3.4.",
                "192.0.2.9 - 192.0.2.1",
                "2001:db8::/129",
                "anna@example.net",
            })
    void whatIsNoNumberIsWords(String key) {
        assertThat(DatabaseKey.of(key)).isEqualTo(new DatabaseKey.Words(key));
    }

    @Test
    void theAsNumberOfARouteIsNoRange() {
        assertThat(DatabaseKey.of("AS1 - AS9 - AS12")).isInstanceOf(DatabaseKey.Words.class);
    }
}
