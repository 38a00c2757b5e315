package org.cadastre.conformance.rfc9224;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.cadastre.conformance.ServerProcess;
import org.cadastre.conformance.Target;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A server that has bootstrap files and no export, and so only leads on. Of the documentation space, which the files
/// give away, 198.51.100.0/24 and AS64511 alone are special to it.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedirectServerTest {
    private Path folder;
    private ServerProcess server;
    private URI base;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        folder = temporary;
        file("ipv4", """
                [["192.0.2.0/24", "198.51.100.0/24"], ["http://a.example.org/", "https://a.example.org/rdap/"]],
                [["192.0.2.128/25"], ["https://b.example.org/rdap/"]]""");
        file("ipv6", """
                [["3fff::/20"], ["https://a.example.org/rdap/"]], [["3fff:100::/24"], ["https://b.example.org/rdap/"]]""");
        file("asn", """
                [["64496-64511"], ["https://a.example.org/rdap/"]], [["65536-65536"], ["https://b.example.org/rdap/"]]""");
        file("dns", """
                [["net"], ["https://dns.example.org/"]], [["example.net"], ["https://dns.example.org/example/"]]""");
        file("object-tags", """
                [["tags@example.org"], ["EXO"], ["https://tags.example.org/rdap/"]]""");
        Files.writeString(folder.resolve("special-ip.csv"), """
                Address Block,Name,RFC,Allocation Date
                198.51.100.0/24,Documentation (TEST-NET-2),[RFC5737],2010-01
                """);
        Files.writeString(folder.resolve("special-ip6.csv"), """
                Address Block,Name,RFC,Allocation Date
                64:ff9b::/96,IPv4-IPv6 Translat.,[RFC6052],2010-10
                """);
        Files.writeString(folder.resolve("special-as.csv"), """
                AS Number,Reason for Reservation,Reference
                64511,For documentation and sample code,[RFC5398]
                """);
        Path config = Files.writeString(folder.resolve("cadastre.yaml"), """
                bootstrap:
                  special-purpose: [special-ip.csv, special-ip6.csv, special-as.csv]
                """);
        server = ServerProcess.startWith("redirect-server", List.of("--config=" + config, "--bootstrap=" + folder));
        base = URI.create("http://127.0.0.1:" + server.port("http") + "/rdap");
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    @DisplayName("it is ready with no object")
    void isReadyWithNoObject() {
        assertThat(server.ready("objects")).isEqualTo("0");
        assertThat(server.ready("snapshot")).matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @CsvSource({
        "/ip/192.0.2.1, https://a.example.org/rdap/ip/192.0.2.1",
        "/ip/192.0.2.200, https://b.example.org/rdap/ip/192.0.2.200",
        "/ip/192.0.2.0/24, https://a.example.org/rdap/ip/192.0.2.0/24",
        "/ip/192.0.2.129/25, https://b.example.org/rdap/ip/192.0.2.128/25",
        "/ip/3FFF:0::1, https://a.example.org/rdap/ip/3fff::1",
        "/ip/3fff:100::/32, https://b.example.org/rdap/ip/3fff:100::/32",
        "/autnum/64500, https://a.example.org/rdap/autnum/64500",
        "/autnum/65536, https://b.example.org/rdap/autnum/65536",
        "/domain/2.0.192.in-addr.arpa, https://a.example.org/rdap/domain/2.0.192.in-addr.arpa",
        "/domain/200.2.0.192.IN-ADDR.ARPA., https://b.example.org/rdap/domain/200.2.0.192.in-addr.arpa",
        "/domain/0.f.f.f.3.ip6.arpa, https://a.example.org/rdap/domain/0.f.f.f.3.ip6.arpa",
        "/domain/www.example.net, https://dns.example.org/example/domain/www.example.net",
        "/domain/other.net, https://dns.example.org/domain/other.net",
        "/entity/ABC-EXO, https://tags.example.org/rdap/entity/ABC-EXO",
        "/entity/ABC-DEF-EXO, https://tags.example.org/rdap/entity/ABC-DEF-EXO"
    })
    @DisplayName("B-03 B-05 B-09 B-10 B-13 H-08 H-09 Q-26: the longest match is led to, https first, without the query")
    @Holds({"H-08", "H-09", "Q-26", "B-03", "B-05", "B-10", "B-13"})
    void leadsToTheLongestMatch(String path, String location) {
        for (String asked : new String[] {path, path + "?token=secret"}) {
            RdapResponse response = get(asked);
            assertThat(response.status()).isEqualTo(302);
            assertThat(response.header("Location")).isEqualTo(location);
            assertThat(response.header("Cache-Control")).isNotEmpty();
            assertThat(response.json().path("rdapConformance").size()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ip/198.51.100.1", "/ip/198.51.100.0/24", "/autnum/64511", "/domain/100.51.198.in-addr.arpa"})
    @DisplayName("N-16: special-purpose space is never led to anybody, whatever the files say")
    void neverLeadsSpecialSpaceAway(String path) {
        RdapResponse response = get(path);
        assertThat(response.status()).isIn(200, 404);
        assertThat(response.header("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ip/203.0.113.1",
                "/ip/192.0.2.0/23",
                "/ip/2001:db8::1",
                "/autnum/65537",
                "/domain/113.0.203.in-addr.arpa",
                "/domain/www.example",
                "/entity/ABC-NONE",
                "/entity/EXO"
            })
    @DisplayName("B-08 H-10: what nobody in the files has is 404 with an RDAP body")
    @Holds({"H-10", "B-08"})
    void saysThatNobodyHasIt(String path) {
        RdapResponse response = get(path);
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.json().path("errorCode").intValue()).isEqualTo(404);
        assertThat(response.json().path("rdapConformance").size()).isPositive();
        assertThat(response.json().path("notices").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ip/192.0.2.256", "/autnum/AS64500", "/wrong", "/domain/256.in-addr.arpa"})
    @DisplayName("H-12: what is no question is 400, here as everywhere")
    @Holds("H-12")
    void refusesWhatIsNoQuestion(String path) {
        assertThat(get(path).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("Q-30: help is its own")
    @Holds("Q-30")
    void givesHelp() {
        assertThat(get("/help").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("with no file that can be read and nothing to serve it ends with exit code 4")
    void endsWithoutAnyFile() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(ServerProcess.exitCode("no-redirect-server", List.of("--bootstrap=" + empty)))
                .isEqualTo(4);
    }

    private RdapResponse get(String path) {
        return Rdap.send(base, "GET", path);
    }

    private void file(String name, String services) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), """
                {"version": "1.0", "publication": "2026-11-20T00:00:00Z", "services": [%s]}
                """.formatted(services));
    }
}
