package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cadastre.conformance.FixtureRegistry;
import org.cadastre.conformance.RdapResponse;
import org.cadastre.conformance.Target;
import org.cadastre.conformance.clients.Program.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Python libraries ipwhois and whodap, each in a few lines of a program that prints JSON.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PythonLibrariesTest {
    private Path folder;
    private GlobalRegistry registry;
    private BootstrapFiles fixture;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        RdapClients.require(RdapClients.PYTHON);
        folder = temporary;
        registry = new GlobalRegistry("client-python", folder);
        fixture = BootstrapFiles.ofFixture();
    }

    @AfterAll
    void stop() {
        if (registry != null) {
            registry.close();
        }
        if (fixture != null) {
            fixture.close();
        }
    }

    private JsonNode python(String program, String... arguments) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile(folder, "program", ".py"), program);
        String[] all = new String[arguments.length + 1];
        all[0] = file.toString();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Run run = RdapClients.run(folder, RdapClients.PYTHON, all);
        assertThat(run.exit()).as(run.errors()).isZero();
        return JsonMapper.shared().readTree(run.output());
    }

    private static final String IPWHOIS = """
            import ipwhois, json, sys
            from ipwhois import rdap
            rdap.BOOTSTRAP_URL = sys.argv[1]
            found = rdap.RDAP(ipwhois.IPWhois(sys.argv[2]).net).lookup(bootstrap=True, depth=1)
            print(json.dumps({'network': found['network'], 'objects': found['objects']}))
            """;

    /// It asks nobody about documentation space, so that the address is changed after it was looked at.
    private static final String IPWHOIS_FIXTURE = """
            import ipwhois, json, sys
            from ipwhois import rdap
            rdap.BOOTSTRAP_URL = sys.argv[1]
            net = ipwhois.IPWhois('193.0.0.1').net
            net.address_str = sys.argv[2]
            look = rdap.RDAP(net)
            found = look.lookup(bootstrap=True, depth=1)
            entity = look._get_entity(entity=sys.argv[3], roles={}, bootstrap=True).result
            print(json.dumps({'network': found['network'], 'objects': found['objects'], 'entity': entity}))
            """;

    private static final String WHODAP = """
            import json, sys
            from whodap import client, lookup_asn, lookup_ipv4
            client.IPv4Client._iana_uri = sys.argv[1] + '/ipv4.json'
            client.ASNClient._iana_uri = sys.argv[1] + '/asn.json'
            network, autnum = lookup_ipv4('193.0.0.1'), lookup_asn(3333)
            print(json.dumps({
                'handle': network.handle, 'first': str(network.startAddress), 'last': str(network.endAddress),
                'status': network.status[0], 'autnum': autnum.startAutnum}))
            """;

    private static final String WHODAP_FIXTURE = """
            import json, sys
            from whodap import client, lookup_asn, lookup_domain, lookup_ipv6
            client.IPv6Client._iana_uri = sys.argv[1] + '/ipv6.json'
            client.ASNClient._iana_uri = sys.argv[1] + '/asn.json'
            client.DNSClient._iana_uri = sys.argv[1] + '/dns.json'
            domain = lookup_domain('2.0.192.in-addr', 'arpa')
            print(json.dumps({
                'network': lookup_ipv6('2001:db8:1000::1').to_dict(), 'autnum': lookup_asn(64500).to_dict(),
                'domain': domain.to_dict(), 'whois': domain.to_whois_dict()}, default=str))
            """;

    @Test
    @DisplayName("ipwhois: network, range and the holder with its role")
    void ipwhoisReadsNetwork() throws IOException, InterruptedException {
        assertNetwork(python(IPWHOIS, registry.rdap(), "193.0.0.1"));
    }

    @Test
    @DisplayName("ipwhois, by way of the redirecting server: the same")
    void ipwhoisFollowsRedirect() throws IOException, InterruptedException {
        assertNetwork(python(IPWHOIS, registry.redirector(), "193.0.0.1"));
    }

    private static void assertNetwork(JsonNode found) {
        JsonNode network = found.path("network");
        assertThat(network.path("handle").stringValue()).isEqualTo("193.0.0.0/21");
        assertThat(network.path("cidr").stringValue()).isEqualTo("193.0.0.0/21");
        assertThat(network.path("end_address").stringValue()).isEqualTo("193.0.7.255");
        assertThat(network.path("ip_version").stringValue()).isEqualTo("v4");
        JsonNode holder = found.path("objects").path("org-ex1");
        assertThat(holder.path("roles").path(0).stringValue()).isEqualTo("registrant");
        assertThat(holder.path("contact").path("name").stringValue()).isEqualTo("org-ex1");
    }

    @Test
    @DisplayName("ipwhois: a range of two prefixes is given as both")
    void ipwhoisReadsRangeOfTwoPrefixes() throws IOException, InterruptedException {
        JsonNode network = python(IPWHOIS, registry.rdap(), "193.0.24.9").path("network");
        assertThat(network.path("start_address").stringValue()).isEqualTo("193.0.22.0");
        assertThat(network.path("cidr").stringValue()).isEqualTo("193.0.22.0/23, 193.0.24.0/24");
    }

    @Test
    @DisplayName("whodap: an address and an AS number, by bootstrap")
    void whodapReadsNetworkAndAutnum() throws IOException, InterruptedException {
        JsonNode found = python(WHODAP, registry.directBootstrap());
        assertThat(found.path("handle").stringValue()).isEqualTo("193.0.0.0/21");
        assertThat(found.path("first").stringValue()).isEqualTo("193.0.0.0");
        assertThat(found.path("last").stringValue()).isEqualTo("193.0.7.255");
        assertThat(found.path("status").stringValue()).isEqualTo("active");
        assertThat(found.path("autnum").longValue()).isEqualTo(3333);
    }

    @Test
    @DisplayName("F1, ipwhois: a network with its remark and its contacts, and an entity by its handle")
    void ipwhoisReadsNetworkWithContacts() throws IOException, InterruptedException {
        JsonNode found = python(IPWHOIS_FIXTURE, FixtureRegistry.get().rdap().toString(), "192.0.2.0", "ORG1-EX");
        JsonNode network = found.path("network");
        assertThat(network.path("handle").stringValue()).isEqualTo("NET-192-0-2-0-32-EX");
        assertThat(network.path("name").stringValue()).isEqualTo("EXAMPLE-HOST");
        assertThat(network.path("parent_handle").stringValue()).isEqualTo("NET-192-0-2-0-28-EX");
        assertThat(network.at("/remarks/0/description").stringValue()).startsWith("One host.\n");
        JsonNode holder = found.at("/objects/ORG2-EX");
        assertThat(RdapResponse.texts(holder.path("roles"))).containsExactly("registrant");
        assertThat(holder.at("/contact/name").stringValue()).isEqualTo("Second Example");
        assertThat(holder.at("/contact/address/0/value").stringValue()).isEqualTo("3 Example Street\nDublin");
        assertThat(found.at("/objects/ABUSE1-EX/contact/email/0/value").stringValue())
                .isEqualTo("abuse@example.net");
        JsonNode entity = found.path("entity");
        assertThat(entity.at("/contact/name").stringValue()).isEqualTo("Example Organisation");
        assertThat(RdapResponse.texts(entity.path("entities"))).containsExactly("ABUSE1-EX", "TECH1-EX");
    }

    @Test
    @DisplayName("F1, whodap: a network, an AS number and a reverse domain, by bootstrap, and what is left out of it")
    void whodapReadsObjects() throws IOException, InterruptedException {
        JsonNode found = python(WHODAP_FIXTURE, fixture.folder());
        assertThat(found.at("/network/handle").stringValue()).isEqualTo("NET6-2001-DB8-1000-48-EX");
        assertThat(found.at("/network/entities/0/handle").stringValue()).isEqualTo("ORG2-EX");
        assertThat(found.at("/autnum/name").stringValue()).isEqualTo("EXAMPLE-AS");
        assertThat(found.at("/domain/ldhName").stringValue()).isEqualTo("2.0.192.in-addr.arpa.");
        assertThat(found.at("/domain/network/handle").stringValue()).isEqualTo("NET-192-0-2-0-24-EX");
        assertThat(found.at("/domain/secureDNS/dsData/0/keyTag").intValue()).isEqualTo(12345);
        JsonNode whois = found.path("whois");
        assertThat(whois.path("registrant_name").stringValue()).isEqualTo("Example Organisation");
        assertThat(whois.path("technical_name").stringValue()).isEqualTo("Tess Technician");
        assertThat(whois.path("technical_email").stringValue()).isEqualTo("REDACTED FOR PRIVACY");
        assertThat(whois.path("dnssec").stringValue()).isEqualTo("signed");
    }
}
