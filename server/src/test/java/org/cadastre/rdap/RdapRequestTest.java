package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.rdap.Samples.autnumQuery;
import static org.cadastre.rdap.Samples.networkQuery;

import java.util.List;
import org.cadastre.number.NumberFault;
import org.cadastre.query.Query;
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
        assertThat(RdapRequest.parse(path, null)).isEqualTo(new RdapRequest.Lookup(networkQuery(range)));
    }

    @Test
    void keepsMappedAddressesIpv6() {
        assertThat(RdapRequest.parse("ip/::ffff:192.0.2.1", null))
                .isEqualTo(new RdapRequest.Lookup(networkQuery("::ffff:c000:201")));
        assertThat(RdapRequest.parse("ip/::ffff:192.0.2.1/120", null))
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
    void refusesWhatIsNoNumberAndSaysWhy(String path, NumberFault fault) {
        assertThat(RdapRequest.parse(path, null)).isEqualTo(new RdapRequest.Refused(400, List.of(fault.description())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ip/0xC0.0.2.1", "ip/rirSearch1/rdap-up/192.0.2.0/24", "ip/192.0.2.0/24/1", "ip/.."})
    void refusesOtherTextsAfterIp(String path) {
        assertThat(refused(path).status()).isEqualTo(400);
    }

    //
    @ParameterizedTest
    @CsvSource({"autnum/0, AS0", "autnum/64500, AS64500", "autnum/64500/, AS64500", "autnum/4294967295, AS4294967295"})
    void readsAutnums(String path, String number) {
        assertThat(RdapRequest.parse(path, null)).isEqualTo(new RdapRequest.Lookup(autnumQuery(number)));
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
        assertThat(refused("autnum/" + text).status()).isEqualTo(400);
        assertThat(refused("autnum/" + text).description()).endsWith("Ask for autnum/" + meant + ".");
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
    void readsHandlesDecodedOnce(String path, String handle) {
        assertThat(RdapRequest.parse(path, null)).isEqualTo(new RdapRequest.Lookup(new Query.Entity(handle)));
    }

    @Test
    void limitsTheLengthOfHandlesInCharacters() {
        String longest = "%F0%9F%8C%8D".repeat(PathReader.MAX_HANDLE);
        assertThat(RdapRequest.parse("entity/" + longest, null)).isInstanceOf(RdapRequest.Lookup.class);
        assertThat(refused("entity/" + longest + "A").description())
                .containsExactly("A handle has at most 255 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entity", "entity/", "entity/a/b", "entity/%00", "entity/a%0Ab", "entity/%C2%85"})
    void refusesWhatIsNoHandle(String path) {
        assertThat(refused(path).status()).isEqualTo(400);
    }

    // H-22
    @ParameterizedTest
    @ValueSource(strings = {"", "help", "help/"})
    void readsHelp(String path) {
        assertThat(RdapRequest.parse(path, null)).isEqualTo(new RdapRequest.Lookup(new Query.Help()));
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
    void refusesOtherPaths(String path) {
        assertThat(refused(path).status()).isEqualTo(400);
        assertThat(refused(path).description()).last().asString().startsWith("Ask for ip/192.0.2.1");
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
    void refusesWhatIsNotPercentEncodedUtf8(String path) {
        assertThat(refused(path).status()).isEqualTo(400);
        assertThat(refused(path).description().getFirst()).startsWith("The path is no percent-encoded UTF-8");
    }

    //
    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain/2.0.192.in-addr.arpa",
                "domain/0%2F26.2.0.192.in-addr.arpa",
                "domain",
                "nameserver/ns1.example.net",
                "domains",
                "nameservers",
                "entities",
                "ips",
                "autnums",
                "ips/rirSearch1/rdap-up/192.0.2.0/24"
            })
    void saysWhatIsNotOffered(String path) {
        assertThat(refused(path).status()).isEqualTo(501);
        assertThat(refused(path).description()).hasSize(2);
    }

    // H-06
    @ParameterizedTest
    @ValueSource(strings = {"", "cachebust=7", "fn=%FF", "a=b&c=d", "="})
    void ignoresQueryParameters(String query) {
        assertThat(RdapRequest.parse("ip/192.0.2.1", query)).isEqualTo(RdapRequest.parse("ip/192.0.2.1", null));
    }

    private static RdapRequest.Refused refused(String path) {
        if (RdapRequest.parse(path, null) instanceof RdapRequest.Refused refused) {
            return refused;
        }
        throw new AssertionError(path + " is not refused");
    }
}
