package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.query.Query;
import org.cadastre.query.Relation;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.query.Window.FieldSet;
import org.cadastre.registry.Status;
import org.cadastre.testing.Holds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The URLs of relations (RFC 9910), by the rules of the project's list.
class RelationUrlTest {
    // S-02, S-03, S-08
    @ParameterizedTest
    @CsvSource({
        "rdap-up/192.0.2.64/26, UP, 192.0.2.64/26,",
        "rdap-top/192.0.2.0/24, TOP, 192.0.2.0/24,",
        "rdap-down/192.0.2.0/24, DOWN, 192.0.2.0/24,",
        "rdap-bottom/192.0.2.0/31, BOTTOM, 192.0.2.0/31,",
        "rdap-up/192.0.2.1, UP, 192.0.2.1,",
        "rdap-up/192.0.2.1?, UP, 192.0.2.1,",
        "rdap-up/192.0.2.0%2F24, UP, 192.0.2.0/24,",
        "rdap-up/192.0.2.0/24/, UP, 192.0.2.0/24,",
        "rdap-up/192.0.2.1/25, UP, 192.0.2.0/25,",
        "rdap-up/2001:DB8::/32, UP, 2001:db8::/32,",
        "rdap-up/2001%3Adb8%3A%3A1, UP, 2001:db8::1,",
        "rdap-up/fe80::1%25eth0, UP, fe80::1,",
        "rdap-down/0.0.0.0/0, DOWN, 0.0.0.0/0,",
        "rdap-down/192.0.2.0/24?status=active, DOWN, 192.0.2.0/24, ACTIVE",
        "rdap-down/192.0.2.0/24?status=ACTIVE, DOWN, 192.0.2.0/24, ACTIVE",
        "rdap-top/192.0.2.0/24?status=pending%20create, TOP, 192.0.2.0/24, PENDING_CREATE",
        "rdap-top/192.0.2.0/24?status=pending+create&x=y, TOP, 192.0.2.0/24, PENDING_CREATE"
    })
    @Holds({"S-02", "S-03"})
    void readsRelationsOfNetworks(String rest, Relation relation, String range, @Nullable Status status) {
        assertThat(UrlSamples.query("ips/rirSearch1/" + rest))
                .isEqualTo(new Query.RelatedNetworks(relation, Samples.range(range), status, Window.FIRST));
    }

    @ParameterizedTest
    @CsvSource({
        "rdap-up/64500, UP, AS64500,",
        "rdap-up/64500/, UP, AS64500,",
        "rdap-down/64496-64511, DOWN, AS64496-AS64511,",
        "rdap-bottom/0-4294967295, BOTTOM, AS0-AS4294967295,",
        "rdap-top/64496-64511?status=validated, TOP, AS64496-AS64511, VALIDATED"
    })
    @Holds({"S-02", "S-03"})
    void readsRelationsOfAutnums(String rest, Relation relation, String range, @Nullable Status status) {
        assertThat(UrlSamples.query("autnums/rirSearch1/" + rest))
                .isEqualTo(new Query.RelatedAutnums(relation, Samples.autnums(range), status, Window.FIRST));
    }

