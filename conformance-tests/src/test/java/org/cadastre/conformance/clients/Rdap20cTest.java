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

/// The `rdap` of 20C, which peering operators use: it finds the server by itself or by bootstrap files.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Rdap20cTest {
    private Path folder;
    private GlobalRegistry registry;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        RdapClients.require(RdapClients.RDAP_20C);
        folder = temporary;
        registry = new GlobalRegistry("client-20c", folder);
    }

    @AfterAll
    void stop() {
        if (registry != null) {
            registry.close();
        }
    }

    private Run rdap(String base, String... arguments) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(folder, "home");
        Files.writeString(
                home.resolve("config.yaml"),
                "rdap: {bootstrap_url: \"" + base + "\", self_bootstrap: true, bootstrap_data_url: \""
                        + registry.directBootstrap() + "/\"}\n");
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
}
