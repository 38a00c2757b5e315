package org.cadastre.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cadastre.conformance.check.answer.Breach;
import org.cadastre.conformance.check.answer.HttpAnswer;
import org.cadastre.conformance.check.answer.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;

class GoodBodiesTest {
    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.check.GoodBody#all")
    void findsNothingInWhatIsRightByTheProfile(GoodBody body) {
        assertThat(RdapCheck.check(body.answer(), body.url(), Profile.NRO)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.check.GoodBody#all")
    void findsNothingInWhatIsRightByTheStandard(GoodBody body) {
        assertThat(RdapCheck.check(body.answer(), body.url(), Profile.STD95)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.check.GoodBody#all")
    void doesNotAskWhatTheBaseIs(GoodBody body) {
        String behindProxy = "http://127.0.0.1:8080/registry/rdap" + body.path();
        assertThat(RdapCheck.check(body.answer(), behindProxy, Profile.NRO)).isEmpty();
    }

    @Test
    void doesNotHoldTheStandardToTheProfile() {
        GoodBody body = GoodBody.named("autnum");
        body.body().remove("notices");
        body.body().remove("status");
        assertThat(RdapCheck.check(body.answer(), body.url(), Profile.STD95)).isEmpty();
        assertThat(RdapCheck.check(body.answer(), body.url(), Profile.NRO))
                .extracting(breach -> breach.rule() + " " + breach.message())
                .containsExactly(
                        "N-04 no notice links to terms-of-service",
                        "N-04 no notice links to inaccuracy-report",
                        "N-11 status is missing");
    }

    @Test
    void takesABareObjectForTheResultOfASearchOnlyWhereItIsOne() {
        GoodBody lookup = GoodBody.named("network");
        ((ArrayNode) lookup.body().path("rdapConformance")).add("ipSearchResults");
        assertThat(RdapCheck.check(lookup.answer(), lookup.url(), Profile.NRO))
                .extracting(Breach::rule)
                .containsExactly("C-2");
        GoodBody up = GoodBody.named("up");
        ArrayNode ids = (ArrayNode) up.body().path("rdapConformance");
        ids.add("ipSearchResults");
        assertThat(RdapCheck.check(up.answer(), up.url(), Profile.NRO)).isEmpty();
    }

    @Test
    void leavesClassesOfExtensionsToThem() {
        GoodBody body = GoodBody.named("error");
        body.body().remove("errorCode");
        body.body().put("objectClassName", "cir0_country");
        HttpAnswer found =
                new HttpAnswer(200, body.answer().headers(), body.answer().body());
        assertThat(RdapCheck.check(found, body.url().replace("/ip/", "/cir0_country/"), Profile.STD95))
                .extracting(Breach::rule)
                .contains("X-05");
        ((ArrayNode) body.body().path("rdapConformance")).add("cir0");
        found = new HttpAnswer(200, body.answer().headers(), body.answer().body());
        assertThat(RdapCheck.check(found, body.url().replace("/ip/", "/cir0_country/"), Profile.STD95))
                .extracting(Breach::rule)
                .doesNotContain("X-05");
    }

    @Test
    void asksForNoBodyWhereNoneBelongs() {
        Map<String, List<String>> headers = Map.of("Access-Control-Allow-Origin", List.of("*"));
        HttpAnswer notModified = new HttpAnswer(304, headers, new byte[0]);
        assertThat(RdapCheck.check(notModified, "https://rdap.example/help", Profile.NRO))
                .isEmpty();
        HttpAnswer head = new HttpAnswer(200, headers, new byte[0]);
        assertThat(RdapCheck.checkHeader(head, "https://rdap.example/help")).isEmpty();
        HttpAnswer error = new HttpAnswer(404, headers, new byte[0]);
        assertThat(RdapCheck.check(error, "https://rdap.example/help", Profile.STD95))
                .isEmpty();
    }
}
