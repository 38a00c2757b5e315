package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;

/// The relations of RFC 9910 §3 on its example tree: rules S-03 to S-08.
final class FixtureRelationsTest {
    private static final int ADMINISTRATIVE = 0;
    private static final int ACTIVE = 1;
    private static final int INACTIVE = 2;

    private static final List<String> IPV4 = List.of(
            "192.0.2.0/24",
            "192.0.2.0/25",
            "192.0.2.0/28",
            "192.0.2.0/32",
            "192.0.2.128/25",
            "192.0.2.128/26",
            "192.0.2.192/26");
    private static final int[] IPV4_STATUS = {ADMINISTRATIVE, ACTIVE, ACTIVE, ACTIVE, INACTIVE, ACTIVE, ACTIVE};
    private static final List<String> IPV6 = List.of("2001:db8::/32", "2001:db8:1000::/36", "2001:db8:1000::/48");

    private final ByStatus<Relations32> ipv4 = Relations32.byStatus(ipv4Index(), row -> 1L << IPV4_STATUS[row]);
    private final Relations128 ipv6 = new Relations128(ipv6Index());
    private final Relations32 autnums =
            new Relations32(RangeIndex32.build(new int[] {64496, 64500}, new int[] {64511, 64500}, new byte[2], 2)
                    .index());

    @Test
    @Holds("S-04")
    void givesTheNextLargerNetworkUp() {
        assertThat(up(ipv4.all(), "192.0.2.64/26")).isEqualTo("192.0.2.0/25");
        assertThat(up(ipv4.all(), "192.0.2.0/32")).isEqualTo("192.0.2.0/28");
        assertThat(up(ipv4.all(), "192.0.2.0/24")).isEqualTo("none");
        assertThat(up(ipv4.of(ACTIVE), "192.0.2.128/26")).isEqualTo("none");
        assertThat(up(ipv4.of(INACTIVE), "192.0.2.192/26")).isEqualTo("192.0.2.128/25");
        assertThat(up(ipv4.of(ADMINISTRATIVE), "192.0.2.0/32")).isEqualTo("192.0.2.0/24");
    }

    @Test
    @Holds("S-05")
    void givesTheLargestNetworkTop() {
        assertThat(top(ipv4.all(), "192.0.2.0/32", false)).isEqualTo("192.0.2.0/24");
        assertThat(top(ipv4.all(), "192.0.2.0/24", true)).isEqualTo("192.0.2.0/24");
        assertThat(top(ipv4.all(), "192.0.2.0/24", false)).isEqualTo("none");
        assertThat(top(ipv4.of(ACTIVE), "192.0.2.0/32", true)).isEqualTo("192.0.2.0/25");
        assertThat(top(ipv4.of(ACTIVE), "192.0.2.128/25", true)).isEqualTo("none");
        assertThat(top(ipv4.all(), "198.51.100.0/24", true)).isEqualTo("none");
    }

    @Test
    @Holds("S-06")
    void givesTheImmediateChildrenDown() {
        assertThat(down(ipv4.all(), "192.0.2.0/24")).containsExactly("192.0.2.0/25", "192.0.2.128/25");
        assertThat(down(ipv4.of(ACTIVE), "192.0.2.0/24"))
                .containsExactly("192.0.2.0/25", "192.0.2.128/26", "192.0.2.192/26");
        assertThat(down(ipv4.all(), "0.0.0.0/0")).containsExactly("192.0.2.0/24");
        assertThat(down(ipv4.all(), "192.0.2.64/26")).isEmpty();
    }

    @Test
    @Holds("S-07")
    void givesTheLongestMatchesBottom() {
        assertThat(bottom(ipv4.all(), "192.0.2.0/24"))
                .containsExactly("192.0.2.0/25", "192.0.2.0/28", "192.0.2.0/32", "192.0.2.128/26", "192.0.2.192/26");
        assertThat(bottom(ipv4.all(), "192.0.2.0/31")).containsExactly("192.0.2.0/28", "192.0.2.0/32");
        assertThat(bottom(ipv4.all(), "192.0.2.64/26")).isEmpty();
        assertThat(bottom(ipv4.of(INACTIVE), "192.0.2.0/24")).containsExactly("192.0.2.128/25");
        assertThat(bottom(ipv4.of(ADMINISTRATIVE), "192.0.2.0/24")).isEmpty();
    }

    @Test
    void relatesIpv6Networks() {
        long base = 0x2001_0DB8_0000_0000L;
        assertThat(ipv6.up(base | 0x1000_0000L, 0, base | 0x1000_FFFFL, -1)).isEqualTo(1);
        assertThat(ipv6.top(base | 0x1000_0000L, 0, base | 0x1000_FFFFL, -1, false))
                .isZero();
        List<Integer> rows = new ArrayList<>();
        ipv6.down(base, 0, base | 0xFFFF_FFFFL, -1, rows::add);
        assertThat(rows).containsExactly(1);
        ipv6.bottom(base, 0, base | 0xFFFF_FFFFL, -1, rows::add);
        assertThat(rows).containsExactly(1, 0, 1, 2);
    }

    @Test
    void relatesAutonomousSystemNumbers() {
        assertThat(autnums.up(64500, 64500)).isZero();
        assertThat(autnums.up(64496, 64511)).isEqualTo(Relations32.NO_MATCH);
        assertThat(autnums.top(64499, 64501, true)).isZero();
        List<Integer> rows = new ArrayList<>();
        autnums.bottom(64500, 64501, rows::add);
        assertThat(rows).containsExactly(0, 1);
    }

    private static RangeIndex32 ipv4Index() {
        int[] first = IPV4.stream().mapToInt(text -> ipv4(text).bits()).toArray();
        int[] last =
                IPV4.stream().mapToInt(text -> ipv4(text).range().lastBits()).toArray();
        return RangeIndex32.build(first, last, new byte[first.length], first.length)
                .index();
    }

    private static RangeIndex128 ipv6Index() {
        List<Ipv6Prefix> prefixes =
                IPV6.stream().map(text -> (Ipv6Prefix) IpText.prefix(text)).toList();
        return RangeIndex128.build(
                        prefixes.stream().mapToLong(Ipv6Prefix::high).toArray(),
                        prefixes.stream().mapToLong(Ipv6Prefix::low).toArray(),
                        prefixes.stream()
                                .mapToLong(prefix -> prefix.range().lastHigh())
                                .toArray(),
                        prefixes.stream()
                                .mapToLong(prefix -> prefix.range().lastLow())
                                .toArray(),
                        new byte[prefixes.size()],
                        prefixes.size())
                .index();
    }

    private static Ipv4Prefix ipv4(String text) {
        return (Ipv4Prefix) IpText.prefix(text);
    }

    private static String name(int row) {
        return row == Relations32.NO_MATCH ? "none" : IPV4.get(row);
    }

    private static String up(Relations32 relations, String asked) {
        return name(relations.up(ipv4(asked).bits(), ipv4(asked).range().lastBits()));
    }

    private static String top(Relations32 relations, String asked, boolean equalCounts) {
        return name(relations.top(ipv4(asked).bits(), ipv4(asked).range().lastBits(), equalCounts));
    }

    private static List<String> down(Relations32 relations, String asked) {
        List<String> names = new ArrayList<>();
        relations.down(ipv4(asked).bits(), ipv4(asked).range().lastBits(), row -> names.add(name(row)));
        return names;
    }

    private static List<String> bottom(Relations32 relations, String asked) {
        List<String> names = new ArrayList<>();
        relations.bottom(ipv4(asked).bits(), ipv4(asked).range().lastBits(), row -> names.add(name(row)));
        return names;
    }
}
