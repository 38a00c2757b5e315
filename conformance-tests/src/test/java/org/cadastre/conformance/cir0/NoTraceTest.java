package org.cadastre.conformance.cir0;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.cadastre.conformance.FixtureRegistry;
import org.cadastre.conformance.RdapResponse;
import org.cadastre.conformance.Whois;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// With `extensions.cir0: off` nothing is left of the extension, and answers keep the NRO profile: those of the demo
/// world, and those of statistics, dated ones too, and of objects of all classes.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoTraceTest {
    private static final String TRACE = "cir0";

    private final List<CirServer> servers = new ArrayList<>();

    @BeforeAll
    void start() {
        servers.add(CirServer.ofDemoWorld("off"));
        servers.add(CirServer.ofAfrinic("off", FixtureRegistry.export(Path.of("target", "afrinic-extension-off"))));
    }

    @AfterAll
    void stop() {
        servers.forEach(CirServer::close);
    }

    @Test
    @DisplayName("10,000 answers of RDAP have no trace in header or body, and no breach of the NRO profile")
    void rdapHasNoTrace() {
        Set<Integer> statuses = new TreeSet<>();
        Set<String> classes = new TreeSet<>();
        for (CirServer server : servers) {
            new MixedRequests(6).paths(5_000).map(server::get).forEach(response -> {
                assertNoTrace(response);
                statuses.add(response.status());
                classes.add(response.json().path("objectClassName").asString("none"));
            });
        }
        assertThat(statuses).contains(200, 400, 404, 422, 501);
        assertThat(classes).contains("ip network", "autnum", "entity", "domain", "nameserver", "none");
    }

    @Test
    @DisplayName("2,000 answers of WHOIS have no trace")
    void whoisHasNoTrace() {
        for (CirServer server : servers) {
            new MixedRequests(7)
                    .lines(1_000)
                    .forEach(line -> assertThat(
                                    lower(Whois.ask(server.whois(), line).text()))
                            .as(line)
                            .doesNotContain(TRACE)
                            .doesNotContain("\nstate:"));
        }
    }

    @Test
    @DisplayName("figures have no trace")
    void figuresHaveNoTrace() {
        for (String path :
                List.of("/country.json", "/country/ZA.json", "/stats/pool", "/stats/nothing", "/openapi.json")) {
            servers.forEach(server -> assertNoTrace(server.web(path)));
        }
    }

    @Test
    @DisplayName("rdap-check --profile nro finds no breach")
    void rdapCheckFindsNoBreach() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/rdap-check.jar",
                "--profile",
                "nro"));
        for (CirServer server : servers) {
            new MixedRequests(8).paths(50).map(path -> server.rdap() + path).forEach(command::add);
        }
        Process check = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output).endsWith("\n0 breaches\n");
        assertThat(check.exitValue()).as(output).isZero();
    }

    private static void assertNoTrace(RdapResponse response) {
        assertThat(lower(response.headers().toString())).as(response.asked()).doesNotContain(TRACE);
        assertThat(lower(response.text())).as(response.asked()).doesNotContain(TRACE);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
