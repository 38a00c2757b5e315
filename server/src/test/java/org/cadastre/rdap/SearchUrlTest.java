package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.query.Criterion;
import org.cadastre.query.Criterion.Property;
import org.cadastre.query.Query;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The URLs of searches (RFC 9082 §3.2, RFC 9910), by the rules of the project's list.
class SearchUrlTest {
    // S-01: the value is in the form in which it is compared
    @ParameterizedTest
    @CsvSource({
        "ips?name=NET-*, IPS, NAME, net-*",
        "ips/?name=NET-*, IPS, NAME, net-*",
        "ips?name=NET-%2A, IPS, NAME, net-*",
        "ips?handle=192.0.2.0*, IPS, HANDLE, 192.0.2.0*",
        "autnums?name=Example, AUTNUMS, NAME, example",
        "autnums?handle=AS64*, AUTNUMS, HANDLE, as64*",
        "entities?fn=Ex*, ENTITIES, FN, ex*",
        "entities?fn=Ex*Ltd, ENTITIES, FN, ex*ltd",
        "entities?fn=Z%C3%BCrich*, ENTITIES, FN, zürich*",
        "entities?fn=%EF%BC%A5xample*, ENTITIES, FN, example*",
        "entities?fn=Example+Ltd, ENTITIES, FN, example ltd",
        "entities?fn=Example%20Ltd, ENTITIES, FN, example ltd",
        "entities?fn=C%2B%2B, ENTITIES, FN, c++",
        "entities?fn=a=b, ENTITIES, FN, a=b",
        "entities?handle=ORG1-EX, ENTITIES, HANDLE, org1-ex",
        "entities?handle=10/8, ENTITIES, HANDLE, 10/8",
        "entities?fn=100%25, ENTITIES, FN, 100%",
        "entities?fn=a_b, ENTITIES, FN, a_b",
        "domains?name=2.0.192.IN-ADDR.ARPA., DOMAINS, NAME, 2.0.192.in-addr.arpa",
        "domains?name=exam*.Example, DOMAINS, NAME, exam*.example",
        "domains?name=0/26.2.0.192.in-addr.arpa, DOMAINS, NAME, 0/26.2.0.192.in-addr.arpa",
        "domains?name=b%C3%BCcher.example, DOMAINS, NAME, xn--bcher-kva.example",
        "domains?nsLdhName=NS1.example.net, DOMAINS, NAMESERVER, ns1.example.net",
        "domains?nsLdhName=ns*.example.net, DOMAINS, NAMESERVER, ns*.example.net",
        "domains?nsIp=192.0.2.53, DOMAINS, IP, 192.0.2.53",
        "domains?nsIp=2001:DB8:0:0::1, DOMAINS, IP, 2001:db8::1",
        "nameservers?name=ns1.example.net, NAMESERVERS, NAME, ns1.example.net",
        "nameservers?name=ns*, NAMESERVERS, NAME, ns*",
        "nameservers?ip=2001%3Adb8%3A%3A1, NAMESERVERS, IP, 2001:db8::1",
        "%69ps?%6eame=x, IPS, NAME, x"
    })
    @Holds({"Q-46", "S-01"})
    void readsOneCriterion(String url, Resource resource, Property property, String value) {
        assertThat(UrlSamples.query(url))
                .isEqualTo(new Query.Search(resource, new Criterion(property, value), Window.FIRST));
    }

    @Test
    void keepsAWideAsteriskAsItIsWritten() {
        assertThat(UrlSamples.query("entities?fn=Ex%EF%BC%8A"))
                .isEqualTo(new Query.Search(Resource.ENTITIES, new Criterion(Property.FN, "Ex\uFF0A"), Window.FIRST));
    }

    @Test
    void keepsAValueThatWouldGrowTooLongByFolding() {
        String value = "\uFDFA".repeat(TextFault.MAX_LENGTH);
        assertThat(UrlSamples.query("entities?fn=" + "%EF%B7%BA".repeat(TextFault.MAX_LENGTH)))
                .isEqualTo(new Query.Search(Resource.ENTITIES, new Criterion(Property.FN, value), Window.FIRST));
    }

