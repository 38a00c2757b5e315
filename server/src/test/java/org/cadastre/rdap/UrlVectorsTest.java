package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.query.Criterion;
import org.cadastre.query.Criterion.Property;
import org.cadastre.query.Query;
import org.cadastre.query.Relation;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.query.Window.FieldSet;
import org.cadastre.query.Window.Sort;
import org.cadastre.query.Window.SortProperty;
import org.cadastre.registry.Status;
import org.cadastre.testing.Holds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the URLs of the project's acceptance vectors ask, by number.
class UrlVectorsTest {
    @Test
    void vectors1To7AskForNetworks() {
        asks("ip/192.0.2.5", Samples.networkQuery("192.0.2.5"));
        asks("ip/192.0.2.0/24", Samples.networkQuery("192.0.2.0/24"));
        asks("ip/192.0.2.1/25", Samples.networkQuery("192.0.2.0/25"));
        asks("ip/2001:DB8:1000:0:0:0:0:1", Samples.networkQuery("2001:db8:1000::1"));
        asks("ip/2001%3adb8%3a%3a%2F32", Samples.networkQuery("2001:db8::/32"));
        asks("ip/::ffff:192.0.2.1", Samples.networkQuery("::ffff:192.0.2.1"));
        asks("ip/fe80::1%25eth0", Samples.networkQuery("fe80::1"));
    }

    @Test
    void vector8IsRefused() {
        for (String path : List.of(
                "ip/192.0.2.0/255.255.255.0",
                "ip/192.0.2",
                "ip/192.0.2.256",
                "ip/1.2.3.4/33",
                "ip/",
                "ip/192.0.2.0//24")) {
            refuses(path, 400);
        }
    }

    @Test
    void vector9AsksForAutnums() {
        asks("autnum/64500", Samples.autnumQuery("AS64500"));
        asks("autnum/64499", Samples.autnumQuery("AS64499"));
        refuses("autnum/AS64500", 400);
        refuses("autnum/4294967296", 400);
    }

    @Test
    void vectors10And11AskForDomains() {
        asks("domain/2.0.192.IN-ADDR.ARPA.", new Query.Domain("2.0.192.in-addr.arpa", Samples.range("192.0.2.0/24")));
        asks("domain/9.2.0.192.in-addr.arpa", new Query.Domain("9.2.0.192.in-addr.arpa", Samples.range("192.0.2.9")));
    }

    @Test
    void vectors12To15AskForEntitiesANameserverAndHelp() {
        asks("entity/ORG1-EX", new Query.Entity("ORG1-EX"));
        asks("entity/NOPE-EX", new Query.Entity("NOPE-EX"));
        asks("nameserver/ns1.example.net", new Query.Nameserver("ns1.example.net"));
        asks("help", new Query.Help());
    }

    @Test
    void vector17IgnoresAnUnknownParameter() {
        asks(
                "entities?fn=Ex*&x=1",
                new Query.Search(Resource.ENTITIES, new Criterion(Property.FN, "ex*"), Window.FIRST));
    }

    @Test
    void vector18IsRefused() {
        refuses("entities?fn=*a*", 422);
        refuses("entities?fn=%FF", 400);
        refuses("entities?fn=a&handle=b", 400);
    }

    @Test
    void vector19AsksForACountAndAnOrder() {
        asks(
                "ips?name=NET-*&count=true&sort=startAddress:d",
                new Query.Search(
                        Resource.IPS,
                        new Criterion(Property.NAME, "net-*"),
                        new Window(true, List.of(new Sort(SortProperty.START, true)), 0, FieldSet.FULL)));
    }

    @Test
    void vectors20To23AskForRelationsOfNetworks() {
        asks("ips/rirSearch1/rdap-up/192.0.2.64/26", related(Relation.UP, "192.0.2.64/26", null));
        asks("ips/rirSearch1/rdap-bottom/192.0.2.0/31", related(Relation.BOTTOM, "192.0.2.0/31", null));
        asks(
                "ips/rirSearch1/rdap-down/192.0.2.0/24?status=active",
                related(Relation.DOWN, "192.0.2.0/24", Status.ACTIVE));
        asks("ips/rirSearch1/rdap-down/192.0.2.0/32", related(Relation.DOWN, "192.0.2.0", null));
    }

    @Test
    void vector24AsksForARelationOfAnAutnum() {
        asks(
                "autnums/rirSearch1/rdap-up/64500",
                new Query.RelatedAutnums(Relation.UP, Samples.autnums("AS64500"), null, Window.FIRST));
    }

    @Test
    @Holds("V-01")
    void vector25AsksForTwoCriteriaAtOnce() {
        asks(
                "ips/reverse_search/entity?handle=ORG1-EX&role=registrant",
                new Query.ReverseSearch(
                        Resource.IPS,
                        List.of(new Criterion(Property.HANDLE, "org1-ex"), new Criterion(Property.ROLE, "registrant")),
                        Window.FIRST));
    }

    @Test
    void vector26NamesTheFieldSets() {
        refuses("ips?name=N*&fieldSet=zz", 400);
        assertThat(UrlSamples.refused("ips?name=N*&fieldSet=zz").description().toString())
                .contains("id, brief or full");
    }

    private static Query related(Relation relation, String range, @Nullable Status status) {
        return new Query.RelatedNetworks(relation, Samples.range(range), status, Window.FIRST);
    }

    private static void asks(String url, Query query) {
        assertThat(UrlSamples.read(url)).as(url).isEqualTo(new RdapRequest.Lookup(query));
    }

    private static void refuses(String url, int status) {
        assertThat(UrlSamples.refused(url).status()).as(url).isEqualTo(status);
        assertThat(UrlSamples.refused(url).description()).as(url).isNotEmpty();
    }
}
