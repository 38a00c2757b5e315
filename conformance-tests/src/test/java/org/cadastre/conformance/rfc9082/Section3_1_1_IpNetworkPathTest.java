package org.cadastre.conformance.rfc9082;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 9082 §3.1.1: `ip/<address>` and `ip/<address>/<length>`.
@Timeout(60)
class Section3_1_1_IpNetworkPathTest {
    @ParameterizedTest
    @CsvSource({
        "/ip/192.0.2.0, 192.0.2.0, 192.0.2.99",
        "/ip/192.0.2.99, 192.0.2.0, 192.0.2.99",
        "/ip/192.0.2.99/32, 192.0.2.0, 192.0.2.99",
        "/ip/192.0.2.64/27, 192.0.2.0, 192.0.2.99",
        "/ip/192.0.2.96/30, 192.0.2.0, 192.0.2.99",
        "/ip/192.0.2.100, 192.0.2.100, 192.0.2.127",
        "/ip/192.0.2.128/26, 192.0.2.128, 192.0.2.191",
        "/ip/192.0.2.255, 192.0.2.192, 192.0.2.255"
    })
    @DisplayName("Q-01 and Q-02 §3.1.1 MUST: the smallest network that holds all of the block, prefix or not")
    @Holds({"Q-01", "Q-02"})
    void answersSmallestNetworkThatHoldsTheBlock(String path, String start, String end) {
        assertRange(path, start, end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ip/192.0.2.0/23", "/ip/192.0.0.0/16"})
    @DisplayName("Q-01 §3.1.1 MUST: a block that no network holds is no hit on its first address")
    @Holds("Q-01")
    void findsNothingThatHoldsOnlyPartOfTheBlock(String path) {
        RdapResponse response = Rdap.get(path);
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.json().path("description").toString()).containsAnyOf("inside", "holds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ip/192.0.2.0/24", "/ip/192.0.2.96/29", "/ip/192.0.2.64/26"})
    @DisplayName("Q-01, N-12: such a block in a pool is the pool, which is administrative")
    @Holds("Q-01")
    void answersThePoolForPartsOfNetworks(String path) {
        assertRange(path, "192.0.2.0", "192.0.2.255");
        assertThat(RdapResponse.texts(Rdap.get(path).json().path("status"))).containsExactly("administrative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ip/10.0.0.0/8", "/ip/10.1.2.3", "/ip/10.64.0.0/10"})
    @DisplayName("Q-01, N-16: special-purpose space that nobody accounts for is reserved")
    @Holds("Q-01")
    void answersSpecialSpace(String path) {
        assertRange(path, "10.0.0.0", "10.255.255.255");
        assertThat(RdapResponse.texts(Rdap.get(path).json().path("status"))).containsExactly("reserved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ip/192.0.2",
                "/ip/192.0.2.010",
                "/ip/0xC0.0.2.1",
                "/ip/3221225985",
                "/ip/192.0.2.1.",
                "/ip/192.0.2.1.1",
                "/ip/192.0.2.-1",
                "/ip/example.net"
            })
    @DisplayName("Q-03 §3.1.1 MUST: IPv4 is exactly four decimal octets")
    @Holds("Q-03")
    void refusesOtherFormsOfIpv4(String path) {
        assertThat(Rdap.get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ip/3fff:100::1",
                "/ip/3FFF:100::1",
                "/ip/3fff:0100:0000:0000:0000:0000:0000:0001",
                "/ip/3fff:100:0:0::0:1",
                "/ip/3fff:100::0.0.0.1",
                "/ip/3fff%3a100%3A%3a1",
                "/ip/3fff:100::1%25eth0",
                "/ip/3fff:100::1/128",
                "/ip/3fff:100::1%2F128"
            })
    @DisplayName("Q-04, Q-06, Q-10, vectors 4, 5 and 7: every form of RFC 4291 is the same address")
    @Holds({"Q-04", "Q-06"})
    void answersEveryFormOfIpv6(String path) {
        RdapResponse response = Rdap.get(path);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().path("handle"))
                .isEqualTo(Rdap.get("/ip/3fff:100::1").json().path("handle"));
        assertThat(response.json().path("ipVersion").stringValue()).isEqualTo("v6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ip/2001:db8:::1", "/ip/1::2::3", "/ip/2001:db8", "/ip/2001:db8::12345", "/ip/::g"})
    @DisplayName("Q-04 §3.1.1 MUST: what is no form of RFC 4291 is 400")
    @Holds("Q-04")
    void refusesMalformedIpv6(String path) {
        assertThat(Rdap.get(path).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("Q-05, vector 6: ::ffff:192.0.2.1 is no IPv4 address")
    void keepsMappedAddressIpv6() {
        RdapResponse response = Rdap.get("/ip/::ffff:192.0.2.1");
        if (response.status() == 200) {
            assertThat(response.json().path("ipVersion").stringValue()).isEqualTo("v6");
            return;
        }
        assertThat(response.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/ip/192.0.2.190/26, 192.0.2.128, 192.0.2.191",
        "/ip/203.0.113.129/26, 203.0.113.128, 203.0.113.191",
        "/ip/192.0.2.190%2F26, 192.0.2.128, 192.0.2.191"
    })
    @DisplayName("Q-07, vector 3: bits after the length are dropped (the example of RFC 9224 §5.1 has some)")
    void dropsHostBits(String path, String start, String end) {
        assertRange(path, start, end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ip/192.0.2.0/33",
                "/ip/192.0.2.0/-1",
                "/ip/192.0.2.0/024",
                "/ip/192.0.2.0/255.255.255.0",
                "/ip/192.0.2.0/",
                "/ip/3fff::/129",
                "/ip/192.0.2.0/24/1",
                "/ip/192.0.2.0/x"
            })
    @DisplayName("Q-08 §3.1.1 MUST, vector 8: a prefix length is a decimal number in its range")
    @Holds("Q-08")
    void refusesOtherPrefixLengths(String path) {
        assertThat(Rdap.get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ip/0.0.0.0/0", "/ip/::/0"})
    @DisplayName("Q-09: all addresses are no object of ours")
    void holdsNotEverything(String path) {
        assertThat(Rdap.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ip/192.0.2.0-192.0.2.99", "/ip/%5B2001:db8::1%5D"})
    @DisplayName("Q-10 and Q-11: ranges and brackets are 400 with a hint")
    void hintsAtTheRightForm(String path) {
        RdapResponse response = Rdap.get(path);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.json().path("description").toString()).containsAnyOf("range", "Brackets");
    }

    private static void assertRange(String path, String start, String end) {
        RdapResponse response = Rdap.get(path);
        assertThat(response.status()).as(path).isEqualTo(200);
        assertThat(response.json().path("startAddress").stringValue()).as(path).isEqualTo(start);
        assertThat(response.json().path("endAddress").stringValue()).as(path).isEqualTo(end);
    }
}
