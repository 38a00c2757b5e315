package org.cadastre.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reverse zones: from names to addresses and back.
class ReverseZoneTest {
    @ParameterizedTest
    @CsvSource({
        "in-addr.arpa,                     0.0.0.0/0",
        "10.in-addr.arpa,                  10.0.0.0/8",
        "2.0.192.in-addr.arpa,             192.0.2.0/24",
        "1.2.0.192.in-addr.arpa,           192.0.2.1/32",
        "255.255.255.255.in-addr.arpa,     255.255.255.255/32",
        "0/26.2.0.192.in-addr.arpa,        192.0.2.0/26",
        "128/25.2.0.192.in-addr.arpa,      192.0.2.128/25",
        "5/32.2.0.192.in-addr.arpa,        192.0.2.5/32",
        "0-63.2.0.192.in-addr.arpa,        192.0.2.0/26",
        "64-127.2.0.192.in-addr.arpa,      192.0.2.64/26",
        "10-99.2.0.192.in-addr.arpa,       192.0.2.10-192.0.2.99",
        "0-255.2.0.192.in-addr.arpa,       192.0.2.0/24",
        "1.0/26.2.0.192.in-addr.arpa,      192.0.2.1/32",
        "63.0-63.2.0.192.in-addr.arpa,     192.0.2.63/32",
        "16/12.172.in-addr.arpa,           172.16.0.0/12",
        "17.16/12.172.in-addr.arpa,        172.17.0.0/16",
        "0/30.17.16/12.172.in-addr.arpa,   CLASSLESS",
        "2.16/12.172.in-addr.arpa,         OUTSIDE_CLASSLESS",
        "4.17.16/12.172.in-addr.arpa,      172.17.4.0/24",
        "0/26.4.17.16/12.172.in-addr.arpa, 172.17.4.0/26",
        "ip6.arpa,                         ::/0",
        "2.ip6.arpa,                       2000::/4",
        "8.b.d.0.1.0.0.2.ip6.arpa,         2001:db8::/32",
        "0.8.b.d.0.1.0.0.2.ip6.arpa,       2001:db8::/36",
        "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa, 2001:db8::1/128",
        "256.in-addr.arpa,                 OCTET",
        "a.2.0.192.in-addr.arpa,           OCTET",
        "1000.2.0.192.in-addr.arpa,        OCTET",
        "02.0.192.in-addr.arpa,            LEADING_ZERO",
        "00.in-addr.arpa,                  LEADING_ZERO",
        "5.4.2.0.192.in-addr.arpa,         OCTET_COUNT",
        "0-63.in-addr.arpa,                CLASSLESS",
        "0/8.in-addr.arpa,                 CLASSLESS",
        "1/26.2.0.192.in-addr.arpa,        CLASSLESS",
        "0/24.2.0.192.in-addr.arpa,        CLASSLESS",
        "0/33.2.0.192.in-addr.arpa,        CLASSLESS",
        "0/026.2.0.192.in-addr.arpa,       CLASSLESS",
        "00-63.2.0.192.in-addr.arpa,       CLASSLESS",
        "63-0.2.0.192.in-addr.arpa,        CLASSLESS",
        "0-256.2.0.192.in-addr.arpa,       CLASSLESS",
        "0-1-2.2.0.192.in-addr.arpa,       CLASSLESS",
        "0/26/27.2.0.192.in-addr.arpa,     CLASSLESS",
        "0-1.1.2.0.192.in-addr.arpa,       CLASSLESS",
        "0/28.0/26.2.0.192.in-addr.arpa,   CLASSLESS",
        "64.0/26.2.0.192.in-addr.arpa,     OUTSIDE_CLASSLESS",
        "b8.d.0.1.0.0.2.ip6.arpa,          NIBBLE",
        "g.ip6.arpa,                       NIBBLE",
        "0-3.ip6.arpa,                     NIBBLE",
        "0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa, NIBBLE_COUNT",
        "2.0.192.example,                  FORWARD",
        "arpa,                             FORWARD",
        "xin-addr.arpa,                    FORWARD",
    })
    void readsAddressesOrSaysWhatIsWrong(String name, String expected) {
        ParsedZone read = ReverseZone.of(new DomainName(name));
        assertThat(read instanceof ReverseZone zone ? zone.range().toString() : read.toString())
                .isEqualTo(expected);
        assertThat(ReverseZone.isReverse(new DomainName(name))).isEqualTo(read != NameFault.FORWARD);
    }

