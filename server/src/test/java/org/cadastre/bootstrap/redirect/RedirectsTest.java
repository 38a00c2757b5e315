package org.cadastre.bootstrap.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadastre.bootstrap.Bootstraps.file;
import static org.cadastre.bootstrap.Bootstraps.json;
import static org.cadastre.bootstrap.Bootstraps.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.bootstrap.BootstrapKind;
import org.cadastre.bootstrap.BootstrapTable;
import org.cadastre.bootstrap.special.SpecialPurpose;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.query.Authority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The operator's list, the bootstrap files, and what is never redirected.
class RedirectsTest {
    private static final SpecialPurpose SPECIAL = SpecialPurpose.builtIn();
    private static final String OURS = "https://rdap.example.net/rdap/";

    private static final BootstrapTable TABLE = new BootstrapTable(List.of(
            file(
                    BootstrapKind.IPV4,
                    json(
                            service("192.0.0.0/8", "https://arin.example/"),
                            service("10.0.0.0/8", "https://ten.example/"),
                            service("41.0.0.0/8", OURS))),
            file(
                    BootstrapKind.IPV6,
                    json(
                            service("2001::/16", "https://six.example/"),
                            "[[\"2c00::/12\"], [\"https://other.example/\", \"http://RDAP.example.net/rdap/\"]]")),
            file(BootstrapKind.ASN, json(service("1-70000", "https://as.example/"))),
            file(BootstrapKind.DNS, json(service("example", "https://dns.example/"), service("org", OURS))),
            file(
                    BootstrapKind.OBJECT_TAGS,
                    json("[[], [\"EX\"], [\"https://tags.example/\"]]", "[[], [\"OURS\"], [\"" + OURS + "\"]]"))));

    private final Redirects redirects = redirects(elsewhere(Map.of(
            "203.0.113.0/24", "https://gone.example/",
            "192.0.0.0/16", "https://wide.example/",
            "192.88.0.0-192.88.255.255", "https://range.example/",
            "192.88.128.0/17", "https://inner.example/",
            "172.20.0.0/14", "https://dn42.example/",
            "198.18.0.0/14", "https://wider.example/",
            "100.0.0.0/24", OURS,
            "AS64496-AS64511", "https://as-gone.example/",
            "AS60000-AS65000", "https://as-wide.example/")));

