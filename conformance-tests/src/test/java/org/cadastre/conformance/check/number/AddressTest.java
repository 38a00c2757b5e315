package org.cadastre.conformance.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.0, 192.0.2.0",
        "255.255.255.255, 255.255.255.255",
        "2001:DB8:0:0:0:0:0:1, 2001:db8::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "::, ::",
        "::1, ::1",
        "1::, 1::",
        "64:ff9b::192.0.2.1, 64:ff9b::c000:201",
        "0:0:0:0:0:ffff:192.0.2.1, ::ffff:c000:201"
    })
    void writesWhatItReadsInTheOneRightForm(String text, String written) {
        Address address = address(text);
        assertThat(address.text()).isEqualTo(written);
        assertThat(address.isWritten(written)).isTrue();
        assertThat(address.isWritten(text)).isEqualTo(text.equals(written));
    }

    @Test
    void takesTheMixedNotationForMappedAddresses() {
        Address address = address("::ffff:192.0.2.1");
        assertThat(address.isWritten("::ffff:192.0.2.1")).isTrue();
        assertThat(address.isWritten("::FFFF:192.0.2.1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "192.0.2",
                "192.0.2.256",
                "192.0.2.01",
                "192.0.2.0.1",
                "192.0.2.",
                " 192.0.2.1",
                ":",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7::8",
                "12345::",
                "g::",
                "::192.0.2",
                "192.0.2.1::",
                "fe80::1%eth0",
                "[::1]",
                "1:",
                ":1"
            })
    void readsNothingElse(String text) {
        assertThat(Address.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0, 192.0.2.255, 192.0.2.0/24",
        "192.0.2.10, 192.0.2.20, 192.0.2.10/31 192.0.2.12/30 192.0.2.16/30 192.0.2.20/32",
        "0.0.0.0, 255.255.255.255, 0.0.0.0/0",
        "::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, ::/0",
        "2001:db8::, 2001:db8::2, 2001:db8::/127 2001:db8::2/128"
    })
    void cutsRangesIntoTheFewestPrefixes(String first, String last, String prefixes) {
        assertThat(range(first, last).prefixes()).isEqualTo(List.of(prefixes.split(" ", -1)));
    }

    @Test
    void tilesEveryRange() {
        long seed = 4;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int a = random.nextInt(65_536);
            int b = random.nextInt(65_536);
            AddressRange range = range(
                    "192.0." + Math.min(a, b) / 256 + "." + Math.min(a, b) % 256,
                    "192.0." + Math.max(a, b) / 256 + "." + Math.max(a, b) % 256);
            Address next = range.first();
            for (String prefix : range.prefixes()) {
                AddressRange tile = Objects.requireNonNull(AddressRange.parse(prefix));
                assertThat(tile.first()).as("seed %d", seed).isEqualTo(next);
                next = new Address(32, tile.last().value().add(BigInteger.ONE));
            }
            assertThat(next.value().subtract(BigInteger.ONE))
                    .isEqualTo(range.last().value());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2.0.192.in-addr.arpa, 192.0.2.0/24",
        "5.2.0.192.in-addr.arpa, 192.0.2.5/32",
        "8.b.d.0.1.0.0.2.ip6.arpa, 2001:db8::/32"
    })
    void readsReverseZones(String zone, String prefix) {
        assertThat(AddressRange.ofReverseZone(zone)).isNotNull().isEqualTo(AddressRange.parse(prefix));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in-addr.arpa",
                "0/26.2.0.192.in-addr.arpa",
                "256.0.192.in-addr.arpa",
                "1.2.3.4.5.in-addr.arpa",
                "ip6.arpa",
                "10.ip6.arpa",
                "g.ip6.arpa",
                "example.net",
                ".in-addr.arpa",
                ".ip6.arpa"
            })
    void readsNoOtherNameAsAReverseZone(String name) {
        assertThat(AddressRange.ofReverseZone(name)).isNull();
    }

    private static AddressRange range(String first, String last) {
        return new AddressRange(address(first), address(last));
    }

    private static Address address(String text) {
        return Objects.requireNonNull(Address.parse(text), text);
    }
}