    @Test
    void agreesWithTheStringsOnRandomNames() {
        RandomNames random = new RandomNames(42);
        int zones = 0;
        for (int i = 0; i < 60_000; i++) {
            String text = random.below(3) == 0 ? random.nibbles() : random.octets();
            if (DomainText.parse(text) instanceof DomainName name) {
                IpRange expected = StringZones.range(name.text());
                ParsedZone read = ReverseZone.of(name);
                if (expected == null) {
                    assertThat(read).as(text).isInstanceOf(NameFault.class);
                } else {
                    assertThat(read).as(text).isEqualTo(new ReverseZone(name, expected));
                    zones++;
                }
            }
        }
        assertThat(zones).isBetween(20_000, 55_000);
    }

    @Test
    void coversARangeWithTheFewestZones() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 100; i++) {
            int first = random.nextInt();
            int last = random.nextBoolean() ? random.nextInt() : first + random.nextInt(1 << random.nextInt(1, 20));
            if (Integer.compareUnsigned(first, last) <= 0) {
                Ipv4Range range = new Ipv4Range(first, last);
                assertThat(names(range)).isEqualTo(StringZones.covering(range, "in-addr.arpa", 256));
            }
        }
        RandomRanges ranges = new RandomRanges(random);
        for (int i = 0; i < 60; i++) {
            Ipv6Range range = ranges.next();
            assertThat(names(range)).isEqualTo(StringZones.covering(range, "ip6.arpa", 16));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0/0,            in-addr.arpa,             in-addr.arpa,                       1",
        "192.0.2.0/24,         2.0.192.in-addr.arpa,     2.0.192.in-addr.arpa,               1",
        "198.18.0.0/15,        18.198.in-addr.arpa,      19.198.in-addr.arpa,                2",
        "192.0.2.0/26,         0.2.0.192.in-addr.arpa,   63.2.0.192.in-addr.arpa,            64",
        "0.0.0.1-255.255.255.254, 1.0.0.0.in-addr.arpa,  254.255.255.255.in-addr.arpa,       1784",
        "2001:db8::/29,        8.b.d.0.1.0.0.2.ip6.arpa, f.b.d.0.1.0.0.2.ip6.arpa,           8",
        "::/0,                 ip6.arpa,                 ip6.arpa,                           1",
    })
    void writesTheNamesOfAPrefixOrRange(String range, String first, String last, int count) {
        List<ReverseZone> zones = ReverseZone.covering((IpRange) IpText.range(range));
        assertThat(zones).hasSize(count);
        assertThat(zones.getFirst()).hasToString(first);
        assertThat(zones.getLast()).hasToString(last);
    }

    @Test
    void theWidestIpv6RangeHas944Zones() {
        assertThat(ReverseZone.covering(new Ipv6Range(0, 1, -1, -2))).hasSize(944);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/26,              0/26.2.0.192.in-addr.arpa",
        "192.0.2.5,                 5/32.2.0.192.in-addr.arpa",
        "192.0.2.10-192.0.2.99,     10-99.2.0.192.in-addr.arpa",
        "192.0.2.0-192.0.2.254,     0-254.2.0.192.in-addr.arpa",
    })
    void writesTheClasslessZoneOfAPartOfA24(String range, String name) {
        Ipv4Range part = (Ipv4Range) IpText.range(range);
        assertThat(ReverseZone.classless(part)).isEqualTo(new ReverseZone(new DomainName(name), part));
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.0/24", "192.0.2.255-192.0.3.0", "192.0.2.0-192.0.3.0"})
    void onlyAPartOfA24HasAClasslessZone(String range) {
        Ipv4Range other = (Ipv4Range) IpText.range(range);
        assertThatThrownBy(() -> ReverseZone.classless(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isMadeOfNothingButANameAndItsOwnAddresses() {
        DomainName name = new DomainName("2.0.192.in-addr.arpa");
        assertThatThrownBy(() -> new ReverseZone(name, new Ipv4Range(0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReverseZone(new DomainName("example.net"), new Ipv4Range(0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> names(IpRange range) {
        return ReverseZone.covering(range).stream().map(ReverseZone::toString).toList();
    }

    /// Ranges of IPv6 addresses that differ in their last bits or anywhere.
    private record RandomRanges(SplittableRandom random) {
        Ipv6Range next() {
            long high = random.nextLong();
            long low = random.nextLong();
            int bits = random.nextInt(64);
            return random.nextBoolean()
                    ? new Ipv6Range(high, low & ~(-1L >>> bits), high, low | -1L >>> bits)
                    : new Ipv6Range(high & ~(-1L >>> bits), low, high | -1L >>> bits, random.nextLong() | low);
        }
    }
}
