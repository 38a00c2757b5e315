package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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

/// The command of whoisit, which brings its own bootstrap data.
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

    private JsonNode look(String base, String query) throws IOException, InterruptedException {
        String address = "\"" + base + "/\"";
        String bootstrap = "{\"timestamp\":" + System.currentTimeMillis() / 1000;
        for (String entry :
                new String[] {"asn 1-4294967294", "dns example", "ipv4 193.0.0.0/8", "ipv6 2001:600::/23"}) {
            String[] words = entry.split(" ", 2);
            bootstrap += ",\"" + words[0] + "\":{\"services\":[[[\"" + words[1] + "\"],[" + address + "]]]}";
        }
        bootstrap += ",\"object\":{\"services\":[[[\"contact@example.net\"],[\"EX1\"],[" + address + "]]]}}";
        Path cache = Files.createDirectories(folder.resolve("cache/whoisit"));
        Files.writeString(cache.resolve("bootstrap.json"), bootstrap);
        Run run = RdapClients.run(folder, RdapClients.WHOISIT, "--allow-insecure-endpoints", "-p", query);
        assertThat(run.exit()).as(run.errors()).isZero();
        return JsonMapper.shared().readTree(run.output());
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

    private static void assertNetwork(JsonNode network) {
        assertThat(network.path("handle").stringValue()).isEqualTo("193.0.0.0/21");
        assertThat(network.path("start_address").stringValue()).isEqualTo("193.0.0.0");
        assertThat(network.path("end_address").stringValue()).isEqualTo("193.0.7.255");
        assertThat(network.path("status").path(0).stringValue()).isEqualTo("active");
        assertThat(network.path("country").stringValue()).isEqualTo("NL");
        assertThat(network.at("/entities/registrant/0/name").stringValue()).isEqualTo("org-ex1");
    }
}
