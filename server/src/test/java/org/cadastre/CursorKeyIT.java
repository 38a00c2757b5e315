package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Several servers of the same data: one takes the links to pages that another gave when both have one key.
class CursorKeyIT {
    private static final String SEARCH = "ips?handle=192.*&count=true";

    @TempDir
    Path folder;

    @Test
    @Holds("P-04")
    void serversWithOneKeyTakeEachOthersLinks() throws IOException, InterruptedException {
        Path key = Files.writeString(folder.resolve("cursor.key"), "a key of two servers\n");
        Map<String, String> settings = Map.of("query.page-size", "1", "rdap.cursor-key-file", key.toString());
        try (RunningServer one = RunningServer.of(List.of(), settings);
                RunningServer other = RunningServer.of(List.of(), settings);
                RunningServer stranger = RunningServer.of(List.of(), Map.of("query.page-size", "1"))) {
            String next = next(one.rdap(SEARCH));

            assertThat(other.rdap(next).statusCode()).isEqualTo(200);
            assertThat(handle(other.rdap(next)))
                    .isEqualTo(handle(one.rdap(next)))
                    .isNotEqualTo(handle(one.rdap(SEARCH)));
            assertThat(stranger.rdap(next).statusCode()).isEqualTo(400);
            assertThat(stranger.rdap(next(stranger.rdap(SEARCH))).statusCode()).isEqualTo(200);
        }
    }

    /// The path of the next page below the base.
    private static String next(HttpResponse<String> page) {
        for (JsonNode link : json(page).path("paging_metadata").path("links")) {
            if (link.path("rel").asString().equals("next")) {
                String href = link.path("href").asString();
                return href.substring(href.indexOf("/rdap/") + "/rdap/".length());
            }
        }
        throw new AssertionError("no next page in " + page.body());
    }

    private static String handle(HttpResponse<String> page) {
        return json(page).path("ipSearchResults").get(0).path("handle").asString();
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
