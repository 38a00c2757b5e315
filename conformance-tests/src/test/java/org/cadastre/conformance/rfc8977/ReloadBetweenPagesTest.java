package org.cadastre.conformance.rfc8977;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.cadastre.conformance.ServerProcess;
import org.cadastre.conformance.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// RFC 8977 §2.4 with more results than ten thousand: a cursor leads over each of them once, or nowhere.
@Timeout(300)
class ReloadBetweenPagesTest {
    private static final String SEARCH = "/ips?name=PAGE-*&fieldSet=id&count=true&sort=handle:d";
    private static final Pattern URL = Pattern.compile("http://localhost:\\d+/rdap(/[^\\s\"]+)");
    private static final int OBJECTS = 10_000;
    private static final int PAGE = 500;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("P-03 P-04 P-07: each of 10,000 results comes once; behind a reload the way leads back to the start")
    @Holds({"P-03", "P-04"})
    void givesEachResultOnceOrLeadsBackToTheStart() throws IOException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        Path config = Files.writeString(folder.resolve("cadastre.yaml"), """
                query:
                  search-limit: 20000
                  page-size: %d
                """.formatted(PAGE));
        Path export = write(OBJECTS);
        try (ServerProcess server =
                ServerProcess.startWith("page-server", List.of("--config=" + config, export.toString()))) {
            assertThat(walk(server, SEARCH)).isEqualTo(handles(OBJECTS));

            String next = SEARCH;
            for (int page = 0; page < OBJECTS / PAGE / 2; page++) {
                next = path(Objects.requireNonNull(Pages.next(get(server, next).json())));
            }
            assertThat(reload(server)).isEqualTo("unchanged");
            assertThat(get(server, next).status()).isEqualTo(200);

            write(OBJECTS + 1);
            assertThat(reload(server)).isNotEqualTo("unchanged");
            RdapResponse stale = get(server, next);
            assertThat(stale.status()).isEqualTo(400);
            String restart = path(Objects.requireNonNull(Pages.first(stale.json()), "no link to begin again"));
            assertThat(restart).doesNotContain("cursor");
            assertThat(path(String.join(" ", RdapResponse.texts(stale.json().path("description")))))
                    .as("what the text says")
                    .isEqualTo(restart);
            assertThat(walk(server, restart)).isEqualTo(handles(OBJECTS + 1));
        }
    }

    private static List<String> walk(ServerProcess server, String search) {
        List<String> results = new ArrayList<>();
        int pageNumber = 0;
        String next = search;
        while (next != null) {
            JsonNode page = get(server, next).json();
            results.addAll(Pages.results(page));
            pageNumber++;
            JsonNode metadata = page.path("paging_metadata");
            assertThat(metadata.path("pageNumber").intValue()).isEqualTo(pageNumber);
            assertThat(metadata.path("pageSize").intValue()).isEqualTo(PAGE);
            assertThat(metadata.path("totalCount").intValue()).isGreaterThanOrEqualTo(OBJECTS);
            String link = Pages.next(page);
            next = link == null ? null : path(link);
        }
        assertThat(pageNumber).isEqualTo((results.size() + PAGE - 1) / PAGE);
        return results;
    }

    private static String path(String words) {
        Matcher url = URL.matcher(words);
        assertThat(url.find()).as("a URL in '%s'", words).isTrue();
        return url.group(1);
    }

    private static RdapResponse get(ServerProcess server, String path) {
        return Rdap.send(URI.create("http://127.0.0.1:" + server.port("http") + "/rdap"), "GET", path);
    }

    private static @Nullable String reload(ServerProcess server) {
        URI admin = URI.create("http://127.0.0.1:" + server.port("admin"));
        return Rdap.sendForAnything(admin, "POST", "/snapshot/reload")
                .json()
                .path("outcome")
                .stringValue();
    }

    private static List<String> handles(int count) {
        List<String> handles = new ArrayList<>();
        for (int i = count; i > 0; i--) {
            handles.add("P%05d-EX".formatted(i));
        }
        return handles;
    }

    /// Writes an export of so many networks of one /48 each, under the documentation prefix of RFC 9637.
    private Path write(int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        lines.append("""
                {"extensionId":"nroBulkRdap1","versionId":"6f1f1f3e-0f54-4c52-9d0c-3f6a2b7d0e12","producer":"exreg",\
                "productionDate":"2026-11-22T00:00:00Z","objectCount":%d}
                """.formatted(count));
        for (int i = 1; i <= count; i++) {
            lines.append("""
                    {"rdapConformance":["rdap_level_0"],"objectClassName":"ip network","handle":"P%05d-EX",\
                    "startAddress":"3fff:0:%x::","endAddress":"3fff:0:%x:ffff:ffff:ffff:ffff:ffff","ipVersion":"v6",\
                    "name":"PAGE-%d","type":"ASSIGNED","country":"CH","status":["active"]}
                    """.formatted(i, i, i, i));
        }
        return Files.writeString(folder.resolve("pages.jsonl"), lines);
    }
}