    // H-06: unknown parameters are ignored, also those that are no UTF-8, beside a known one
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ips?name=x&y=1",
                "ips?y=1&name=x",
                "ips?y&name=x&&",
                "ips?&name=x",
                "ips?name=x&y=%FF",
                "ips?name=x&y=1&y=2",
                "ips?name=x&fn=a",
                "ips?name=x&Name=a",
                "ips?name=x&=a",
                "ips?name=x&_=1764000000000"
            })
    @Holds("H-06")
    void ignoresUnknownParameters(String url) {
        assertThat(UrlSamples.query(url)).isEqualTo(UrlSamples.query("ips?name=x"));
    }

    // none or several
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ips",
                "ips/",
                "ips?",
                "ips?&&",
                "ips?x=1",
                "ips?fn=a",
                "ips?count=true",
                "ips?Name=a",
                "domains?nsldhname=ns1.example.net",
                "domains?ip=192.0.2.1",
                "nameservers?nsIp=192.0.2.1",
                "nameservers?handle=a",
                "entities?name=a",
                "entities?role=registrant",
                "entities?email=a",
                "ips?name=a&handle=b",
                "entities?fn=a&handle=b",
                "domains?name=a&nsIp=192.0.2.1",
                "ips?name=a&name=b",
                "ips?name=a&name=a",
                "ips?name=a&%6eame=a",
                "ips?name=",
                "ips?name",
                "ips?name&x",
                "domains?nsIp="
            })
    void refusesNoneAndSeveralCriteria(String url) {
        assertThat(UrlSamples.refused(url).status()).isEqualTo(400);
        assertThat(UrlSamples.refused(url).description())
                .last()
                .asString()
                .startsWith("Ask for " + url.split("[?/]")[0]);
    }

    //
    @ParameterizedTest
    @ValueSource(
            strings = {
                "entities?fn=*a*",
                "entities?fn=*",
                "entities?fn=*a",
                "entities?fn=a*b*",
                "entities?fn=a**",
                "entities?handle=%2A",
                "ips?name=*",
                "entities?fn=a*%CC%88",
                "entities?fn=%E2%80%8B",
                "domains?name=*.example",
                "domains?name=ex*ample",
                "domains?nsLdhName=*",
                "nameservers?name=n*s*",
                "nameservers?ip=192.0.2.*",
                "domains?nsIp=2001:db8:*"
            })
    @Holds("Q-42")
    void saysWhichPatternsAreNotSupported(String url) {
        assertThat(UrlSamples.refused(url).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domains?name=a..b",
                "domains?name=a!*",
                "domains?name=-a*",
                "domains?nsLdhName=xn--0.example",
                "domains?nsIp=192.0.2",
                "domains?nsIp=192.0.2.0/24",
                "domains?nsIp=ns1.example.net",
                "nameservers?ip=[2001:db8::1]",
                "nameservers?ip=192.0.2.010",
                "entities?fn=a%00",
                "entities?fn=a%0A",
                "entities?handle=%C2%85"
            })
    void refusesWhatNothingCouldMatch(String url) {
        assertThat(UrlSamples.refused(url).status()).isEqualTo(400);
    }

    @Test
    void limitsTheLengthOfPatternsInCharacters() {
        String longest = "%F0%9F%8C%8D".repeat(TextFault.MAX_LENGTH);
        assertThat(UrlSamples.read("entities?fn=" + longest)).isInstanceOf(RdapRequest.Lookup.class);
        assertThat(UrlSamples.refused("entities?fn=" + longest + "A").description())
                .first()
                .isEqualTo("A search pattern has at most 255 characters.");
        assertThat(UrlSamples.refused("domains?name=" + "a.".repeat(600) + "a").status())
                .isEqualTo(400);
    }

    // H-24, Q-46
    @ParameterizedTest
    @ValueSource(
            strings = {
                "entities?fn=%FF",
                "entities?fn=%C3",
                "entities?fn=%C0%80",
                "entities?fn=%ED%A0%80",
                "entities?fn=%",
                "entities?fn=%4",
                "entities?fn=%G1",
                "entities?fn=Zürich",
                "entities?fn=a b",
                "entities?fn=a&%FF=1",
                "entities?fn=a&count=%FF"
            })
    @Holds({"H-24", "Q-46"})
    void refusesWhatIsNotPercentEncodedUtf8(String url) {
        assertThat(UrlSamples.refused(url).status()).isEqualTo(400);
        assertThat(UrlSamples.refused(url).description())
                .first()
                .asString()
                .startsWith("The query is no percent-encoded UTF-8");
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void refusesAnythingElseAfterTheClass(Resource resource) {
        for (String rest : List.of("/192.0.2.1", "/x/y", "/rirsearch1/rdap-up/64496", "/help?name=a")) {
            String url = SearchForms.path(resource) + rest;
            assertThat(UrlSamples.refused(url).status()).isEqualTo(400);
            assertThat(UrlSamples.refused(url).description()).last().isEqualTo(SearchForms.search(resource));
        }
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void showsFormsThatAreRight(Resource resource) {
        assertThat(urls(SearchForms.search(resource)))
                .allSatisfy(url -> assertThat(UrlSamples.read(url)).isInstanceOf(RdapRequest.Lookup.class));
        assertThat(urls(SearchForms.reverse(resource)))
                .allSatisfy(url -> assertThat(UrlSamples.read(url)).isInstanceOf(RdapRequest.Lookup.class));
    }

    private static List<String> urls(String form) {
        return List.of(form.substring("Ask for ".length(), form.length() - 1).split(", | or "));
    }
}
