package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cadastre.conformance.FixtureRegistry;
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

/// OpenRDAP's `rdap`, which finds the server by bootstrap files or is told it by `-s`.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenRdapTest {
    private Path folder;
    private GlobalRegistry registry;
    private BootstrapFiles fixture;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        RdapClients.require(RdapClients.OPENRDAP);
        folder = temporary;
        registry = new GlobalRegistry("client-openrdap", folder);
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

    private Run rdap(String... arguments) throws IOException, InterruptedException {
        String[] all = new String[arguments.length + 1];
        all[0] = "--cache-dir=";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return RdapClients.run(folder, RdapClients.OPENRDAP, all);
    }

    @Test
    @DisplayName("an address, by bootstrap: the network around it, as text")
    void printsNetwork() throws IOException, InterruptedException {
        Run run = rdap("--bs-url=" + registry.directBootstrap(), "193.0.0.1");
        assertThat(run.exit()).isZero();
        assertThat(run.output().lines().map(String::strip))
                .contains(
                        "Handle: 193.0.0.0/21",
                        "Start Address: 193.0.0.0",
                        "End Address: 193.0.7.255",
                        "IP Version: v4",
                        "Status: active",
                        "Country: NL",
                        "vCard fn: org-ex1");
    }

    @Test
    @DisplayName("an IPv6 prefix, by bootstrap: the network, as JSON")
    void printsIpv6Network() throws IOException, InterruptedException {
        Run run = rdap("--bs-url=" + registry.directBootstrap(), "--json", "2001:67c:2e8::/48");
        assertThat(run.exit()).isZero();
        JsonNode network = JsonMapper.shared().readTree(run.output());
        assertThat(network.path("startAddress").stringValue()).isEqualTo("2001:67c:2e8::");
        assertThat(network.path("ipVersion").stringValue()).isEqualTo("v6");
        assertThat(network.path("cidr0_cidrs").path(0).path("length").intValue())
                .isEqualTo(48);
    }

    @Test
    @DisplayName("an AS number, by bootstrap")
    void printsAutnum() throws IOException, InterruptedException {
        Run run = rdap("--bs-url=" + registry.directBootstrap(), "--json", "AS3333");
        assertThat(run.exit()).isZero();
        JsonNode autnum = JsonMapper.shared().readTree(run.output());
        assertThat(autnum.path("startAutnum").longValue()).isEqualTo(3333);
        assertThat(autnum.path("endAutnum").longValue()).isEqualTo(3333);
    }

    @Test
    @DisplayName("a bootstrap that names the redirecting server: the redirect is followed to the same network")
    void followsRedirect() throws IOException, InterruptedException {
        Run run = rdap("--bs-url=" + registry.redirectedBootstrap(), "-v", "193.0.0.1");
        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("Handle: 193.0.0.0/21");
        assertThat(run.errors()).contains(registry.redirector() + "/ip/193.0.0.1");
    }

    @Test
    @DisplayName("an entity in another case than its own")
    void printsEntity() throws IOException, InterruptedException {
        Run run = rdap("-s", registry.rdap(), "-t", "entity", "ORG-EX1");
        assertThat(run.exit()).isZero();
        assertThat(run.output()).startsWith("Entity:\n  Handle: org-ex1\n");
    }

    @Test
    @DisplayName("F1, a prefix, by bootstrap: the network with its holder, and what is left out of its contact")
    void printsNetworkWithEntities() throws IOException, InterruptedException {
        Run run = rdap("--bs-url=" + fixture.folder(), "192.0.2.1/25");
        assertThat(run.exit()).as(run.errors()).isZero();
        assertThat(run.output().lines().map(String::strip))
                .containsSubsequence("Handle: NET-192-0-2-0-25-EX", "Name: EXAMPLE-LIR", "Status: active")
                .containsSubsequence("Handle: ORG1-EX", "Role: registrant", "vCard fn: Example Organisation")
                .containsSubsequence("Handle: ABUSE1-EX", "Role: abuse", "vCard email: abuse@example.net")
                .containsSubsequence("Handle: TECH1-EX", "Role: technical", "Role: administrative")
                .containsSubsequence("redacted:", "description: Technical contact e-mail");
        assertThat(run.output()).doesNotContain("tess@example.net", "tess.private@example.net");
    }

    @Test
    @DisplayName("F1, a reverse domain, by bootstrap: its servers with addresses, its keys and its network")
    void printsReverseDomain() throws IOException, InterruptedException {
        Run run = rdap("--bs-url=" + fixture.folder(), "-t", "domain", "2.0.192.in-addr.arpa");
        assertThat(run.exit()).as(run.errors()).isZero();
        assertThat(run.output()).startsWith("Domain:\n  Domain Name: 2.0.192.in-addr.arpa.\n");
        assertThat(run.output().lines().map(String::strip))
                .containsSubsequence("Delegation Signed: true", "Key Tag: 12345")
                .containsSubsequence("Nameserver: ns1.example.net.", "IPv6: 2001:db8:1000::1", "IPv4: 192.0.2.1")
                .containsSubsequence("Nameserver: ns2.example.net.", "IPv4: 192.0.2.2", "IPv4: 192.0.2.3")
                .containsSubsequence("IP Network:", "Handle: NET-192-0-2-0-24-EX", "Status: administrative");
    }

    @Test
    @DisplayName("F1, an entity: its networks and autnums")
    void printsEntityWithWhatItHolds() throws IOException, InterruptedException {
        Run run = rdap("-s", FixtureRegistry.get().rdap().toString(), "-t", "entity", "org1-ex");
        assertThat(run.exit()).as(run.errors()).isZero();
        assertThat(run.output()).startsWith("Entity:\n  Handle: ORG1-EX\n");
        assertThat(run.output().lines().map(String::strip))
                .contains("vCard fn: Example Organisation", "Handle: NET6-2001-DB8-1000-36-EX", "Handle: AS64500-EX");
    }

    @Test
    @DisplayName("F1, a name server")
    void printsNameserver() throws IOException, InterruptedException {
        Run run = rdap("-s", FixtureRegistry.get().rdap().toString(), "-t", "nameserver", "ns1.example.net");
        assertThat(run.exit()).as(run.errors()).isZero();
        assertThat(run.output().lines().map(String::strip))
                .containsSubsequence("Nameserver: ns1.example.net.", "Handle: NS1-EX", "IPv4: 192.0.2.1")
                .contains("vCard fn: Network operations");
    }

    @Test
    @DisplayName("space that is nowhere: exit 1, and it says that the server answered 404")
    void failsWhenNotFound() throws IOException, InterruptedException {
        Run run = rdap("-s", registry.rdap(), "3.0.0.1");
        assertThat(run.exit()).isOne();
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).contains("RDAP server returned 404, object does not exist.");
    }
}
