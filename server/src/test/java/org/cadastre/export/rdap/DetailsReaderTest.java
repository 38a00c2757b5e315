package org.cadastre.export.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.export.rdap.RdapText.network;
import static org.cadastre.export.rdap.RdapText.only;
import static org.cadastre.export.rdap.RdapText.problems;

import java.time.Instant;
import java.util.List;
import org.cadastre.registry.Details;
import org.cadastre.registry.Event;
import org.cadastre.registry.EventAction;
import org.cadastre.registry.ExtensionMember;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Link;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;
import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsReaderTest {
    private static Details details(String more) {
        return only(IpNetwork.class, network(more)).details();
    }

    private static List<String> warnings(String more) {
        return problems(network(more));
    }

    @Test
    void passesOverWhatTheServerMakesAnew() {
        String more = ",'rdapConformance':['rdap_level_0','cidr0'],'notices':[{'title':'x'}],'redacted':[{}],"
                + "'cidr0_cidrs':[{'v4prefix':'192.0.2.0','length':24}],'port43':null,'remarks':null,"
                + "'links':[{'rel':'self','href':'x'},{'rel':'rdap-up','href':'y'},{'rel':'rdap-top rdap-active'}],"
                + "'events':[{'eventAction':'last update of RDAP database','eventDate':'2026-01-01T00:00:00Z'}]";

        assertThat(details(more)).isEqualTo(Details.empty("ex"));
        assertThat(warnings(more)).isEmpty();
    }

    @Test
    void keepsKnownStatusesOnce() {
        String more = ",'status':['active','ALLOCATED PA','active','reserved',7]";

        assertThat(details(more).status()).containsExactly(Status.ACTIVE, Status.RESERVED);
        assertThat(warnings(more)).hasSize(3);
        assertThat(details(",'status':'active'").status()).containsExactly(Status.ACTIVE);
        assertThat(warnings(",'status':'active'"))
                .containsExactly("WARNING f:1: The member \"status\" is no array; its one value is taken.");
    }

    @Test
    void keepsEventsWithAKnownActionAndADate() {
        String more =
                ",'events':[{'eventAction':'registration','eventDate':'2012-06-06T02:00:00+02:00','eventActor':'A'},"
                        + "{'eventAction':'last changed','eventDate':'2026-01-02t03:04:05.5z'},"
                        + "{'eventAction':'born','eventDate':'2012-06-06T00:00:00Z'},"
                        + "{'eventAction':'transfer','eventDate':'2012-06-06T00:00:00'},"
                        + "{'eventAction':'transfer','eventDate':'20120606'},{'eventAction':'transfer','eventDate':1},"
                        + "{'eventAction':'transfer','eventDate':'+12012-06-06T00:00:00Z'},{'eventDate':'x'},'x']";

        assertThat(details(more).events())
                .containsExactly(
                        new Event(EventAction.REGISTRATION, Instant.parse("2012-06-06T00:00:00Z"), "A"),
                        Event.of(EventAction.LAST_CHANGED, Instant.parse("2026-01-02T03:04:05.5Z")));
        assertThat(warnings(more))
                .contains("WARNING f:1: The event \"born\" has an action that is not known or no date and time with "
                        + "an offset; it is left out.")
                .contains("WARNING f:1: The member \"events\" holds something that is no object; it is left out.");
    }

    @Test
    void readsRemarks() {
        String more =
                ",'remarks':[{'title':'T','description':['a\\r\\nb',' ','c'],'lang':'en','links':[{'rel':'related',"
                        + "'href':'https://www.example.net/'}],'type':'object truncated due to authorization'},"
                        + "{'description':'one','type':'abuse'},{'title':'empty'},{'description':[]}]";

        assertThat(details(more).remarks())
                .containsExactly(
                        new Remark(
                                "T",
                                List.of("a\nb", "c"),
                                "object truncated due to authorization",
                                List.of(new Link("related", "https://www.example.net/", null, List.of(), null, null)),
                                "en"),
                        new Remark(null, List.of("one"), null));
        assertThat(warnings(more))
                .containsExactlyInAnyOrder(
                        "WARNING f:1: The member \"description\" is no array; its one value is taken.",
                        "WARNING f:1: The remark type \"abuse\" is none that IANA lists; it is left out.",
                        "WARNING f:1: The remark \"empty\" has no description; it is left out.",
                        "WARNING f:1: The remark \"\" has no description; it is left out.");
    }

    @Test
    void keepsLinksToElsewhere() {
        String more = ",'links':[{'value':'v','rel':'related','href':'https://www.example.net/a','type':'text/html',"
                + "'hreflang':'en','title':'T','media':'screen'},{'rel':'up','href':'/relative'},{'rel':'up'},"
                + "{'href':'https://www.example.net/b'},{'rel':'up','href':'https://www.example.net/\u00e9'},"
                + "{'rel':'alternate','href':'https://www.example.net/c','hreflang':['de','x y']}]";

        assertThat(details(more).links())
                .containsExactly(
                        new Link("related", "https://www.example.net/a", "text/html", List.of("en"), "T", "screen"),
                        new Link("alternate", "https://www.example.net/c", null, List.of("de"), null, null));
        assertThat(warnings(more)).hasSize(5);
    }

    @Test
    @Holds({"G-01", "G-02"})
    void keepsOneGeofeedLinkOrOneOfEachLanguage() {
        String plain = "{'rel':'geofeed','href':'http://www.example.net/g'}";
        String secure = "{'rel':'geofeed','href':'https://www.example.net/g','type':'application/geofeed+csv'}";
        String french = "{'rel':'geofeed','href':'https://www.example.net/f','hreflang':['fr']}";

        assertThat(details(",'links':[" + plain + "," + secure + "," + secure + "," + french + "," + french + "]")
                        .links())
                .extracting(Link::href)
                .containsExactly("https://www.example.net/g", "https://www.example.net/f");
        assertThat(warnings(",'links':[" + plain + "]"))
                .containsExactly("WARNING f:1: The geofeed link \"http://www.example.net/g\" is not https, "
                        + "or a second one; it is left out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whois.example.net", "192.0.2.1", "2001:db8::1"})
    void keepsAHostForPort43(String host) {
        assertThat(details(",'port43':'" + host + "'").port43()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whois://whois.example.net", "whois.example.net:43", "a b", "a/b"})
    void leavesOutWhatIsNoHost(String text) {
        assertThat(details(",'port43':'" + text + "'").port43()).isNull();
        assertThat(warnings(",'port43':'" + text + "'"))
                .containsExactly(
                        "WARNING f:1: The port43 \"" + text + "\" is no host name or address; it is left out.");
    }

    @Test
    void keepsALanguageTag() {
        assertThat(details(",'lang':'fr-CH'").lang()).isEqualTo("fr-CH");
        assertThat(List.of("EN_us ", "en-", "-en", "1en", "abcdefghi", "en--us"))
                .noneMatch(DetailsReader::isLanguage);
    }

    @Test
    void keepsTheMembersOfDeclaredExtensions() {
        String more =
                ",'rdapConformance':['rdap_level_0','example1','two_part_0'],'example1_a':{ 'b' : [ 1.50, null ] },"
                        + "'two_part_0_x':'\\u00e9','arin_originas0_originautnums':[64496],'other_a':1,'example1':2,'plain':3,"
                        + "'example1_':4,'example1_a b':5";

        assertThat(details(more).extensions())
                .containsExactly(
                        new ExtensionMember("example1_a", "{\"b\":[1.50,null]}"),
                        new ExtensionMember("two_part_0_x", "\"\u00e9\""),
                        new ExtensionMember("arin_originas0_originautnums", "[64496]"));
        assertThat(warnings(more))
                .hasSize(4)
                .first()
                .isEqualTo("WARNING f:1: The member \"other_a\" is of no extension that the file declares; "
                        + "it is left out.");
    }

    @Test
    void takesANumberForATextAndNothingElse() {
        IpNetwork network = only(IpNetwork.class, network(",'name':12,'type':['x'],'parentHandle':'a\\u0000b'"));

        assertThat(network.name()).isEqualTo("12");
        assertThat(network.type()).isNull();
        assertThat(network.parentHandle()).isNull();
    }
}
