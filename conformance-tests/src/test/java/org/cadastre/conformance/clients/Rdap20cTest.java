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

/// The `rdap` of 20C, which peering operators use: it finds the server by itself or by bootstrap files.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Rdap20cTest {
    private Path folder;
    private GlobalRegistry registry;
    private BootstrapFiles fixture;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        RdapClients.require(RdapClients.RDAP_20C);
        folder = temporary;
        registry = new GlobalRegistry("client-20c", folder);
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

    private Run rdap(String base, String... arguments) throws IOException, InterruptedException {
        return rdap(base, registry.directBootstrap(), arguments);
    }

    /// What it prints of an object of the fixture registry.
    private JsonNode fixture(String... arguments) throws IOException, InterruptedException {
        Run run = rdap(FixtureRegistry.get().rdap().toString(), fixture.folder(), arguments);
        assertThat(run.exit()).as(run.errors()).isZero();
        return JsonMapper.shared().readTree(run.output());
    }

    private Run rdap(String base, String bootstrap, String[] arguments) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(folder, "home");
        Files.writeString(
                home.resolve("config.yaml"),
                "rdap: {bootstrap_url: \"" + base + "\", self_bootstrap: true, bootstrap_data_url: \"" + bootstrap
                        + "/\"}\n");
        String[] all = new String[arguments.length + 4];
        all[0] = "--home";
        all[1] = home.toString();
        all[2] = "--output-format";
        all[3] = "json";
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return RdapClients.run(folder, RdapClients.RDAP_20C, all);
    }

    @Test
    @DisplayName("an address, normalized: its prefix, type, status and date")
    void normalizesNetwork() throws IOException, InterruptedException {
        Run run = rdap(registry.rdap(), "--normalize", "193.0.0.1");
        assertThat(run.exit()).as(run.errors()).isZero();
        JsonNode network = JsonMapper.shared().readTree(run.output());
        assertThat(network.path("prefix").stringValue()).isEqualTo("193.0.0.0/21");
        assertThat(network.path("version").intValue()).isEqualTo(4);
        assertThat(network.path("type").stringValue()).isEqualTo("ALLOCATED");
        assertThat(network.path("status").stringValue()).isEqualTo("active");
        assertThat(network.path("created").stringValue()).isEqualTo("1993-09-01T00:00:00Z");
    }

    @Test
    @DisplayName("an AS number")
    void printsAutnum() throws IOException, InterruptedException {
        Run run = rdap(registry.rdap(), "AS3333");
        assertThat(run.exit()).as(run.errors()).isZero();
        JsonNode autnum = JsonMapper.shared().readTree(run.output());
        assertThat(autnum.path("startAutnum").longValue()).isEqualTo(3333);
        assertThat(autnum.path("status").path(0).stringValue()).isEqualTo("active");
        assertThat(autnum.path("entities").path(0).path("handle").stringValue()).isEqualTo("org-ex1");
    }

    @Test
    @DisplayName("F1, an address, normalized: prefix, name and contacts with their roles and mail")
    void normalizesNetworkWithContacts() throws IOException, InterruptedException {
        JsonNode network = fixture("--normalize", "2001:db8:1000::1");
        assertThat(network.path("prefix").stringValue()).isEqualTo("2001:db8:1000::/48");
        assertThat(network.path("name").stringValue()).isEqualTo("EXAMPLE6-NET");
        assertThat(network.path("type").stringValue()).isEqualTo("ASSIGNED");
        assertThat(network.path("updated").stringValue()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(network.path("contacts").findValuesAsString("name"))
                .containsExactlyInAnyOrder("Second Example", "Abuse desk");
        assertThat(network.path("contacts").findValuesAsString("email"))
                .containsExactlyInAnyOrder("second@example.net", "abuse@example.net");
    }

    @Test
    @DisplayName("F1, an AS number, parsed: it fetches the contacts by their links, and finds the holder and the mails")
    void parsesAutnum() throws IOException, InterruptedException {
        JsonNode autnum = fixture("--parse", "AS64500");
        assertThat(autnum.path("name").stringValue()).isEqualTo("EXAMPLE-AS");
        assertThat(autnum.path("org_name").stringValue()).isEqualTo("Example Organisation");
        assertThat(autnum.path("org_address").stringValue())
                .isEqualTo("1 Rue de l'Exemple\n1200 Exampleville\nSwitzerland");
        assertThat(RdapResponse.texts(autnum.path("emails")))
                .containsExactly("abuse@example.net", "office@example.net");
    }

    @Test
    @DisplayName("F1, an entity and a reverse domain, by what they are asked for")
    void printsEntityAndDomain() throws IOException, InterruptedException {
        JsonNode entity = fixture("--normalize", "TECH1-EX");
        assertThat(entity.at("/sources/0/handle").stringValue()).isEqualTo("TECH1-EX");
        assertThat(entity.at("/locations/0/address").stringValue()).startsWith("Room 5\n2 Rue de l'Exemple\n");
        JsonNode domain = fixture("8.b.d.0.1.0.0.2.ip6.arpa");
        assertThat(domain.path("ldhName").stringValue()).isEqualTo("8.b.d.0.1.0.0.2.ip6.arpa.");
        assertThat(domain.path("nameservers").findValuesAsString("ldhName"))
                .containsExactly("ns1.example.net.", "ns2.example.net.");
        assertThat(domain.at("/network/handle").stringValue()).isEqualTo("NET6-2001-DB8-32-EX");
    }
}
