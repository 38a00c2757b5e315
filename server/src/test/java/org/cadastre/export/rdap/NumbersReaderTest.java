package org.cadastre.export.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.export.rdap.RdapText.autnum;
import static org.cadastre.export.rdap.RdapText.network;
import static org.cadastre.export.rdap.RdapText.only;
import static org.cadastre.export.rdap.RdapText.problems;

import java.util.List;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Link;
import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersReaderTest {
    private static String ranged(String start, String end, String more) {
        return "{'objectClassName':'ip network','startAddress':'" + start + "','endAddress':'" + end + "'" + more + "}";
    }

    @Test
    void readsTheMembersOfANetwork() {
        IpNetwork network = only(
                IpNetwork.class,
                network(",'ipVersion':'v4','name':' NET ','type':'ASSIGNED','country':'CH','parentHandle':'P-EX'"));

        assertThat(network.range()).hasToString("192.0.2.0/24");
        assertThat(network.name()).isEqualTo("NET");
        assertThat(network.type()).isEqualTo("ASSIGNED");
        assertThat(network.countries()).containsExactly("CH");
        assertThat(network.parentHandle()).isEqualTo("P-EX");
    }

    @Test
    void readsARangeThatIsNoPrefixAndOneOfIpv6() {
        assertThat(only(IpNetwork.class, ranged("192.0.2.10", "192.0.2.99", "")).range())
                .hasToString("192.0.2.10-192.0.2.99");
        assertThat(only(IpNetwork.class, ranged("2001:DB8:0::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", ""))
                        .range())
                .hasToString("2001:db8::/32");
    }

    @Test
    @Holds("G-04")
    void takesTheGeofeedOfARemarkUnlessThereIsALink() {
        String remark = ",'remarks':[{'description':['See below.','Geofeed https://www.example.net/a.csv ',"
                + "'Geofeed https://www.example.net/b.csv']}]";
        String link = ",'links':[{'rel':'geofeed','href':'https://www.example.net/c.csv'}]";

        assertThat(geofeeds(remark)).containsExactly("https://www.example.net/a.csv");
        assertThat(geofeeds(remark + link)).containsExactly("https://www.example.net/c.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geofeed https://www.example.net/a.csv",
                "Geofeed http://www.example.net/a.csv",
                "Geofeed https://www.example.net/a b.csv",
                "Our Geofeed https://www.example.net/a.csv",
                "Geofeed "
            })
    @Holds("G-04")
    void takesNothingElseForAGeofeed(String line) {
        assertThat(geofeeds(",'remarks':[{'description':['" + line + "']}]")).isEmpty();
    }

    private static List<String> geofeeds(String more) {
        return only(IpNetwork.class, network(more)).details().links().stream()
                .filter(link -> link.rel().equals(Link.GEOFEED))
                .map(Link::href)
                .toList();
    }

    @Test
    void takesTheRangeForAHandleThatIsMissing() {
        String text = ranged("192.0.2.0", "192.0.2.255", ",'handle':''");

        assertThat(only(IpNetwork.class, text).handle()).isEqualTo("192.0.2.0/24");
        assertThat(problems(text))
                .containsExactly("WARNING f:1: The object of \"192.0.2.0/24\" has no handle; its range counts as one.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            'CH';             CH
            'ch';             CH
            ['CH','FR'];      CH FR
            'CH, FR,DE';      CH FR DE
            'CH CH';          CH
            ['EU','AP'];      EU AP
            ['CH','France'];  CH
            'Switzerland';    ''
            '';               ''
            [];               ''
            null;             ''
            12;               ''
            {};               ''""", quoteCharacter = '`')
    void keepsSeveralCountries(String country, String read) {
        assertThat(String.join(
                        " ",
                        only(IpNetwork.class, network(",'country':" + country)).countries()))
                .isEqualTo(read.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            192.0.2.9; 192.0.2.1;   v4; The startAddress 192.0.2.9 is above the endAddress 192.0.2.1
            192.0.2.0; 2001:db8::1; v4; The startAddress 192.0.2.0 is above the endAddress 2001:db8::1
            192.0.2.0; 192.0.2.255; v6; The ipVersion is "v6", and the startAddress is 192.0.2.0.
            2001:db8::; 2001:db8::f; 6; The ipVersion is "6", and the startAddress is 2001:db8::.
            192.0.2;   192.0.2.255; v4; The startAddress is "192.0.2", not an address.
            192.0.2.0; 192.0.2.256; v4; The endAddress is "192.0.2.256", not an address.""")
    void leavesOutANetworkWithoutARange(String start, String end, String version, String reason) {
        assertThat(problems(ranged(start, end, ",'ipVersion':'" + version + "'")))
                .singleElement()
                .asString()
                .startsWith("QUARANTINED f:1: " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            'startAutnum':64496,'endAutnum':64511;       AS64496-AS64511
            'startAutnum':64496;                         AS64496
            'startAutnum':'64496','endAutnum':'AS64497'; AS64496-AS64497
            'startAutnum':0,'endAutnum':4294967295;      AS0-AS4294967295""")
    void readsTheRangeOfAnAutnum(String members, String range) {
        Autnum autnum = only(Autnum.class, autnum("," + members + ",'name':'N','type':'T','country':'CH'"));

        assertThat(autnum.range()).hasToString(range);
        assertThat(autnum.name()).isEqualTo("N");
        assertThat(autnum.type()).isEqualTo("T");
        assertThat(autnum.countries()).containsExactly("CH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            'startAutnum':4294967296;               The startAutnum is missing or not an AS number.
            'startAutnum':-1;                       The startAutnum is missing or not an AS number.
            'startAutnum':1.5;                      The startAutnum is missing or not an AS number.
            'startAutnum':'1.0';                    The startAutnum is missing or not an AS number.
            'startAutnum':[1];                      The startAutnum is missing or not an AS number.
            'startAutnum':2,'endAutnum':1;          The startAutnum 2 is above the endAutnum 1.
            'startAutnum':2,'endAutnum':'x';        The endAutnum is not an AS number.""")
    void leavesOutAnAutnumWithoutARange(String members, String reason) {
        assertThat(problems(autnum("," + members))).containsExactly("QUARANTINED f:1: " + reason);
    }
}
