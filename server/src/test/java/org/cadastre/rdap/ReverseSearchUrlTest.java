package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.query.Criterion;
import org.cadastre.query.Criterion.Property;
import org.cadastre.query.Query;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.registry.Role;
import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The URLs of reverse searches (RFC 9536), by the rules of the project's list.
class ReverseSearchUrlTest {
    // V-01, S-12: equal searches are equal queries, in whichever order and case
    @ParameterizedTest
    @EnumSource(Resource.class)
    @Holds({"S-12", "V-01"})
    void readsCriteriaOfOneEntity(Resource resource) {
        Query both = new Query.ReverseSearch(
                resource,
                List.of(new Criterion(Property.HANDLE, "org1-ex"), new Criterion(Property.ROLE, "registrant")),
                Window.FIRST);
        String path = SearchForms.path(resource) + "/reverse_search/entity";
        assertThat(UrlSamples.query(path + "?handle=ORG1-EX&role=registrant")).isEqualTo(both);
        assertThat(UrlSamples.query(path + "/?role=REGISTRANT&handle=org1-ex")).isEqualTo(both);
        assertThat(UrlSamples.query(path + "?fn=Ex*"))
                .isEqualTo(new Query.ReverseSearch(resource, List.of(new Criterion(Property.FN, "ex*")), Window.FIRST));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @Holds("S-12")
    void takesEveryRole(Role role) {
        assertThat(UrlSamples.query("ips/reverse_search/entity?role=" + role.text()))
                .isEqualTo(new Query.ReverseSearch(
                        Resource.IPS, List.of(new Criterion(Property.ROLE, role.text())), Window.FIRST));
    }

    // V-06
    @Test
    @Holds("V-06")
    void searchesByMailAddressOnlyWhereThatIsOn() {
        String url = "ips/reverse_search/entity?email=noc*&role=noc";
        assertThat(UrlSamples.refused(url).status()).isEqualTo(501);
        assertThat(UrlSamples.refused(url).description())
                .hasSize(2)
                .first()
                .asString()
                .contains("mail address");
        assertThat(UrlSamples.query(UrlSamples.WITH_EMAIL, url))
                .isEqualTo(new Query.ReverseSearch(
                        Resource.IPS,
                        List.of(new Criterion(Property.EMAIL, "noc*"), new Criterion(Property.ROLE, "noc")),
                        Window.FIRST));
    }

    // V-05: to ignore a property would find more than was asked for
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ips/reverse_search/entity?city=Bern",
                "ips/reverse_search/entity?handle=a&city=Bern",
                "ips/reverse_search/entity?name=a",
                "ips/reverse_search/entity?Handle=a",
                "ips/reverse_search/domain?handle=a",
                "ips/reverse_search/entities?handle=a",
                "domains/reverse_search/nameserver?ldhName=a"
            })
    @Holds("V-05")
    void doesNotOfferOtherPropertiesAndClasses(String url) {
        assertThat(UrlSamples.refused(url).status()).isEqualTo(501);
        assertThat(UrlSamples.refused(url).description()).last().asString().startsWith("Ask for ");
    }

    // RFC 7480 §6: what has an underscore belongs to an extension and is no property
    @Test
    void ignoresTheParametersOfExtensions() {
        assertThat(UrlSamples.query("ips/reverse_search/entity?handle=a&_=1&exts_list=x&foo0_bar=%FF"))
                .isEqualTo(UrlSamples.query("ips/reverse_search/entity?handle=a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ips/reverse_search",
                "ips/reverse_search/",
                "ips/reverse_search?handle=a",
                "ips/reverse_search/entity",
                "ips/reverse_search/entity?",
                "ips/reverse_search/entity?_=1",
                "ips/reverse_search/entity?count=true",
                "ips/reverse_search/entity/x?handle=a",
                "ips/reverse_search/entity/handle/a",
                "ips/reverse_search/entity?handle=",
                "ips/reverse_search/entity?handle=a&handle=b",
                "ips/reverse_search/entity?handle=%FF",
                "ips/reverse_search/entity?handle=a%00",
                "ips/reverse_search/entity?role=boss",
                "ips/reverse_search/entity?role=",
                "ips/reverse_search/entity?role=noc&role=abuse"
            })
    @Holds("V-05")
    void refusesMalformedSearches(String url) {
        assertThat(UrlSamples.refused(url).status()).isEqualTo(400);
        assertThat(UrlSamples.refused(url).description()).last().isEqualTo(SearchForms.reverse(Resource.IPS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handle=*a*", "fn=*", "handle=a&fn=*b", "role=reg*"})
    void saysWhichPatternsAreNotSupported(String query) {
        assertThat(UrlSamples.refused("autnums/reverse_search/entity?" + query).status())
                .isEqualTo(422);
    }

    @Test
    void listsTheRoles() {
        assertThat(UrlSamples.refused("ips/reverse_search/entity?role=boss").description())
                .first()
                .asString()
                .contains("registrant, technical, administrative, abuse");
    }
}
