package org.cadastre.conformance.rfc7480;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.conformance.Bodies;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 7480 §5.1 to §5.6: the status codes, and who may read them.
@Timeout(120)
class Section5_AnswersTest {
    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#objects")
    @DisplayName("H-07 §5.1 MUST: what is found is 200")
    @Holds("H-07")
    void answersWhatIsFoundWith200(String path) {
        assertThat(Rdap.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#all")
    @DisplayName("H-08 §5.2, H-25: without bootstrap files nothing is redirected")
    void redirectsNothing(String path) {
        RdapResponse response = Rdap.get(path);
        assertThat(response.status() / 100).isNotEqualTo(3);
        assertThat(response.header("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ip/192.0.1.1",
                "/ip/192.0.0.0/16",
                "/ip/192.0.2.0/23",
                "/ip/2001:db7::1",
                "/autnum/64495",
                "/entity/no-such-holder"
            })
    @DisplayName("H-10 §5.3 MUST: no match is 404, with an RDAP body that says why")
    @Holds("H-10")
    void answersMissWith404(String path) {
        RdapResponse response = Rdap.get(path);
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.json().path("errorCode").intValue()).isEqualTo(404);
        assertThat(response.json().path("description").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ip/192.0.2",
                "/ip/192.0.2.256",
                "/ip/192.0.2.010",
                "/ip/1.2.3.4/33",
                "/ip/",
                "/ip",
                "/ip/2001:db8:::1",
                "/autnum/",
                "/autnum/AS64496",
                "/entity/%FF",
                "/wrong"
            })
    @DisplayName("H-12 §5.4 SHOULD: what is no RDAP query is 400, with a body that shows the right form")
    @Holds("H-12")
    void answersMalformedQueryWith400(String path) {
        RdapResponse response = Rdap.get(path);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.json().path("errorCode").intValue()).isEqualTo(400);
        assertThat(response.json().path("title").stringValue()).isEqualTo("Bad Request");
        assertThat(response.json().path("description").size()).isPositive();
        assertThat(response.text()).doesNotContainIgnoringCase("exception").doesNotContain("org.cadastre", "java.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/wrong", "/IP/192.0.2.1", "/foo_bar/x", "/1abc", "/-", "/rirSearch1", "/%20", "/ips_x?name=a"})
    @DisplayName("H-17 §6, RFC 9082 §5 MUST: a first segment that is not known is a failure, here 400")
    @Holds("H-17")
    void refusesAnUnknownFirstSegment(String path) {
        RdapResponse response = Rdap.get(path);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.json().path("errorCode").intValue()).isEqualTo(400);
    }

    @Test
    @DisplayName("H-13 §5.5 SHOULD: whoever asks too often gets 429 with Retry-After, and everybody else an answer")
    void saysWhenToComeBack() {
        for (int i = 0; i < 300; i++) {
            RdapResponse response = Rdap.get("/ip/192.0.2." + i % 256);
            assertThat(response.status()).isIn(200, 429);
            if (response.status() == 429) {
                assertThat(response.header("Retry-After")).matches("\\d+");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#all")
    @DisplayName("H-14 and H-15 §5.6 SHOULD: every page may read every answer, without credentials")
    @Holds({"H-14", "H-15"})
    void letsEveryPageRead(String path) {
        RdapResponse response = Rdap.get(path, "Origin", "https://www.example.net");
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.headers()).doesNotContainKey("access-control-allow-credentials");
    }

    @Test
    @DisplayName("H-16 §5.6: a preflight allows what a page needs")
    void answersPreflight() {
        RdapResponse response = Rdap.send(
                "OPTIONS",
                "/ip/192.0.2.5",
                "Origin",
                "https://www.example.net",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "accept");
        assertThat(response.status()).isEqualTo(204);
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.header("Access-Control-Allow-Methods")).contains("GET");
        assertThat(response.header("Access-Control-Allow-Headers")).containsIgnoringCase("accept");
        assertThat(response.header("Access-Control-Max-Age")).matches("\\d+");
        assertThat(response.header("Access-Control-Allow-Headers").split(",\\s*"))
                .contains("accept", "authorization", "content-type");
        assertThat(response.header("Access-Control-Allow-Methods").split(",\\s*"))
                .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
        assertThat(Rdap.get("/help").header("Access-Control-Expose-Headers").split(",\\s*"))
                .contains("retry-after", "etag", "location", "link", "x-request-id");
    }

    @Test
    @DisplayName("§5.3: every error this server gives is in the 4xx and 5xx that RDAP clients know")
    void answersErrorsWithKnownCodes() {
        List<Integer> codes =
                Bodies.errors().map(path -> Rdap.get(path).status()).toList();
        assertThat(codes).containsOnly(400, 404, 501);
    }
}
