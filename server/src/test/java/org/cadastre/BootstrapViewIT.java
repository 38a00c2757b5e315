package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the admin listener shows of the bootstrap files of a running server.
class BootstrapViewIT {
    @TempDir
    Path folder;

    @Test
    void everyFileIsShownWithItsSourceAndItsFault() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("asn.json"), """
                {"version": "1.0", "publication": "2026-11-22T00:00:00Z",
                 "services": [[["64496-64499", "64505-64505"], ["https://rdap.example.org/"]]]}
                """);
        Files.writeString(folder.resolve("ipv4.json"), "[]");
        try (RunningServer server = RunningServer.of(List.of(), Map.of("bootstrap.source", folder.toString()))) {
            JsonNode files = JsonMapper.shared()
                    .readTree(server.admin("/snapshot").body())
                    .path("bootstrap");
            assertThat(files.findValuesAsString("file"))
                    .containsExactly("asn.json", "ipv4.json", "ipv6.json", "dns.json", "object-tags.json");
            JsonNode asn = files.get(0);
            assertThat(asn.path("source").asString())
                    .isEqualTo(folder.resolve("asn.json").toString());
            assertThat(asn.path("published").asString()).isEqualTo("2026-11-22T00:00:00Z");
            assertThat(asn.path("entries").intValue()).isEqualTo(2);
            assertThat(asn.path("failed").booleanValue()).isFalse();
            assertThat(asn.has("checked")).isTrue();
            JsonNode ipv4 = files.get(1);
            assertThat(ipv4.path("failed").booleanValue()).isTrue();
            assertThat(ipv4.has("lastFailure")).isTrue();
            assertThat(ipv4.path("problems").get(0).asString()).contains("ipv4.json");

            assertThat(server.admin("/metrics").body())
                    .contains("registry_bootstrap_entries{file=\"asn.json\"} 2.0\n")
                    .contains("registry_bootstrap_failed{file=\"asn.json\"} 0.0\n")
                    .contains("registry_bootstrap_failed{file=\"ipv4.json\"} 1.0\n")
                    .contains("registry_bootstrap_age_seconds{file=\"ipv4.json\"} NaN\n");
            assertThat(server.admin("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nothingIsShownWithoutASource() throws IOException, InterruptedException {
        try (RunningServer server = RunningServer.of(List.of())) {
            assertThat(server.admin("/snapshot").body()).doesNotContain("\"bootstrap\"");
            assertThat(server.admin("/metrics").body()).doesNotContain("registry_bootstrap");
        }
    }
}
