package org.cadastre.conformance.check.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {
    @ParameterizedTest
    @CsvSource({
        "https://rdap.example/ip/192.0.2.0/24, IP_NETWORK, 192.0.2.0/24",
        "https://rdap.example/registry/rdap/autnum/64500?x=1#y, AUTNUM, 64500",
        "http://127.0.0.1:8080/entity/Z%C3%BCrich%20%2F, ENTITY, Zürich /",
        "/domain/2.0.192.in-addr.arpa, DOMAIN, 2.0.192.in-addr.arpa",
        "https://rdap.example/entity/ip, ENTITY, ip",
        "https://rdap.example/ip/2001%3adb8%3a%3a%2F32, IP_NETWORK, 2001:db8::/32"
    })
    void readsLookups(String url, ObjectClass kind, String rest) {
        Asked asked = Asked.of(url);
        assertThat(asked.lookup()).isEqualTo(kind);
        assertThat(asked.single()).isEqualTo(kind);
        assertThat(asked.rest()).isEqualTo(rest);
    }

    @Test
    void readsSearchesAndRelations() {
        Asked search = Asked.of("https://rdap.example/ips?name=NET-%2A&fn=a+b&name=two");
        assertThat(search.search()).isEqualTo(ObjectClass.IP_NETWORK);
        assertThat(search.single()).isNull();
        assertThat(search.parameters()).isEqualTo(Map.of("name", "NET-*", "fn", "a b"));
        Asked up = Asked.of("https://rdap.example/autnums/rirSearch1/rdap-up/64500");
        assertThat(up.relation()).isEqualTo("rdap-up");
        assertThat(up.single()).isEqualTo(ObjectClass.AUTNUM);
        assertThat(Asked.of("https://rdap.example/rdap/help").isHelp()).isTrue();
    }

    @Test
    void comparesWithoutBaseCaseAndEncoding() {
        Asked one = Asked.of("https://rdap.example/ip/2001:DB8::1");
        assertThat(one.isSamePath(Asked.of("http://10.0.0.1/base/ip/2001%3Adb8%3A%3A1?x")))
                .isTrue();
        assertThat(one.isSamePath(Asked.of("https://rdap.example/ip/2001:db8::2")))
                .isFalse();
        assertThat(Asked.of("https://a.example/x/wrong").isSamePath(Asked.of("https://b.example/wrong")))
                .isTrue();
        assertThat(Asked.of("https://a.example/x/wrong").isSamePath(Asked.of("https://b.example/terms")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ip/192.0.2.1/32, ip/192.0.2.1, true",
        "ip/2001:db8:0:0::1%25eth0, ip/2001:DB8::1, true",
        "ip/192.0.2.1/31, ip/192.0.2.0/31, true",
        "ip/192.0.2.0/31, ip/192.0.2.0/32, false",
        "ips/rirSearch1/rdap-up/192.0.2.0/32, ips/rirSearch1/rdap-up/192.0.2.0, true",
        "ips/rirSearch1/rdap-up/192.0.2.0/32, ips/rirSearch1/rdap-top/192.0.2.0, false",
        "domain/2.0.192.IN-ADDR.ARPA., domain/2.0.192.in-addr.arpa, true",
        "help/, help, true",
        "ip/x, ip/y, false"
    })
    void comparesWhatIsMeant(String one, String two, boolean isSame) {
        Asked asked = Asked.of("https://rdap.example/" + one);
        assertThat(asked.isSamePath(Asked.of("https://rdap.example/" + two))).isEqualTo(isSame);
    }

    @Test
    void knowsTheFolderItIsIn() {
        Asked asked = Asked.of("https://rdap.example/rdap/ip/192.0.2.1");
        assertThat(asked.isBelow(Asked.of("https://rdap.example/rdap/"))).isTrue();
        assertThat(asked.isBelow(Asked.of("https://rdap.example/rd"))).isFalse();
        assertThat(asked.isBelow(Asked.of("https://rdap.example/rdap/ip/192.0.2.0")))
                .isFalse();
        assertThat(asked.isBelow(Asked.of("https://www.example/terms"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "?", "#", "://", "%", "ip", "'?=&%&'", "https://x"})
    void readsAnyText(String text) {
        Asked asked = Asked.of(text);
        assertThat(asked.rest()).isNotNull();
        assertThat(asked.lookup() == null || asked.isRdap()).isTrue();
    }
}
