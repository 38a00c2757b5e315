package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.rdap.Samples.autnumQuery;
import static org.cadastre.rdap.Samples.networkQuery;

import java.util.List;
import org.cadastre.name.NameFault;
import org.cadastre.number.NumberFault;
import org.cadastre.query.Query;
import org.cadastre.testing.Holds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules for URLs, by their ids in the project's list of rules.
class RdapRequestTest {
    // what is taken as an address or a prefix
    @ParameterizedTest
    @CsvSource({
        "ip/192.0.2.1, 192.0.2.1",
        "ip/192.0.2.1/32, 192.0.2.1",
        "ip/192.0.2.0/24, 192.0.2.0/24",
        "ip/192.0.2.0/24/, 192.0.2.0/24",
        "ip/192.0.2.1/25, 192.0.2.0/25",
        "ip/192.0.2.0%2F24, 192.0.2.0/24",
        "ip/192.0.2.0%2f24, 192.0.2.0/24",
        "ip/0.0.0.0/0, 0.0.0.0/0",
        "ip/2001:db8::1, 2001:db8::1",
        "ip/2001:DB8:0:0::1, 2001:db8::1",
        "ip/2001:DB8:1000:0:0:0:0:1, 2001:db8:1000::1",
        "ip/2001:db8::1/128, 2001:db8::1",
        "ip/2001:db8::/32, 2001:db8::/32",
        "ip/2001%3Adb8%3A%3A/32, 2001:db8::/32",
        "ip/2001%3adb8%3a%3a%2F32, 2001:db8::/32",
        "ip/64:ff9b::192.0.2.1, 64:ff9b::c000:201",
        "ip/fe80::1%25eth0, fe80::1",
        "ip/fe80::1%25eth0/64, fe80::/64",
        "ip/::/0, ::/0",
        "%69p/192.0.2.1, 192.0.2.1"
    })
    void readsNetworks(String path, String range) {
        assertThat(UrlSamples.read(path)).isEqualTo(new RdapRequest.Lookup(networkQuery(range)));
    }

    @Test
    void keepsMappedAddressesIpv6() {
        assertThat(UrlSamples.read("ip/::ffff:192.0.2.1"))
                .isEqualTo(new RdapRequest.Lookup(networkQuery("::ffff:c000:201")));
        assertThat(UrlSamples.read("ip/::ffff:192.0.2.1/120"))
                .isEqualTo(new RdapRequest.Lookup(networkQuery("::ffff:c000:200/120")));
    }