    @ParameterizedTest
    @CsvSource({
        "192.1.0.0, https://arin.example/",
        "192.0.0.0/8, https://arin.example/",
        "192.0.1.0, https://wide.example/",
        "192.88.0.1, https://range.example/",
        "192.88.200.1, https://inner.example/",
        "192.88.127.0-192.88.128.0, https://range.example/",
        "2001:200::1, https://six.example/",
        "198.51.0.1, ",
    })
    void listGoesBeforeTheFilesAndTheSmallestRangeCounts(String range, @Nullable String url) {
        assertThat(base(redirects.network(range(range)))).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3",
        "192.0.2.1",
        "192.0.0.0/24",
        "192.88.99.1",
        "192.168.0.0/16",
        "198.18.0.1",
        "2001:db8::1",
        "2001::1",
        "127.0.0.1",
        "::ffff:192.1.0.0"
    })
    void specialPurposeSpaceIsNotRedirected(String range) {
        assertThat(redirects.network(range(range))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, https://gone.example/",
        "203.0.113.0/24, https://gone.example/",
        "172.20.1.1, https://dn42.example/",
        "172.16.0.1, ",
        "198.16.0.1, https://wider.example/"
    })
    void entryThatIsAboutSpecialSpaceIsHonoured(String range, @Nullable String url) {
        assertThat(base(redirects.network(range(range)))).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "AS3000, https://as.example/",
        "AS60001, https://as-wide.example/",
        "AS64500, https://as-gone.example/",
        "AS64512, ",
        "AS23456, ",
        "AS0, ",
        "AS65536, ",
        "AS69000, https://as.example/",
        "AS23455-AS23457, https://as.example/"
    })
    void sameHoldsForAsNumbers(String range, @Nullable String url) {
        assertThat(base(redirects.autnum((AsNumberRange) AsText.range(range)))).isEqualTo(url);
    }

    @Test
    void nothingIsSentToOurselves() {
        assertThat(redirects.network(range("41.0.0.1"))).isNull();
        assertThat(redirects.network(range("100.0.0.1"))).isNull();
        assertThat(redirects.network(range("2c00::1"))).isNull();
        assertThat(redirects.name("a.org")).isNull();
        assertThat(redirects.tag("OURS")).isNull();
    }

    @Test
    void namesAndTagsComeFromTheFiles() {
        assertThat(base(redirects.name("www.example"))).isEqualTo("https://dns.example/");
        assertThat(base(redirects.tag("ex"))).isEqualTo("https://tags.example/");
        assertThat(redirects.name("2.0.192.in-addr.arpa")).isNull();
        assertThat(redirects.name("net")).isNull();
    }

    @Test
    void whoisHostOfTheListIsKept() {
        Authority authority = new Authority("https://gone.example/", "whois.gone.example");
        ElsewhereTable table = new ElsewhereTable(Map.of(range("203.0.113.0/24"), authority), Map.of());

        assertThat(redirects(table).network(range("203.0.113.9"))).isEqualTo(authority);
        assertThat(table.network(range("203.0.113.9"))).isEqualTo(authority);
        assertThat(table.autnum(new AsNumberRange(1, 1))).isNull();
        assertThat(table.name("example")).isNull();
        assertThat(table.tag("EX")).isNull();
    }

    @Test
    void ofRangesThatPartlyOverlapTheSmallestAnswers() {
        ElsewhereTable table = elsewhere(Map.of(
                "192.1.0.0-192.1.0.99",
                "https://hundred.example/",
                "192.1.0.90-192.1.0.109",
                "https://twenty.example/"));

        assertThat(base(table.network(range("192.1.0.95")))).isEqualTo("https://twenty.example/");
        assertThat(base(table.network(range("192.1.0.5")))).isEqualTo("https://hundred.example/");
        assertThat(base(table.network(range("192.1.0.89-192.1.0.90")))).isEqualTo("https://hundred.example/");
        assertThat(table.network(range("192.1.0.99-192.1.0.110"))).isNull();
    }

    @Test
    void tableOfTheMomentIsAsked() {
        BootstrapTable[] current = {BootstrapTable.EMPTY};
        Redirects late = new Redirects(ElsewhereTable.EMPTY, () -> current[0], SPECIAL, OURS);
        assertThat(late.network(range("192.1.0.0"))).isNull();

        current[0] = TABLE;

        assertThat(late.network(range("192.1.0.0"))).isNotNull();
    }

    @Test
    void whatIsNoBaseUrlIsRefused() {
        assertThatThrownBy(() -> new Redirects(ElsewhereTable.EMPTY, () -> TABLE, SPECIAL, "/rdap/"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> elsewhere(Map.of("192.0.2.0/24", "gopher://a/")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> elsewhere(Map.of("192.0.2.0/24", "https://rdap.example")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Redirects redirects(ElsewhereTable elsewhere) {
        return new Redirects(elsewhere, () -> TABLE, SPECIAL, OURS);
    }

    private static ElsewhereTable elsewhere(Map<String, String> entries) {
        Map<IpRange, Authority> networks = new HashMap<>();
        Map<AsNumberRange, Authority> autnums = new HashMap<>();
        entries.forEach((text, url) -> {
            Authority authority = new Authority(url, null);
            if (AsText.range(text) instanceof AsNumberRange range) {
                autnums.put(range, authority);
            } else {
                networks.put(range(text), authority);
            }
        });
        return new ElsewhereTable(networks, autnums);
    }

    private static IpRange range(String text) {
        return (IpRange) IpText.range(text);
    }

    private static @Nullable String base(@Nullable Authority authority) {
        return authority == null ? null : authority.rdapBase();
    }
}
