package org.cadastre.bootstrap.special;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 6890, RFC 7249 and the zones of RFC 6303.
class SpecialPurposeTest {
    private static final SpecialPurpose SPECIAL = SpecialPurpose.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0/8",
                "10.0.0.0/8",
                "100.64.0.0/10",
                "127.0.0.0/8",
                "169.254.0.0/16",
                "172.16.0.0/12",
                "192.0.0.0/24",
                "192.0.2.0/24",
                "192.31.196.0/24",
                "192.52.193.0/24",
                "192.88.99.0/24",
                "192.168.0.0/16",
                "192.175.48.0/24",
                "198.18.0.0/15",
                "198.51.100.0/24",
                "203.0.113.0/24",
                "240.0.0.0/4",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:0:0/96",
                "64:ff9b::/96",
                "64:ff9b:1::/48",
                "100::/64",
                "2001::/23",
                "2001:db8::/32",
                "2002::/16",
                "2620:4f:8000::/48",
                "3fff::/20",
                "5f00::/16",
                "fc00::/7",
                "fe80::/10"
            })
    void addressesAreSpecialAndNamed(String range) {
        SpecialRange.Network network = Objects.requireNonNull(SPECIAL.network(range(range)));

        assertThat(network.range()).isEqualTo(range(range));
        assertThat(network.name()).isNotEmpty();
        assertThat(network.reference()).matches("RFC \\d+(, RFC \\d+)*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AS0",
                "AS23456",
                "AS64496-AS64511",
                "AS64512-AS65534",
                "AS65535",
                "AS65536-AS65551",
                "AS4200000000-AS4294967294",
                "AS4294967295"
            })
    void autnumsAreSpecialAndNamed(String range) {
        SpecialRange.Autnums autnums = Objects.requireNonNull(SPECIAL.autnum(autnums(range)));

        assertThat(autnums.range()).isEqualTo(autnums(range));
        assertThat(autnums.name()).isNotEmpty();
        assertThat(autnums.reference()).startsWith("RFC ");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.0.1, 192.0.0.0/29",
        "192.0.0.8, 192.0.0.8/32",
        "192.0.0.0/28, 192.0.0.0/24",
        "2001:20::1, 2001:20::/28",
        "2001:5::1, 2001::/23",
        "9.255.255.255, ",
        "9.255.255.255-10.0.0.0, ",
        "11.0.0.0, ",
        "0.0.0.0/0, ",
        "2001:200::, ",
        "::2, "
    })
    void smallestRangeThatHoldsAllIsFound(String range, @Nullable String found) {
        SpecialRange.Network network = SPECIAL.network(range(range));

        assertThat(network == null ? null : network.range().toString()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "9.255.255.255, false",
        "9.255.255.255-10.0.0.0, true",
        "8.0.0.0-11.255.255.255, true",
        "10.255.255.255-11.0.0.0, true",
        "11.0.0.0/8, false",
        "0.0.0.0/0, true",
        "2001:200::/23, false",
        "2000::/3, true",
        "::2, false"
    })
    void rangeTouchesSpecialSpace(String range, boolean touches) {
        assertThat(SPECIAL.touches(range(range))).isEqualTo(touches);
    }

    @ParameterizedTest
    @CsvSource({
        "AS1-AS111, false",
        "AS1-AS112, true",
        "AS23455-AS23457, true",
        "AS65552, false",
        "AS64511-AS64512, true"
    })
    void rangeTouchesSpecialAutnums(String range, boolean touches) {
        assertThat(SPECIAL.touches(autnums(range))).isEqualTo(touches);
    }

    @Test
    void agreesWithALinearReadingOfItsEntries() {
        SplittableRandom random = new SplittableRandom(6890);
        List<IpRange> entries = new ArrayList<>();
        for (SpecialRange entry : SPECIAL.entries()) {
            if (entry instanceof SpecialRange.Network network) {
                entries.add(network.range());
            }
        }
        for (int i = 0; i < 20_000; i++) {
            IpRange query = query(random, entries.get(random.nextInt(entries.size())));
            IpRange smallest = null;
            boolean touches = false;
            for (IpRange entry : entries) {
                if (entry.contains(query) && (smallest == null || smallest.contains(entry))) {
                    smallest = entry;
                }
                touches |= entry.contains(query) || query.contains(entry);
            }
            SpecialRange.Network found = SPECIAL.network(query);
            assertThat(found == null ? null : found.range())
                    .as(query.toString())
                    .isEqualTo(smallest);
            assertThat(SPECIAL.touches(query)).as(query.toString()).isEqualTo(touches);
        }
    }

    /// A prefix, longer or shorter than the entry, that holds its first or its last address.
    private static IpRange query(SplittableRandom random, IpRange entry) {
        IpAddress address = random.nextBoolean() ? entry.first() : entry.last();
        return switch (address) {
            case Ipv4Address(int bits) ->
                Ipv4Prefix.containing(bits, random.nextInt(33)).range();
            case Ipv6Address(long high, long low) ->
                Ipv6Prefix.containing(high, low, random.nextInt(129)).range();
        };
    }

    @Test
    void oneRegistryIsReplacedAndTheOthersStay() {
        SpecialRange.Network only = new SpecialRange.Network(range("192.0.2.0/24"), "Only", "RFC 5737");

        SpecialPurpose replaced = SPECIAL.with(SpecialSpace.IPV4, List.of(only));

        assertThat(replaced.network(range("192.0.2.1"))).isEqualTo(only);
        assertThat(replaced.network(range("10.0.0.1"))).isNull();
        assertThat(replaced.network(range("2001:db8::1"))).isEqualTo(SPECIAL.network(range("2001:db8::1")));
        assertThat(replaced.autnum(autnums("AS64496"))).isNotNull();
        assertThat(SPECIAL.with(SpecialSpace.AUTNUMS, List.of()).autnum(autnums("AS64496")))
                .isNull();
    }

    private static IpRange range(String text) {
        return (IpRange) IpText.range(text);
    }

    private static AsNumberRange autnums(String text) {
        return (AsNumberRange) AsText.range(text);
    }
}
