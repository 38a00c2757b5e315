package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cadastre.registry.Details;
import org.cadastre.registry.Event;
import org.cadastre.registry.EventAction;
import org.cadastre.registry.Link;
import org.cadastre.registry.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsMappingTest {
    private static final String HEAD = "inetnum: 192.0.2.0 - 192.0.2.255\n";

    @Test
    void createdAndLastModifiedAreEvents() {
        assertThat(details("created: 2002-06-25T14:19:09Z\nlast-modified: 2026-01-02T03:04:05+01:00\n")
                        .events())
                .containsExactly(
                        Event.of(EventAction.REGISTRATION, Instant.parse("2002-06-25T14:19:09Z")),
                        Event.of(EventAction.LAST_CHANGED, Instant.parse("2026-01-02T02:04:05Z")));
    }

    @Test
    void latestDateOfChangedStandsInForLastModified() {
        assertThat(details("""
                        changed: a@example.net 20040131
                        changed: b@example.net 20051231
                        changed: c@example.net 20010101
                        changed: d@example.net 20061331
                        changed: e@example.net
                        changed: 20260230
                        """).events())
                .containsExactly(Event.of(EventAction.LAST_CHANGED, Instant.parse("2005-12-31T00:00:00Z")));
        assertThat(details("changed: a@example.net 20260131\nlast-modified: 2020-01-01T00:00:00Z\n")
                        .date(EventAction.LAST_CHANGED))
                .isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2002-06-25",
                "2002-06-25T14:19:09",
                "2002-13-25T14:19:09Z",
                "1970-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59-18:00"
            })
    void dateThatIsNoneIsLeftOut(String date) {
        assertThat(details("created: " + date + "\nlast-modified: " + date + "\n")
                        .events())
                .isEmpty();
    }

    @Test
    void descrAndRemarksAreRemarks() {
        Details details = details("""
                remarks:   one
                descr:     An example
                remarks:
                remarks:   two  # a comment
                descr:     of networks
                +          and more
                """);
        assertThat(details.remarks())
                .containsExactly(
                        new Remark("Description", List.of("An example", "of networks and more"), null),
                        new Remark("Remarks", List.of("one", "two"), null));
    }

    @Test
    void firstLanguageIsTheLanguageAndTheOthersAreRemarked() {
        Details details = details("language: n0ne!\nlanguage: de\nlanguage: fr, de\nlanguage: rm-CH\n");
        assertThat(details.lang()).isEqualTo("de");
        assertThat(details.remarks())
                .containsExactly(new Remark(
                        "Language",
                        List.of(
                                "Published with the language fr as well.",
                                "Published with the language rm-CH as well."),
                        null));
    }

    @Test
    void geofeedIsALink() {
        assertThat(details("remarks: Geofeed https://example.net/other\ngeofeed: https://example.net/geo.csv\n")
                        .links())
                .containsExactly(geofeed("https://example.net/geo.csv"));
    }

    @Test
    void geofeedInARemarkIsALinkAndStaysARemark() {
        Details details = details("""
                remarks: Geofeed http://example.net/insecure
                remarks: see Geofeed https://example.net/elsewhere
                remarks: Geofeed https://example.net/geo.csv
                remarks: Geofeed https://example.net/second
                """);
        assertThat(details.links()).containsExactly(geofeed("https://example.net/geo.csv"));
        assertThat(details.remarks().getFirst().description()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.net/geo.csv",
                "http://example.net/geo.csv",
                "https://",
                "https:///geo.csv",
                "https://example.net/geo file.csv",
                "https://exämple.net/geo.csv",
                "https://example.net/%zz"
            })
    void geofeedThatIsNoAddressIsLeftOut(String href) {
        assertThat(details("geofeed: " + href + "\n").links()).isEmpty();
    }

    @Test
    void onlyNetworksHaveGeofeeds() {
        assertThat(Mapped.autnum("aut-num: AS64496\nremarks: Geofeed https://example.net/geo.csv\n")
                        .details()
                        .links())
                .isEmpty();
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreLeftOut() {
        assertThat(details("descr: a\u0000b\u0085c\ud800d\ud83c\udf0de\u001b\n")
                        .remarks()
                        .getFirst()
                        .description())
                .containsExactly("abcd\ud83c\udf0de");
    }

    private static Link geofeed(String href) {
        return new Link("geofeed", href, "application/geofeed+csv", List.of(), null, null);
    }

    private static Details details(String attributes) {
        return Mapped.network(HEAD + attributes).details();
    }
}
