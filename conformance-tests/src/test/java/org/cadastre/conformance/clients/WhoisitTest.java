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

/// The command of whoisit, which brings its own bootstrap data. It asks nobody about documentation addresses
/// unless it is told whom, and then only the five regional registries; so a few lines of a program do that,
/// with the address of one of them changed.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoisitTest {
    private Path folder;
    private GlobalRegistry registry;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        RdapClients.require(RdapClients.WHOISIT);
        folder = temporary;
        registry = new GlobalRegistry("client-whoisit", folder);
    }

    @AfterAll
    void stop() {
        if (registry != null) {
            registry.close();
        }
    }

    private static final String PROGRAM = """
            import json, sys, whoisit
            base, cache, query = sys.argv[1:]
            whoisit.load_bootstrap_data(open(cache).read(), allow_insecure=True)
            whoisit._bootstrap.RIR_RDAP_ENDPOINTS = {'ripe': base + '/'}
            ask = whoisit.ip if '/' in query else whoisit.entity
            print(json.dumps(ask(query, rir='ripe'), default=str))
            """;

    private JsonNode look(String base, String query) throws IOException, InterruptedException {
        bootstrap(base);
        return json(RdapClients.run(folder, RdapClients.WHOISIT, "--allow-insecure-endpoints", "-p", query));
    }

    /// What the library says of an object of the fixture registry, which it is told to ask.
    private JsonNode told(String query) throws IOException, InterruptedException {
        String base = FixtureRegistry.get().rdap().toString();
        Path cache = bootstrap(base);
        Path program = Files.writeString(folder.resolve("told.py"), PROGRAM);
        return json(RdapClients.run(folder, RdapClients.PYTHON, program.toString(), base, cache.toString(), query));
    }

    private static JsonNode json(Run run) {
        assertThat(run.exit()).as(run.errors()).isZero();
        return JsonMapper.shared().readTree(run.output());
    }

    private Path bootstrap(String base) throws IOException {
        String address = "\"" + base + "/\"";
        String bootstrap = "{\"timestamp\":" + System.currentTimeMillis() / 1000;
        for (String entry : new String[] {"asn 1-4294967294", "dns arpa", "ipv4 193.0.0.0/8", "ipv6 2001:600::/23"}) {
            String[] words = entry.split(" ", 2);
            bootstrap += ",\"" + words[0] + "\":{\"services\":[[[\"" + words[1] + "\"],[" + address + "]]]}";
        }
        bootstrap += ",\"object\":{\"services\":[[[\"contact@example.net\"],[\"EX1\"],[" + address + "]]]}}";
        Path cache = Files.createDirectories(folder.resolve("cache/whoisit"));
        return Files.writeString(cache.resolve("bootstrap.json"), bootstrap);
    }

    @Test
    @DisplayName("an address: network, range, status and holder")
    void printsNetwork() throws IOException, InterruptedException {
        assertNetwork(look(registry.rdap(), "193.0.0.1"));
    }

    @Test
    @DisplayName("an address, by way of the redirecting server: the same")
    void followsRedirect() throws IOException, InterruptedException {
        assertNetwork(look(registry.redirector(), "193.0.0.1"));
    }

    @Test
    @DisplayName("F1, an AS number: its name, its contacts by role, and what was left out")
    void printsAutnumWithContacts() throws IOException, InterruptedException {
        JsonNode autnum = look(FixtureRegistry.get().rdap().toString(), "AS64500");
        assertThat(autnum.path("handle").stringValue()).isEqualTo("AS64500-EX");
        assertThat(autnum.path("name").stringValue()).isEqualTo("EXAMPLE-AS");
        assertThat(autnum.at("/entities/registrant/0/name").stringValue()).isEqualTo("Example Organisation");
        assertThat(autnum.at("/entities/abuse/0/email").stringValue()).isEqualTo("abuse@example.net");
        assertThat(autnum.at("/entities/technical/0/name").stringValue()).isEqualTo("Tess Technician");
        assertThat(autnum.at("/entities/technical/0").has("email")).isFalse();
        assertThat(RdapResponse.texts(autnum.path("redacted")))
                .containsExactly("Technical contact e-mail", "Technical contact telephone");
    }

    @Test
    @DisplayName("F1, a reverse domain: its servers with addresses, and its keys")
    void printsReverseDomain() throws IOException, InterruptedException {
        JsonNode domain = look(FixtureRegistry.get().rdap().toString(), "2.0.192.in-addr.arpa");
        assertThat(domain.path("name").stringValue()).isEqualTo("2.0.192.in-addr.arpa.");
        assertThat(domain.at("/entities/registrant/0/name").stringValue()).isEqualTo("Example Organisation");
        JsonNode addresses = domain.path("nameserver_ips");
        assertThat(RdapResponse.texts(addresses.path("ns1.example.net.")))
                .containsExactly("192.0.2.1", "2001:db8:1000::1");
        assertThat(addresses.path("ns2.example.net.").size()).isEqualTo(3);
        assertThat(domain.path("dnssec").booleanValue()).isTrue();
        assertThat(domain.at("/dnssec_ds_data/0/key_tag").intValue()).isEqualTo(12345);
    }

    @Test
    @DisplayName("F1, a network: its range, its parent, its holder and the AS numbers it is announced by")
    void tellsOfNetwork() throws IOException, InterruptedException {
        JsonNode network = told("192.0.2.0/25");
        assertThat(network.path("handle").stringValue()).isEqualTo("NET-192-0-2-0-25-EX");
        assertThat(network.path("parent_handle").stringValue()).isEqualTo("NET-192-0-2-0-24-EX");
        assertThat(network.path("end_address").stringValue()).isEqualTo("192.0.2.127");
        assertThat(RdapResponse.texts(network.path("cidrs"))).containsExactly("192.0.2.0/25");
        assertThat(network.at("/entities/registrant/0/name").stringValue()).isEqualTo("Example Organisation");
        assertThat(network.at("/origin_autnums/0").intValue()).isEqualTo(64500);
    }

    @Test
    @DisplayName("F1, an entity by its handle")
    void tellsOfEntity() throws IOException, InterruptedException {
        JsonNode entity = told("TECH1-EX");
        assertThat(entity.path("name").stringValue()).isEqualTo("Tess Technician");
        assertThat(entity.path("kind").stringValue()).isEqualTo("individual");
        assertThat(entity.at("/address/locality").stringValue()).isEqualTo("Exampleville");
        assertThat(RdapResponse.texts(entity.path("status"))).containsExactly("validated", "private");
    }

    private static void assertNetwork(JsonNode network) {
        assertThat(network.path("handle").stringValue()).isEqualTo("193.0.0.0/21");
        assertThat(network.path("start_address").stringValue()).isEqualTo("193.0.0.0");
        assertThat(network.path("end_address").stringValue()).isEqualTo("193.0.7.255");
        assertThat(network.path("status").path(0).stringValue()).isEqualTo("active");
        assertThat(network.path("country").stringValue()).isEqualTo("NL");
        assertThat(network.at("/entities/registrant/0/name").stringValue()).isEqualTo("org-ex1");
    }
}
