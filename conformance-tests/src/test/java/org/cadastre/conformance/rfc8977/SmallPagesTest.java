package org.cadastre.conformance.rfc8977;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cadastre.conformance.FixtureRegistry;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// RFC 8977 §2.3 and §2.4: the fixture registry on pages of two results. Every page is held to the rules.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallPagesTest {
    private static final int PAGE = 2;

    private FixtureRegistry registry;

    @BeforeAll
    void start() {
        registry = FixtureRegistry.withPagesOf(PAGE);
    }

    @AfterAll
    void stop() {
        if (registry != null) {
            registry.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ips?name=EXAMPLE*",
                "/ips?handle=NET*&sort=startAddress:d&count=true",
                "/ips?name=EXAMPLE*&sort=country,handle:d&fieldSet=brief",
                "/ips?name=EXAMPLE*&sort=name&fieldSet=id",
                "/ips/rirSearch1/rdap-bottom/192.0.2.0/24",
                "/ips/rirSearch1/rdap-bottom/192.0.2.0/24?sort=startAddress:d&count=true",
                "/ips/rirSearch1/rdap-down/192.0.2.0/24?status=active",
                "/ips/reverse_search/entity?handle=ORG1-EX&role=registrant",
                "/ips/reverse_search/entity?fn=Example*&count=true&sort=handle:d",
                "/entities?handle=*-EX&x=1",
                "/entities?fn=*e*",
                "/entities/reverse_search/entity?role=technical",
                "/domains?name=*.arpa",
                "/domains?nsLdhName=ns*.example.net&sort=name:d",
                "/domains?nsIp=192.0.2.2",
                "/domains/reverse_search/entity?role=technical",
                "/nameservers?name=ns*&count=true",
                "/autnums?handle=AS*",
                "/autnums/rirSearch1/rdap-bottom/64496-64511"
            })
    @DisplayName("P-02 P-04: the pages together have what one page has, in the same order")
    @Holds({"P-02", "P-04"})
    void pagesTogetherAreTheWhole(String search) {
        RdapResponse whole = FixtureRegistry.get().get(search);
        RdapResponse response = registry.get(search);
        assertThat(response.status()).isEqualTo(whole.status());
        if (whole.status() != 200) {
            assertThat(whole.status()).as("what cannot be searched for").isIn(404, 422);
            return;
        }
        List<String> all = Pages.results(whole.json());
        List<String> results = new ArrayList<>();
        int number = 0;
        while (true) {
            JsonNode page = response.json();
            results.addAll(Pages.results(page));
            number++;
            JsonNode metadata = page.path("paging_metadata");
            if (all.size() > PAGE) {
                assertThat(metadata.path("pageSize").intValue()).isEqualTo(PAGE);
                assertThat(metadata.path("pageNumber").intValue()).isEqualTo(number);
            }
            assertThat(metadata.path("totalCount").asInt(0)).isEqualTo(search.contains("count=") ? all.size() : 0);
            String next = Pages.next(page);
            if (next == null) {
                break;
            }
            response = registry.follow(next);
            assertThat(response.status()).as(next).isEqualTo(200);
        }
        assertThat(results).isEqualTo(all).doesNotHaveDuplicates();
        assertThat(number).isEqualTo((all.size() + PAGE - 1) / PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "%00", "=-_/", "0123456789abcdef0123456789abcdef"})
    @DisplayName("P-05 P-07: a cursor that the server did not give is 400, with the way back to the start")
    @Holds("P-05")
    void refusesCursorsOfOthers(String cursor) {
        RdapResponse response = registry.get("/ips?name=EXAMPLE*&cursor=" + cursor);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.json().path("description").toString()).contains("/rdap/ips?name=");
        String first = Objects.requireNonNull(Pages.first(response.json()), "no link to begin again");
        assertThat(registry.follow(first).json())
                .isEqualTo(registry.get("/ips?name=EXAMPLE*").json());
    }
}