    @ParameterizedTest
    @CsvSource({
        "rdap-up/2.0.192.IN-ADDR.ARPA., UP, 2.0.192.in-addr.arpa, 192.0.2.0/24,",
        "rdap-up/0%2F26.2.0.192.in-addr.arpa, UP, 0/26.2.0.192.in-addr.arpa, 192.0.2.0/26,",
        "rdap-down/ip6.arpa, DOWN, ip6.arpa, ::/0,",
        "rdap-bottom/8.b.d.0.1.0.0.2.ip6.arpa?status=locked, BOTTOM, 8.b.d.0.1.0.0.2.ip6.arpa, 2001:db8::/32, LOCKED"
    })
    @Holds("S-02")
    void readsRelationsOfDomains(String rest, Relation relation, String name, String zone, @Nullable Status status) {
        assertThat(UrlSamples.query("domains/rirSearch1/" + rest))
                .isEqualTo(new Query.RelatedDomains(relation, name, Samples.range(zone), status, Window.FIRST));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    @Holds({"S-08", "S-11"})
    void takesEveryStatus(Status status) {
        String text = status.text().replace(' ', '+');
        assertThat(UrlSamples.query("autnums/rirSearch1/rdap-down/64496-64511?status=" + text))
                .isEqualTo(new Query.RelatedAutnums(
                        Relation.DOWN, Samples.autnums("AS64496-AS64511"), status, Window.FIRST));
    }

    @Test
    void choosesOfListsButNotOfSingleObjects() {
        String window = "?count=true&fieldSet=id&status=active";
        assertThat(UrlSamples.query("ips/rirSearch1/rdap-down/192.0.2.0/24" + window))
                .isEqualTo(new Query.RelatedNetworks(
                        Relation.DOWN,
                        Samples.range("192.0.2.0/24"),
                        Status.ACTIVE,
                        new Window(true, List.of(), 0, FieldSet.ID)));
        assertThat(UrlSamples.query("ips/rirSearch1/rdap-up/192.0.2.0/24" + window))
                .isEqualTo(UrlSamples.query("ips/rirSearch1/rdap-up/192.0.2.0/24?status=active&count=zz&cursor=x"));
        assertThat(UrlSamples.refused("ips/rirSearch1/rdap-down/192.0.2.0/24?count=zz")
                        .status())
                .isEqualTo(400);
    }

    // S-14: no relation, an older name of one, the singular word, a class without relations
    @ParameterizedTest
    @CsvSource({
        "ips/rirSearch1, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "ips/rirSearch1/, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "ips/rirSearch1/rdap-side/192.0.2.0/24, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "ips/rirSearch1/RDAP-UP/192.0.2.0/24, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "ips/rirSearch1/192.0.2.0/24, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "ips/rirSearch1/up/192.0.2.0/24, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "ips/rirSearch1/bottom/192.0.2.0/24, ips/rirSearch1/rdap-bottom/192.0.2.0/24",
        "autnums/rirSearch1/down/64496, autnums/rirSearch1/rdap-down/64496-64511",
        "domains/rirSearch1/top/2.0.192.in-addr.arpa, domains/rirSearch1/rdap-top/2.0.192.in-addr.arpa",
        "ips/rirSearch1/rdap-down, ips/rirSearch1/rdap-down/192.0.2.0/24",
        "ips/rirSearch1/rdap-down/192.0.2.0/24/1, ips/rirSearch1/rdap-down/192.0.2.0/24",
        "autnums/rirSearch1/rdap-up, autnums/rirSearch1/rdap-up/64496-64511",
        "autnums/rirSearch1/rdap-up/64496/64511, autnums/rirSearch1/rdap-up/64496-64511",
        "domains/rirSearch1/rdap-up/0/26.2.0.192.in-addr.arpa, domains/rirSearch1/rdap-up/2.0.192.in-addr.arpa",
        "domains/rirSearch1/rdap-up/www.example.net, domains/rirSearch1/rdap-up/2.0.192.in-addr.arpa",
        "domains/rirSearch1/rdap-up/256.in-addr.arpa, domains/rirSearch1/rdap-up/2.0.192.in-addr.arpa",
        "domains/rirSearch1/rdap-up/a..b, domains/rirSearch1/rdap-up/2.0.192.in-addr.arpa",
        "ip/rirSearch1/rdap-up/192.0.2.0/24, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "ip/rirSearch1, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "autnum/rirSearch1/rdap-up/64496, autnums/rirSearch1/rdap-up/64496-64511",
        "domain/rirSearch1/rdap-up/in-addr.arpa, domains/rirSearch1/rdap-up/2.0.192.in-addr.arpa",
        "entities/rirSearch1/rdap-up/ORG1-EX, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "nameservers/rirSearch1/rdap-up/ns1.example.net, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "autnums/rirSearch1/rdap-up/AS64500, autnums/rirSearch1/rdap-up/64500",
        "autnums/rirSearch1/rdap-up/AS64496-AS64511, autnums/rirSearch1/rdap-up/64496-64511",
        "autnums/rirSearch1/rdap-up/64511-64496, autnums/rirSearch1/rdap-up/64496-64511",
        "autnums/rirSearch1/rdap-up/64500-64500, autnums/rirSearch1/rdap-up/64500",
        "autnums/rirSearch1/rdap-up/1-2-3, autnums/rirSearch1/rdap-up/64496-64511",
        "autnums/rirSearch1/rdap-up/-1, autnums/rirSearch1/rdap-up/64496-64511",
        "autnums/rirSearch1/rdap-up/1-, autnums/rirSearch1/rdap-up/64496-64511",
        "autnums/rirSearch1/rdap-up/-, autnums/rirSearch1/rdap-up/64496-64511",
        "autnums/rirSearch1/rdap-up/1-4294967296, autnums/rirSearch1/rdap-up/64496-64511",
        "ips/rirSearch1/rdap-up/192.0.2.0/24?status=, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "ips/rirSearch1/rdap-up/192.0.2.0/24?status=used, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "ips/rirSearch1/rdap-up/192.0.2.0/24?status=%FF, ips/rirSearch1/rdap-up/192.0.2.0/24",
        "ips/rirSearch1/rdap-up/192.0.2.0/24?status=active&status=active, ips/rirSearch1/rdap-up/192.0.2.0/24"
    })
    void refusesOtherRelationsAndShowsTheRightForm(String url, String form) {
        assertThat(UrlSamples.refused(url).status()).isEqualTo(400);
        assertThat(UrlSamples.refused(url).description()).last().isEqualTo("Ask for " + form + ".");
        assertThat(UrlSamples.read(form)).isInstanceOf(RdapRequest.Lookup.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.2",
                "192.0.2.0/33",
                "192.0.2.0/",
                "[2001:db8::]",
                "192.0.2.0-192.0.2.255",
                "x",
                "192.0.2.0//24"
            })
    void refusesWhatIsNoNetwork(String value) {
        assertThat(UrlSamples.refused("ips/rirSearch1/rdap-up/" + value).status())
                .isEqualTo(400);
    }

    @Test
    void listsTheRelationsAndTheStatuses() {
        assertThat(UrlSamples.refused("ips/rirSearch1/x/192.0.2.0").description())
                .first()
                .isEqualTo("A relation is rdap-up, rdap-top, rdap-down or rdap-bottom.");
        assertThat(UrlSamples.refused("ips/rirSearch1/rdap-up/192.0.2.0?status=x")
                        .description())
                .first()
                .asString()
                .contains("validated, ", "active, ", "pending create, ", "administrative, reserved.");
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void showsFormsThatAreRight(Relation relation) {
        for (Resource resource : Resource.values()) {
            String form = SearchForms.relation(resource, relation);
            assertThat(UrlSamples.read(form.substring("Ask for ".length(), form.length() - 1)))
                    .isInstanceOf(RdapRequest.Lookup.class);
        }
    }
}
