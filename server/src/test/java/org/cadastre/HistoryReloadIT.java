package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadastre.config.Config;
import org.cadastre.config.ConfigResult;
import org.cadastre.history.History;
import org.cadastre.snapshot.LoadOutcome;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The key `history` at the start and on reloads.
class HistoryReloadIT {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @TempDir
    Path folder;

    private Path export;
    private Path config;

    @BeforeEach
    void write() throws IOException {
        export = Files.writeString(folder.resolve("export"), file("20260601").toString());
        Files.createDirectory(folder.resolve("daily"));
        put("april", file("20260401"));
        config = Files.writeString(folder.resolve("cadastre.yaml"), "history: [daily]\n");
    }

    @Test
    void aReloadTakesNewFilesOfTheHistoryAndLeavesItWhenTheyAreTheSame() throws Exception {
        try (RunningServer server = RunningServer.of(List.of(export), config)) {
            History first = server.history();
            assertThat(first.dates()).containsExactly(APRIL);
            assertThat(server.reload().body()).contains("unchanged");
            assertThat(server.history()).isSameAs(first);

            put("may", file("20260501"));
            assertThat(server.reload().body()).contains("published");
            assertThat(server.history().dates()).containsExactly(APRIL, MAY);
        }
    }

    @Test
    void aRefusedFileLeavesHistoryAndExportsAsTheyWere() throws Exception {
        try (RunningServer server = RunningServer.of(List.of(export), config)) {
            History first = server.history();
            Files.writeString(export, file("20260602").toString());
            Files.writeString(folder.resolve("daily/cut"), "2|alpha|20260502|9|19830101|20260502|+0000\nalpha|");
            assertThat(server.reload().statusCode()).isEqualTo(422);
            assertThat(server.history()).isSameAs(first);
            assertThat(server.admin("/snapshot").body())
                    .contains("daily/cut", "refused", "2026-06-01")
                    .doesNotContain("2026-06-02");
        }
    }

    @Test
    void aRefusedFileOfTheHistoryRefusesTheStart() throws Exception {
        put("april", "no statistics");
        assertThat(refusal(List.of(export))).anySatisfy(line -> assertThat(line).contains("daily"));
    }

    @Test
    void realFilesDoNotStandBesideTheSimulatedWorld() {
        assertThat(refusal(List.of())).singleElement().asString().contains("history: its files are real");
    }

    private List<String> refusal(List<Path> exports) {
        ConfigResult result = Config.load(
                config, Map.of(), Map.of("http-port", "0", "whois-port", "0", "admin-port", "0", "bind", "127.0.0.1"));
        Server server = new Server(((ConfigResult.Loaded) result).config(), exports);
        try {
            LoadOutcome.Refused outcome = ((Server.Start.Refused) server.start()).outcome();
            return outcome.problems().stream().map(Object::toString).toList();
        } finally {
            server.stop();
        }
    }

    private void put(String name, Object content) throws IOException {
        Files.writeString(folder.resolve("daily").resolve(name), content.toString());
    }

    private static StatisticsFile file(String date) {
        return StatisticsFile.of("alpha", date).row("MW|ipv4|192.0.2.0|256|20120606|allocated|A1");
    }
}
