package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The key `snapshot.grants` at the start and on reloads.
class GrantReloadIT {
    private static final String HEADER = "Number,Description,Registration Date\n";

    @TempDir
    Path folder;

    @Test
    void aReloadReadsIanasFilesAgainAndABrokenOneChangesNothing() throws Exception {
        Path export = Files.writeString(
                folder.resolve("export"),
                StatisticsFile.of("afrinic", "20260601")
                        .row("MU|asn|64496|1|20120606|allocated|a1")
                        .toString());
        Path iana =
                Files.writeString(folder.resolve("as.csv"), HEADER + "64496-64499,Assigned by AFRINIC,2009-01-02\n");
        Path config = Files.writeString(folder.resolve("cadastre.yaml"), "snapshot: {grants: [as.csv]}\n");
        try (RunningServer server = RunningServer.of(List.of(export), config)) {
            assertThat(pools(server)).contains("AS64496-AS64499").doesNotContain("AS36864-AS37887");
            assertThat(server.reload().body()).contains("unchanged");

            Files.writeString(iana, HEADER + "64496-64511,Assigned by AFRINIC,2009-01-02\n64512,,x\n64512,,\n");
            assertThat(server.reload().body()).contains("published");
            assertThat(pools(server)).contains("AS64496-AS64511");
            assertThat(server.admin("/snapshot").body())
                    .contains(
                            "\"line\":4,\"severity\":\"quarantined\",\"reason\":\"\\\"64512\\\" is given a second time\"");

            Files.writeString(iana, HEADER);
            assertThat(server.reload().statusCode()).isEqualTo(422);
            assertThat(server.admin("/snapshot").body()).contains("holds no block that IANA gave");
            assertThat(pools(server)).contains("AS64496-AS64511");
        }
    }

    private static String pools(RunningServer server) throws Exception {
        return server.ask(false, "GET", "/stats/pool.csv?family=asn").body();
    }
}
