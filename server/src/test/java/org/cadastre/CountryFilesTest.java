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
import org.cadastre.country.Country;
import org.cadastre.country.CountryFigures;
import org.cadastre.country.GroupReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CountryFilesTest {
    @TempDir
    Path folder;

    @Test
    void filesAndGroupsOfTheConfigurationAreThere() throws IOException {
        Files.writeString(folder.resolve("people.csv"), "cc,year,value,source\nMU,2024,1260000,\n");
        Files.writeString(
                folder.resolve("codes.csv"), "cc,m49,region,ldc,lldc,sids,from,until\nMU,480,014,,,x,,\nXX,,,,,,,\n");
        Path file = Files.writeString(folder.resolve("cadastre.yaml"), """
                figures:
                  population: people.csv
                  classification: codes.csv
                  groups:
                    - {name: pilot, countries: MW, until: 2024-01-01}
                    - {name: pilot, countries: MU RW, from: 2024-01-01}
                """);
        Config config = ((ConfigResult.Loaded) Config.load(file, Map.of(), Map.of())).config();

        CountryFigures figures = CountryFiles.read(config.figures());

        assertThat(figures.population()).isNotNull();
        assertThat(figures.classification()).isNotNull();
        assertThat(figures.problemCount()).isEqualTo(1);
        assertThat(figures.groups().members("pilot", LocalDate.of(2023, 12, 31)))
                .isEqualTo(new GroupReading.Members(List.of(new Country("MW"))));
        assertThat(figures.groups().members("pilot*sids", LocalDate.of(2024, 1, 1)))
                .isEqualTo(new GroupReading.Members(List.of(new Country("MU"))));
    }

    @Test
    void defaultsAreNoFiles() {
        CountryFigures figures = CountryFiles.read(Config.defaults().figures());

        assertThat(figures.population()).isNull();
        assertThat(figures.classification()).isNull();
        assertThat(figures.problems()).isEmpty();
    }
}
