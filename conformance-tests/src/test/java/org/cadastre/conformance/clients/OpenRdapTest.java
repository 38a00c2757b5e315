package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cadastre.conformance.Target;
import org.cadastre.conformance.clients.RdapClients.Run;
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

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        RdapClients.require(RdapClients.OPENRDAP);
        folder = temporary;
        registry = new GlobalRegistry("client-openrdap", folder);
    }

    @AfterAll
    void stop() {
        if (registry != null) {
            registry.close();
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
    @DisplayName("space that is nowhere: exit 1, and it says that the server answered 404")
    void failsWhenNotFound() throws IOException, InterruptedException {
        Run run = rdap("-s", registry.rdap(), "193.1.0.1");
        assertThat(run.exit()).isOne();
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).contains("RDAP server returned 404, object does not exist.");
    }
}