    // what is not
    @ParameterizedTest
    @CsvSource({
        "ip, EMPTY",
        "ip/, EMPTY",
        "ip/192.0.2, OCTET_COUNT",
        "ip/192.0.2.010, LEADING_ZERO",
        "ip/192.0.2.256, OCTET_VALUE",
        "ip/3221225985, OCTET_VALUE",
        "ip/2001:::1, COMPRESSION",
        "ip/2001::db8::1, COMPRESSION",
        "ip/[2001:db8::], BRACKETS",
        "ip/%5B2001:db8::%5D, BRACKETS",
        "ip/192.0.2.0/33, PREFIX_LENGTH",
        "ip/2001:db8::/129, PREFIX_LENGTH",
        "ip/192.0.2.0/-1, PREFIX_LENGTH",
        "ip/192.0.2.0/+1, PREFIX_LENGTH",
        "ip/192.0.2.0/024, PREFIX_LENGTH",
        "ip/192.0.2.0/, PREFIX_LENGTH",
        "ip/192.0.2.0%2F, PREFIX_LENGTH",
        "ip/192.0.2.0%2F24/24, PREFIX_LENGTH",
        "ip/192.0.2.0/255.255.255.0, NETMASK",
        "ip/192.0.2.0-192.0.2.255, RANGE",
        "autnum, AS_CHARACTER",
        "autnum/, AS_CHARACTER",
        "autnum/x, AS_CHARACTER",
        "autnum/-1, AS_SIGN",
        "autnum/4294967296, AS_VALUE",
        "autnum/AS4294967296, AS_PREFIX",
        "autnum/65536.1, AS_DOT",
        "autnum/1.2.3, AS_DOT"
    })
    @Holds({"H-12", "Q-03", "Q-04", "Q-08"})
    void refusesWhatIsNoNumberAndSaysWhy(String path, NumberFault fault) {
        assertThat(UrlSamples.refused(path).status()).isEqualTo(400);
        assertThat(UrlSamples.refused(path).description()).first().isEqualTo(fault.description());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ip/0xC0.0.2.1", "ip/192.0.2.0/24/1", "ip/.."})
    void refusesOtherTextsAfterIp(String path) {
        assertThat(UrlSamples.refused(path).status()).isEqualTo(400);
    }

    //
    @ParameterizedTest
    @CsvSource({"autnum/0, AS0", "autnum/64500, AS64500", "autnum/64500/, AS64500", "autnum/4294967295, AS4294967295"})
    void readsAutnums(String path, String number) {
        assertThat(UrlSamples.read(path)).isEqualTo(new RdapRequest.Lookup(autnumQuery(number)));
    }

    @ParameterizedTest
    @CsvSource({
        "AS64500, 64500",
        "as64500, 64500",
        "AS%2064500, 64500",
        "1.10, 65546",
        "AS1.10, 65546",
        "0.0, 0",
        "+1, 1",
        "%2B1, 1",
        "00064500, 64500",
        "AS00, 0"
    })
    void tellsTheRightUrlOfAnAutnum(String text, long meant) {
        assertThat(UrlSamples.refused("autnum/" + text).status()).isEqualTo(400);
        assertThat(UrlSamples.refused("autnum/" + text).description()).endsWith("Ask for autnum/" + meant + ".");
    }

    //
    @ParameterizedTest
    @CsvSource({
        "entity/ORG1-EX, ORG1-EX",
        "entity/org1-ex/, org1-ex",
        "entity/10%2F8, 10/8",
        "entity/A%20B, A B",
        "entity/A+B, A+B",
        "entity/A%2BB, A+B",
        "entity/100%25, 100%",
        "entity/%2541, %41",
        "entity/Z%C3%BCrich, Zürich",
        "entity/%F0%9F%8C%8D, 🌍",
        "entity/A@exreg, A@exreg",
        "entity/.., .."
    })
    @Holds("Q-28")
    void readsHandlesDecodedOnce(String path, String handle) {
        assertThat(UrlSamples.read(path)).isEqualTo(new RdapRequest.Lookup(new Query.Entity(handle)));
    }

    @Test
    void limitsTheLengthOfHandlesInCharacters() {
        String longest = "%F0%9F%8C%8D".repeat(PathReader.MAX_HANDLE);
        assertThat(UrlSamples.read("entity/" + longest)).isInstanceOf(RdapRequest.Lookup.class);
        assertThat(UrlSamples.refused("entity/" + longest + "A").description())
                .containsExactly("A handle has at most 255 characters.", "Ask for entity/HANDLE.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entity", "entity/", "entity/a/b", "entity/%00", "entity/a%0Ab", "entity/%C2%85"})
    void refusesWhatIsNoHandle(String path) {
        assertThat(UrlSamples.refused(path).status()).isEqualTo(400);
    }

    // H-22
    @ParameterizedTest
    @ValueSource(strings = {"", "help", "help/"})
    void readsHelp(String path) {
        assertThat(UrlSamples.read(path)).isEqualTo(new RdapRequest.Lookup(new Query.Help()));
    }

    // H-17, H-22, Q-31
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "//",
                "/help",
                "help//",
                "help/me",
                "ip//",
                "ip//192.0.2.1",
                "ip/192.0.2.0//24",
                "ip/192.0.2.0/24//",
                "IP/192.0.2.1",
                "ipx",
                "unknown_thing/1",
                "..",
                "../../etc/passwd",
                "%2e%2e/ip/192.0.2.1",
                "ip%2F192.0.2.1",
                "a/b/c/d/e/f"
            })
    @Holds({"H-17", "Q-31"})
    void refusesOtherPaths(String path) {
        assertThat(UrlSamples.refused(path).status()).isEqualTo(400);
        assertThat(UrlSamples.refused(path).description()).last().asString().startsWith("Ask for ip/192.0.2.1");
    }

    // H-24 and broken percent-encoding
    @ParameterizedTest
    @ValueSource(
            strings = {
                "entity/%FF",
                "entity/%C3",
                "entity/%C0%80",
                "entity/%ED%A0%80",
                "entity/%",
                "entity/%4",
                "entity/%G1",
                "entity/%+1",
                "entity/%u0041",
                "entity/Zürich",
                "entity/a b",
                "entity/a\tb",
                "ip/１92.0.2.1",
                "%/x"
            })
    @Holds("H-24")
    void refusesWhatIsNotPercentEncodedUtf8(String path) {
        assertThat(UrlSamples.refused(path).status()).isEqualTo(400);
        assertThat(UrlSamples.refused(path).description().getFirst())
                .startsWith("The path is no percent-encoded UTF-8");
    }

    // names in the form in which they compare, with their addresses
    @ParameterizedTest
    @CsvSource({
        "2.0.192.in-addr.arpa, 2.0.192.in-addr.arpa, 192.0.2.0/24",
        "2.0.192.IN-ADDR.ARPA., 2.0.192.in-addr.arpa, 192.0.2.0/24",
        "2.0.192.in-addr.arpa/, 2.0.192.in-addr.arpa, 192.0.2.0/24",
        "5.2.0.192.in-addr.arpa, 5.2.0.192.in-addr.arpa, 192.0.2.5",
        "in-addr.arpa, in-addr.arpa, 0.0.0.0/0",
        "0%2F26.2.0.192.in-addr.arpa, 0/26.2.0.192.in-addr.arpa, 192.0.2.0/26",
        "0%2f26.2.0.192.in-addr.arpa., 0/26.2.0.192.in-addr.arpa, 192.0.2.0/26",
        "10-99.2.0.192.in-addr.arpa, 10-99.2.0.192.in-addr.arpa, 192.0.2.10-192.0.2.99",
        "8.B.D.0.1.0.0.2.IP6.ARPA, 8.b.d.0.1.0.0.2.ip6.arpa, 2001:db8::/32",
        "1.8.b.d.0.1.0.0.2.ip6.arpa, 1.8.b.d.0.1.0.0.2.ip6.arpa, 2001:db8:1000::/36",
        "ip6.arpa, ip6.arpa, ::/0",
        "example.net, example.net,",
        "WWW.Example.NET., www.example.net,",
        "b%C3%BCcher.example, xn--bcher-kva.example,",
        "XN--BCHER-KVA.example, xn--bcher-kva.example,",
        "arpa, arpa,"
    })
    @Holds("Q-22")
    void readsDomains(String segment, String name, @Nullable String zone) {
        assertThat(UrlSamples.read("domain/" + segment))
                .isEqualTo(new RdapRequest.Lookup(new Query.Domain(name, zone == null ? null : Samples.range(zone))));
    }

    //
    @ParameterizedTest
    @CsvSource({
        "256.2.0.192.in-addr.arpa, OCTET",
        "02.0.192.in-addr.arpa, LEADING_ZERO",
        "x.0.192.in-addr.arpa, OCTET",
        "1.5.2.0.192.in-addr.arpa, OCTET_COUNT",
        "1%2F26.2.0.192.in-addr.arpa, CLASSLESS",
        "0%2F33.2.0.192.in-addr.arpa, CLASSLESS",
        "99-10.2.0.192.in-addr.arpa, CLASSLESS",
        "64.0%2F26.2.0.192.in-addr.arpa, OUTSIDE_CLASSLESS",
        "ab.8.b.d.0.1.0.0.2.ip6.arpa, NIBBLE",
        "g.8.b.d.0.1.0.0.2.ip6.arpa, NIBBLE",
        "0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa, NIBBLE_COUNT",
        "a..b, EMPTY_LABEL",
        ".2.0.192.in-addr.arpa, EMPTY_LABEL",
        "a%2Fb.example, SLASH",
        "a b.example, CHARACTER",
        "xn--0.example, ENCODED_LABEL",
        "a%5C046b.example, ESCAPE"
    })
    void refusesWhatIsNoDomainNameAndSaysWhy(String segment, NameFault fault) {
        String path = "domain/" + segment.replace(" ", "%20");
        assertThat(UrlSamples.refused(path)).isEqualTo(new RdapRequest.Refused(400, List.of(fault.description())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "domain/", "domain/0/26.2.0.192.in-addr.arpa", "domain/a/b/c"})
    void tellsHowTheSlashOfAClasslessLabelIsWritten(String path) {
        assertThat(UrlSamples.refused(path).status()).isEqualTo(400);
        assertThat(UrlSamples.refused(path).description()).last().asString().contains("domain/0%2F26.");
    }

    //
    @ParameterizedTest
    @ValueSource(strings = {"nameserver/ns1.example.net", "nameserver/NS1.Example.NET.", "nameserver/ns1.example.net/"})
    void readsNameservers(String path) {
        assertThat(UrlSamples.read(path)).isEqualTo(new RdapRequest.Lookup(new Query.Nameserver("ns1.example.net")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nameserver", "nameserver/", "nameserver/a/b", "nameserver/-a.example", "nameserver/a!b"})
    void refusesWhatIsNoNameserver(String path) {
        assertThat(UrlSamples.refused(path).status()).isEqualTo(400);
    }

    // the URL that was meant
    @ParameterizedTest
    @CsvSource({
        "ip/[2001:db8::], ip/2001:db8::.",
        "ip/%5B2001:db8::%5D/32, ip/2001:db8::/32.",
        "ip/192.0.2.0-192.0.2.255, 'ip/192.0.2.0/24, or for ips/rirSearch1/rdap-down/192.0.2.0/24,'",
        "ip/192.0.2.10-192.0.2.99, 'ip/192.0.2.0/25, or for ips/rirSearch1/rdap-down/192.0.2.0/25,'",
        "ip/192.0.2.1%20-%20192.0.2.1, 'ip/192.0.2.1, or for ips/rirSearch1/rdap-down/192.0.2.1,'",
        "ip/0.0.0.0-255.255.255.255, 'ip/0.0.0.0/0, or for ips/rirSearch1/rdap-down/0.0.0.0/0,'",
        "ip/2001:db8::-2001:db8:f::, 'ip/2001:db8::/44, or for ips/rirSearch1/rdap-down/2001:db8::/44,'",
        "ip/2001:db8::1-2001:db8::2, 'ip/2001:db8::/126, or for ips/rirSearch1/rdap-down/2001:db8::/126,'",
        "autnum/64496-64511, 'autnum/64496, or for autnums/rirSearch1/rdap-down/64496-64511,'",
        "autnum/AS64511-AS64496, 'autnum/64496, or for autnums/rirSearch1/rdap-down/64496-64511,'"
    })
    void tellsTheRightUrl(String path, String meant) {
        assertThat(UrlSamples.refused(path).status()).isEqualTo(400);
        assertThat(UrlSamples.refused(path).description()).last().asString().startsWith("Ask for " + meant);
    }

    // H-06
    @ParameterizedTest
    @ValueSource(strings = {"", "cachebust=7", "fn=%FF", "a=b&c=d", "="})
    @Holds("H-06")
    void ignoresQueryParameters(String query) {
        assertThat(UrlSamples.read("ip/192.0.2.1?" + query)).isEqualTo(UrlSamples.read("ip/192.0.2.1"));
    }
}
