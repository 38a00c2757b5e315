package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files about countries on reloads.
class CountryReloadIT {
    private static final String HEADER = "cc,year,value,source\n";

    @TempDir
    Path folder;

    @Test
    void aReloadReadsThemAgainAndABrokenOneChangesNothing() throws Exception {
        Path export = Files.writeString(
                folder.resolve("export"),
                StatisticsFile.of("exreg", "20260601")
                        .row("MW|ipv6|2001:db8::|32|20120606|allocated|A1")
                        .toString());
        Path population = Files.writeString(folder.resolve("population.csv"), HEADER + "MW,2024,1234567,test\n");
        Files.writeString(folder.resolve("codes.csv"), "cc,m49,region,ldc,lldc,sids,from,until\nMW,454,014,x,x,,,\n");
        Path config = Files.writeString(
                folder.resolve("cadastre.yaml"), "figures: {population: population.csv, classification: codes.csv}\n");
        try (RunningServer server = RunningServer.of(List.of(export), config)) {
            assertThat(people(server)).contains("1234567");

            Files.writeString(population, HEADER + "MW,2024,7654321,test\n");
            assertThat(people(server)).contains("1234567");
            server.reload();
            assertThat(people(server)).contains("7654321").doesNotContain("1234567");

            Files.writeString(population, "this,is,something,else\n");
            server.reload();
            assertThat(people(server)).contains("7654321");
        }
    }

    private static String people(RunningServer server) throws Exception {
        return server.ask(false, "GET", "/stats/sizing.csv?table=countries").body();
    }
}
