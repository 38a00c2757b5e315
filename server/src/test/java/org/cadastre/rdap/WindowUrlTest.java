package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.cadastre.query.Query;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.query.Window.FieldSet;
import org.cadastre.query.Window.Sort;
import org.cadastre.query.Window.SortProperty;
import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which results of a search are asked for, and how (RFC 8977, RFC 8982), by the rules of the project's list.
class WindowUrlTest {
    private static final String SEARCH = "ips?name=net*";

    // P-01
    @ParameterizedTest
    @CsvSource({"true, true", "yes, true", "1, true", "false, false", "no, false", "0, false"})
    @Holds("P-01")
    void readsWhetherToCount(String text, boolean counted) {
        assertThat(window(SEARCH + "&count=" + text)).isEqualTo(new Window(counted, List.of(), 0, FieldSet.FULL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TRUE", "2", "on", "true,false", "+1"})
    @Holds("P-05")
    void listsTheValuesOfCount(String text) {
        assertThat(UrlSamples.refused(SEARCH + "&count=" + text))
                .isEqualTo(RdapRequest.Refused.malformed(
                        "The parameter count is true, yes or 1, or else false, no or 0, such as count=true."));
    }

    // P-02, P-06
    @Test
    @Holds("P-02")
    void readsTheOrder() {
        Sort start = new Sort(SortProperty.START, true);
        assertThat(window(SEARCH + "&sort=startAddress:d").sort()).containsExactly(start);
        assertThat(window("autnums?name=a&sort=startAutnum:d").sort()).containsExactly(start);
        assertThat(window(SEARCH + "&sort=country:a,startAddress:d,lastChangedDate")
                        .sort())
                .containsExactly(
                        new Sort(SortProperty.COUNTRY, false), start, new Sort(SortProperty.LAST_CHANGED_DATE, false));
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void readsEveryPropertyOfEachClass(Resource resource) {
        String search = SearchForms.path(resource) + "/reverse_search/entity?fn=a&sort=";
        for (boolean contacts : new boolean[] {false, true}) {
            RdapRequests requests = contacts ? UrlSamples.WITH_EMAIL : UrlSamples.REQUESTS;
            for (SortProperty property : SortProperty.values()) {
                RdapRequest request = UrlSamples.read(requests, search + SortNames.name(resource, property) + ":d");
                boolean allowed = SortNames.of(resource, contacts).contains(property);
                assertThat(request instanceof RdapRequest.Lookup)
                        .as("%s by %s, contacts %s", resource, property, contacts)
                        .isEqualTo(allowed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "handle,",
                ",handle",
                "handle,,name",
                "handle:",
                "handle:x",
                "handle:D",
                ":d",
                "handle:d:d",
                "Handle",
                "startAutnum",
                "fn",
                "handle,handle",
                "handle:a,handle:d",
                "handle name",
                "handle%2C%2Cname"
            })
    @Holds("P-05")
    void listsThePropertiesToSortBy(String text) {
        RdapRequest.Refused refused = UrlSamples.refused(SEARCH + "&sort=" + text.replace(' ', '+'));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.description())
                .last()
                .isEqualTo("The properties of ips are startAddress, handle, name, country, registrationDate, "
                        + "reregistrationDate, lastChangedDate, expirationDate, deletionDate, reinstantiationDate, "
                        + "transferDate, lockedDate, unlockedDate.");
    }

    // V-06: an order by what is hidden would tell it
    @Test
    @Holds("V-06")
    void sortsByMailAddressesOnlyWhereTheyMayBeSearched() {
        String url = "entities?fn=a&sort=email,voice:d";
        assertThat(UrlSamples.refused(url).description().toString()).doesNotContain("email", "voice");
        assertThat(UrlSamples.query(UrlSamples.WITH_EMAIL, url)).isInstanceOf(Query.Search.class);
    }

    // P-08
    @ParameterizedTest
    @EnumSource(FieldSet.class)
    @Holds("P-08")
    void readsTheFields(FieldSet fields) {
        assertThat(window(SEARCH + "&fieldSet=" + WindowReader.fieldSet(fields)))
                .isEqualTo(new Window(false, List.of(), 0, fields));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zz", "ID", "id,brief"})
    @Holds({"P-05", "P-08"})
    void listsTheFieldSets(String text) {
        assertThat(UrlSamples.refused(SEARCH + "&fieldSet=" + text))
                .isEqualTo(RdapRequest.Refused.malformed(
                        "The parameter fieldSet is id, brief or full, such as fieldSet=brief."));
    }

    // P-04, P-07
    @ParameterizedTest
    @ValueSource(
            strings = {
                SEARCH,
                "entities?fn=Ex*Ltd&count=1&sort=handle:d,fn&fieldSet=id",
                "ips/rirSearch1/rdap-down/192.0.2.0/24",
                "domains/rirSearch1/rdap-bottom/0%2F26.2.0.192.in-addr.arpa?status=active&count=true",
                "autnums/reverse_search/entity?role=noc&fn=Ex*"
            })
    @Holds("P-04")
    void linksPagesThatItReads(String url) {
        Query search = UrlSamples.query(url);
        PageLinks pages = UrlSamples.REQUESTS.pages(search, UrlSamples.SERIAL);
        for (int offset : new int[] {0, 1, 100, 10_000, Integer.MAX_VALUE}) {
            String link = pages.url(offset);
            assertThat(URI.create(link).toASCIIString()).isEqualTo(link).startsWith(Samples.BASE);
            Query page = UrlSamples.query(link.substring(Samples.BASE.length()));
            assertThat(window(page).offset()).isEqualTo(offset);
            assertThat(RdapPath.of(page)).isEqualTo(RdapPath.of(search));
            assertThat(UrlSamples.REQUESTS.pages(page, UrlSamples.SERIAL).url(7))
                    .isEqualTo(pages.url(7));
        }
    }

    @Test
    void tellsWhereToBeginAgainWhenTheDataHasChanged() {
        String link = UrlSamples.REQUESTS
                .pages(UrlSamples.query(SEARCH + "&count=yes"), "an-older-serial")
                .url(100);
        String first = Samples.BASE + "ips?name=net*&count=true";
        assertThat(UrlSamples.refused(link.substring(Samples.BASE.length())))
                .isEqualTo(new RdapRequest.Refused(
                        400,
                        List.of(
                                "The data has changed since this page was linked, so that its place is not known any"
                                        + " more.",
                                "To begin again, ask for " + first + " without a cursor."),
                        first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ips?name=net&cursor=",
                "ips?handle=net*&cursor=",
                "autnums?name=net*&cursor=",
                "ips?name=net*&count=true&cursor=",
                "ips?name=net*&sort=handle&cursor=",
                "ips?name=net*&fieldSet=id&cursor="
            })
    @Holds("P-05")
    void takesNoCursorOfAnotherSearch(String search) {
        String cursor = UrlSamples.CURSORS.cursor(UrlSamples.SERIAL, SEARCH, 100);
        assertThat(window(SEARCH + "&cursor=" + cursor).offset()).isEqualTo(100);
        assertThat(UrlSamples.refused(search + cursor).description())
                .first()
                .asString()
                .startsWith("The cursor is none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "100", "b2Zmc2V0PTEwMA==", "%FF", "%00", "____________________________________"})
    @Holds("P-05")
    void refusesOtherCursors(String cursor) {
        RdapRequest.Refused refused = UrlSamples.refused("ips?name=NET*&cursor=" + cursor);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.description()).hasSize(2).last().asString().containsPattern("[Aa]sk for .*ips\\?name=");
        if (!cursor.equals("%FF")) {
            assertThat(refused.firstPage()).isEqualTo(Samples.BASE + "ips?name=net*");
        }
    }

    // H-06
    @Test
    @Holds("H-06")
    void ignoresAllOfItForLookUps() {
        assertThat(UrlSamples.query("ip/192.0.2.1?count=zz&sort=&cursor=x&fieldSet=zz"))
                .isEqualTo(UrlSamples.query("ip/192.0.2.1"));
    }

    private static Window window(String url) {
        return window(UrlSamples.query(url));
    }

    static Window window(Query query) {
        return switch (query) {
            case Query.Search search -> search.window();
            case Query.RelatedNetworks related -> related.window();
            case Query.RelatedAutnums related -> related.window();
            case Query.RelatedDomains related -> related.window();
            case Query.CountrySearch search -> search.window();
            case Query.ReverseSearch search -> search.window();
            case Query.Network other -> Window.FIRST;
            case Query.Autnum other -> Window.FIRST;
            case Query.Entity other -> Window.FIRST;
            case Query.Domain other -> Window.FIRST;
            case Query.Nameserver other -> Window.FIRST;
            case Query.Help other -> Window.FIRST;
        };
    }
}
