package org.cadastre.export.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.export.rdap.RdapText.domain;
import static org.cadastre.export.rdap.RdapText.nameserver;
import static org.cadastre.export.rdap.RdapText.only;
import static org.cadastre.export.rdap.RdapText.problems;

import java.util.List;
import org.cadastre.number.IpAddress;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Domain.VariantName;
import org.cadastre.registry.Domain.Variants;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.PublicId;
import org.cadastre.registry.SecureDns;
import org.cadastre.registry.SecureDns.DsData;
import org.cadastre.registry.SecureDns.KeyData;
import org.cadastre.registry.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainReaderTest {
    private static Domain named(String more) {
        return only(Domain.class, domain(",'ldhName':'2.0.192.in-addr.arpa'" + more));
    }

    private static List<String> warnings(String more) {
        return problems(domain(",'ldhName':'2.0.192.in-addr.arpa'" + more));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2.0.192.IN-ADDR.ARPA.,          2.0.192.in-addr.arpa,           192.0.2.0/24
            0/28.2.0.192.in-addr.arpa,      0/28.2.0.192.in-addr.arpa,      192.0.2.0/28
            10-99.2.0.192.in-addr.arpa,     10-99.2.0.192.in-addr.arpa,     192.0.2.10-192.0.2.99
            8.b.d.0.1.0.0.2.ip6.arpa,       8.b.d.0.1.0.0.2.ip6.arpa,       2001:db8::/32
            www.Example.net,                www.example.net,                -
            xn--bcher-kva.example,          xn--bcher-kva.example,          -
            bücher.example,                 xn--bcher-kva.example,          -
            300.2.0.192.in-addr.arpa,       300.2.0.192.in-addr.arpa,       -""")
    void readsItsNameAndTheAddressesOfAZone(String written, String name, String zone) {
        Domain domain = only(Domain.class, domain(",'ldhName':'" + written + "'"));

        assertThat(domain.ldhName()).isEqualTo(name);
        assertThat(String.valueOf(domain.zone())).isEqualTo(zone.replace("-", zone.length() == 1 ? "null" : "-"));
        assertThat(domain.network()).isNull();
    }

    @Test
    void warnsOfAReverseNameWithoutAddresses() {
        assertThat(problems(domain(",'ldhName':'x.192.in-addr.arpa'")))
                .containsExactly("WARNING f:1: The name \"x.192.in-addr.arpa\" is under a reverse apex but names no "
                        + "addresses.");
    }

    @Test
    void makesTheUnicodeNameOfTheName() {
        assertThat(only(Domain.class, domain(",'ldhName':'xn--bcher-kva.example'"))
                        .unicodeName())
                .isEqualTo("bücher.example");
        assertThat(only(Domain.class, domain(",'unicodeName':'bücher.example'")).ldhName())
                .isEqualTo("xn--bcher-kva.example");
        assertThat(problems(domain(",'ldhName':'a.example','unicodeName':'bücher.example'")))
                .containsExactly("WARNING f:1: The unicodeName \"b?cher.example\" is not what the ldhName says; "
                        + "it is made anew.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'ldhName':''", ",'ldhName':'a b'", ",'ldhName':'..'", ",'ldhName':{}"})
    void leavesOutADomainOrNameserverWithoutAName(String name) {
        assertThat(problems(domain(name)))
                .anySatisfy(problem -> assertThat(problem).startsWith("QUARANTINED f:1: The ldhName is "));
        assertThat(problems(nameserver(name)))
                .anySatisfy(problem -> assertThat(problem).startsWith("QUARANTINED f:1: The ldhName is "));
    }

    @Test
    void readsNameserversWithinIt() {
        Domain domain = named(",'publicIds':[{'type':'T','identifier':'I'}],'network':{'objectClassName':'ip network'},"
                + "'nameservers':[{'objectClassName':'nameserver','ldhName':'NS1.example.net.','status':['active'],"
                + "'ipAddresses':{'v4':['192.0.2.1','x'],'v6':'2001:DB8::1'}},{'ldhName':'a b'},7]");

        assertThat(domain.publicIds()).containsExactly(new PublicId("T", "I"));
        assertThat(domain.nameservers()).singleElement().satisfies(server -> {
            assertThat(server.ldhName()).isEqualTo("ns1.example.net");
            assertThat(server.handle()).isNull();
            assertThat(server.addresses()).extracting(IpAddress::toString).containsExactly("192.0.2.1", "2001:db8::1");
            assertThat(server.details().status()).containsExactly(Status.ACTIVE);
        });
    }

    @Test
    void readsANameserverByItself() {
        Nameserver server =
                only(Nameserver.class, nameserver(",'ldhName':'ns1.example.net','ipAddresses':{'v4':[],'v6':null}"));

        assertThat(server.handle()).isEqualTo("S1-EX");
        assertThat(server.ldhName()).isEqualTo("ns1.example.net");
        assertThat(server.addresses()).isEmpty();
        assertThat(problems(nameserver(",'ldhName':'a.example','ipAddresses':['192.0.2.1']")))
                .containsExactly(
                        "WARNING f:1: The member \"ipAddresses\" holds something that is no object; it is left out.");
    }

    @Test
    void readsSecureDns() {
        String more = ",'secureDNS':{'zoneSigned':true,'delegationSigned':'FALSE','maxSigLife':604800,"
                + "'dsData':[{'keyTag':1,'algorithm':13,'digest':'ab cd','digestType':2,'links':[{'rel':'self'}]},"
                + "{'keyTag':65536,'algorithm':13,'digest':'ab','digestType':2},"
                + "{'keyTag':1,'algorithm':13,'digest':'abc','digestType':2}],"
                + "'keyData':[{'flags':257,'protocol':3,'algorithm':'13','publicKey':'AwEA AQ=='},"
                + "{'flags':257,'protocol':3,'algorithm':13,'publicKey':'!'}]}";

        assertThat(named(more).secureDns())
                .isEqualTo(new SecureDns(
                        true,
                        false,
                        604800L,
                        List.of(new DsData(1, 13, "ABCD", 2, List.of(), List.of())),
                        List.of(new KeyData(257, 3, 13, "AwEAAQ==", List.of(), List.of()))));
        assertThat(warnings(more))
                .containsExactly(
                        "WARNING f:1: The member \"delegationSigned\" is no truth value but a text; it is read when it "
                                + "says true or false.",
                        "WARNING f:1: The DS or key record \"dsData\" cannot be read; it is left out.",
                        "WARNING f:1: The DS or key record \"dsData\" cannot be read; it is left out.",
                        "WARNING f:1: The DS or key record \"keyData\" cannot be read; it is left out.");
    }

    @Test
    void knowsNothingOfEmptySecureDns() {
        assertThat(named(",'secureDNS':{}").secureDns()).isNull();
        assertThat(named(",'secureDNS':[]").secureDns()).isNull();
    }

    @Test
    void readsVariants() {
        String more = ",'variants':[{'relation':['registered','sister'],'idnTable':'T','variantNames':"
                + "[{'ldhName':'XN--bcher-kva.example'},{'unicodeName':'a b'},{'ldhName':'b.example'}]},{'relation':[]}]";

        assertThat(named(more).variants())
                .containsExactly(new Variants(
                        List.of("registered"),
                        "T",
                        List.of(
                                new VariantName("xn--bcher-kva.example", "bücher.example"),
                                new VariantName("b.example", null))));
        assertThat(warnings(more)).hasSize(2);
    }
}
