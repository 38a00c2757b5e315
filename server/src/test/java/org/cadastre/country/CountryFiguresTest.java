package org.cadastre.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadastre.file.FileProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CountryFiguresTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsGivenByDefault() {
        assertThat(CountryFigures.NONE.classification()).isNull();
        assertThat(CountryFigures.NONE.population()).isNull();
        assertThat(CountryFigures.NONE.classificationInput()).isNull();
        assertThat(CountryFigures.NONE.populationInput()).isNull();
        assertThat(CountryFigures.NONE.problems()).isEmpty();
        assertThat(CountryFigures.NONE.groups().names()).containsExactly("world", "001");
    }

    @Test
    void filesAreReadWithTheirDigestsAndProblems() throws IOException {
        Path classification = Files.writeString(
                folder.resolve("c.csv"), "cc,m49,region,ldc,lldc,sids,from,until\nMU,480,014,,,x,,\nXX,,,,,,,\n");
        Path population =
                Files.writeString(folder.resolve("p.csv"), "cc,year,value,source\nMU,2024,1260000,\nMU,2024,-1,\n");

        CountryFigures figures = CountryFigures.load(
                classification, population, List.of(CountryList.of("pilot", List.of("MU"), Period.ALWAYS)));

        assertThat(figures.groups().names()).contains("pilot", "sids", "eastern-africa");
        assertThat(figures.classificationInput()).satisfies(input -> {
            assertThat(input).isNotNull();
            assertThat(input.name()).isEqualTo(classification.toString());
            assertThat(input.size()).isEqualTo(66);
            assertThat(input.sha256()).isEqualTo("2472b71f78271069a1fed55a56dcf2a574e806090c19ab4b65695df7c37b792c");
        });
        assertThat(figures.populationInput()).isNotNull();
        assertThat(figures.problemCount()).isEqualTo(2);
        assertThat(figures.problems().stream().map(FileProblem::text))
                .containsExactly(
                        classification + ":3: unknown country code \"XX\"",
                        population + ":3: the population is no whole number from 1 to 100000000000: \"-1\"");
    }

    @Test
    void fileThatIsRefusedIsAsIfNotGiven() throws IOException {
        Path swapped = Files.writeString(folder.resolve("p.csv"), "cc,year,value,source\nMU,2024,1260000,\n");
        Path none = folder.resolve("none.csv");

        CountryFigures figures = CountryFigures.load(swapped, none, List.of());

        assertThat(figures.classification()).isNull();
        assertThat(figures.classificationInput()).isNull();
        assertThat(figures.population()).isNull();
        assertThat(figures.problems())
                .hasSize(2)
                .allMatch(problem -> problem.severity() == FileProblem.Severity.REFUSED);
        assertThat(figures.problems().getLast().text()).isEqualTo(none + ": there is no such file");
    }
}
