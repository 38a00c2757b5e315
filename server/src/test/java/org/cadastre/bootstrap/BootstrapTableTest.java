package org.cadastre.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.bootstrap.Bootstraps.service;
import static org.cadastre.bootstrap.Bootstraps.table;

import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.query.Authority;
import org.cadastre.registry.ObjectTag;
import org.cadastre.testing.Holds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// RFC 9224 §4, §5 and RFC 8521 §2: the longest match, and only when all that is asked about fits.
class BootstrapTableTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, https://b.example/",
        "192.0.2.0/25, https://b.example/",
        "192.0.2.0/24, https://a.example/",
        "192.0.2.64-192.0.2.191, https://a.example/",
        "192.0.3.0, https://a.example/",
        "192.0.2.0/23, https://a.example/",
        "192.0.0.0/15, ",
        "198.51.100.1, ",
        "2001:db8::1, "
    })
    @Holds("B-03")
    void longestPrefixThatHoldsAllAnswers(String range, @Nullable String url) {
        BootstrapTable table = table(
                BootstrapKind.IPV4,
                service("192.0.0.0/16", "https://a.example/"),
                service("192.0.2.0/25", "https://b.example/"));

        assertThat(base(table.network(range(range)))).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1000::1, https://xa.example/",
        "2001:db8:1000::/36, https://xa.example/",
        "2001:db8:1000::/35, https://rdap.example/",
        "2001:db8::/32, https://rdap.example/",
        "2001:db8::/31, ",
        "::1, "
    })
    @Holds("B-03")
    void longestIpv6PrefixAnswers(String range, @Nullable String url) {
        BootstrapTable table = table(
                BootstrapKind.IPV6,
                service("2001:db8:1000::/36", "https://xa.example/"),
                service("2001:db8::/32", "https://rdap.example/"));

        assertThat(base(table.network(range(range)))).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "AS64496, https://a.example/",
        "AS64499, https://a.example/",
        "AS64496-AS64499, https://a.example/",
        "AS64499-AS64500, ",
        "AS64500, https://b.example/",
        "AS64512, ",
        "AS4294967295, "
    })
    @Holds("B-04")
    void rangeThatHoldsAllNumbersAnswers(String range, @Nullable String url) {
        BootstrapTable table = table(
                BootstrapKind.ASN,
                service("64496-64499", "https://a.example/"),
                service("64500-64511", "https://b.example/"));

        assertThat(base(table.autnum((AsNumberRange) AsText.range(range)))).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "example, https://a.example/",
        "www.example, https://a.example/",
        "good.example, https://b.example/",
        "a.b.good.example, https://b.example/",
        "nogood.example, https://a.example/",
        "notexample, ",
        "net, ",
        "10.in-addr.arpa, ",
        "8.b.d.0.1.0.0.2.ip6.arpa, ",
        "in-addr.arpa, https://c.example/",
        "arpa, https://c.example/"
    })
    void nameIsMatchedByWholeLabels(String name, @Nullable String url) {
        BootstrapTable table = table(
                BootstrapKind.DNS,
                service("example", "https://a.example/"),
                service("good.example", "https://b.example/"),
                service("arpa", "https://c.example/"));

        assertThat(base(table.name(name))).isEqualTo(url);
    }

    @Test
    void rootAnswersForWhatHasNoOtherEntry() {
        BootstrapTable table = table(
                BootstrapKind.DNS, service("", "https://root.example/"), service("example", "https://a.example/"));

        assertThat(base(table.name(""))).isEqualTo("https://root.example/");
        assertThat(base(table.name("net"))).isEqualTo("https://root.example/");
        assertThat(base(table.name("a.example"))).isEqualTo("https://a.example/");
    }

    @ParameterizedTest
    @CsvSource({
        "ORG1-EX, EX",
        "ORG-1-ex, ex",
        "A-12345678, 12345678",
        "A-_, _",
        "A-123456789, ",
        "A-, ",
        "-EX, ",
        "ORG1, ",
        "A-Ä, ",
        "A-B C, "
    })
    @Holds("B-10")
    void tagStandsAfterTheLastHyphen(String handle, @Nullable String tag) {
        assertThat(ObjectTag.of(handle)).isEqualTo(tag);
    }

    @Test
    void tagIsFoundInAnyCase() {
        BootstrapTable table = table(BootstrapKind.OBJECT_TAGS, "[[], [\"Ex_1\"], [\"https://rdap.example/\"]]");

        assertThat(base(table.tag("eX_1"))).isEqualTo("https://rdap.example/");
        assertThat(table.tag("EX")).isNull();
    }

    @Test
    void emptyTableKnowsNobody() {
        BootstrapTable table = new BootstrapTable(List.of());

        assertThat(table.network(range("192.0.2.1"))).isNull();
        assertThat(table.network(range("2001:db8::"))).isNull();
        assertThat(table.autnum(new AsNumberRange(0, -1))).isNull();
        assertThat(table.name("example")).isNull();
        assertThat(table.tag("EX")).isNull();
    }

    private static IpRange range(String text) {
        return (IpRange) IpText.range(text);
    }

    private static @Nullable String base(@Nullable Authority authority) {
        return authority == null ? null : authority.rdapBase();
    }
}
