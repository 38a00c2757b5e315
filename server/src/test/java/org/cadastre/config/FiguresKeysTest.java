package org.cadastre.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cadastre.config.FiguresConfig.Group;
import org.cadastre.registry.CountryCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The section `figures`.
final class FiguresKeysTest {
    @TempDir
    Path folder;

    @Test
    void relativeFilesStartFromTheFolderOfTheConfiguration() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        Path population = Files.createFile(folder.resolve("data").resolve("people.csv.gz"));
        Path classification = Files.createFile(folder.resolve("codes.csv"));

        assertThat(loaded("figures: {population: data/people.csv.gz, classification: codes.csv}\n"))
                .isEqualTo(new FiguresConfig(population, classification, List.of()));
    }

    @Test
    void variableNamesAFileFromTheWorkingDirectory() {
        Path file = Path.of("src", "test", "resources", "org", "cadastre", "config", "population.csv");

        assertThat(Config.load(null, Map.of("CADASTRE_FIGURES_POPULATION", file.toString()), Map.of()))
                .isInstanceOfSatisfying(
                        ConfigResult.Loaded.class,
                        result -> assertThat(result.config().figures().population())
                                .isEqualTo(file));
    }

    @Test
    void fileThatDoesNotExistIsAProblem() throws IOException {
        Files.createDirectory(folder.resolve("data"));

        assertThat(problems("figures:\n  population: none.csv\n  classification: data\n"))
                .containsExactly(
                        "FILE:2: figures.population: \"none.csv\" names no file; give the path of a file",
                        "FILE:3: figures.classification: \"data\" is a folder; give the path of a file");
    }

    @Test
    void groupsHaveCountriesAndPeriods() throws IOException {
        assertThat(loaded("""
                        figures:
                          groups:
                            - name: pilot-1
                              countries: ZA NG,MW,  NO
                              from: 2020-01-01
                              until: 2024-02-29
                            - {name: pilot-1, countries: "MW", from: 2024-02-29}
                            - name: ldc
                              countries: MW
                        """).groups())
                .containsExactly(
                        new Group(
                                "pilot-1",
                                List.of("ZA", "NG", "MW", "NO"),
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2024, 2, 29)),
                        new Group("pilot-1", List.of("MW"), LocalDate.of(2024, 2, 29), null),
                        new Group("ldc", List.of("MW"), null, null));
    }

    @Test
    void allThatIsWrongWithGroupsIsNamedAtOnce() throws IOException {
        assertThat(problems("""
                        figures:
                          groups:
                            - name: My List
                              countries: MW EU
                            - name: a
                            - countries: MW
                              since: 2024-01-01
                            - name: b
                              countries: MW
                              from: 2024-02-30
                              until: 24-1-1
                            - name: c
                              countries: MW
                              from: 2024-01-01
                              until: 2024-01-01
                            - MW
                        """))
                .containsExactly(
                        "FILE:3: figures.groups.name: \"My List\" is not allowed; give a name of lower-case letters,"
                                + " digits and dashes that does not begin with \"non-\", such as my-list",
                        "FILE:4: figures.groups.countries: \"MW EU\" is not allowed; give codes of ISO 3166-1 in"
                                + " capitals with blanks or commas between them, such as MW RW ZA",
                        "FILE:5: figures.groups: has an item without countries; give codes of ISO 3166-1 in"
                                + " capitals with blanks or commas between them, such as MW RW ZA",
                        "FILE:6: figures.groups: has an item without name; give a name of lower-case letters,"
                                + " digits and dashes that does not begin with \"non-\", such as my-list",
                        "FILE:7: figures.groups.since: there is no such key; did you mean figures.groups.name?",
                        "FILE:10: figures.groups.from: \"2024-02-30\" is not allowed; give a date, such as 2026-01-31",
                        "FILE:11: figures.groups.until: \"24-1-1\" is not allowed; give a date, such as 2026-01-31",
                        "FILE:15: figures.groups.until: \"2024-01-01\" is not after from;"
                                + " give the first day on which the list holds no more",
                        "FILE:16: figures.groups: has an item that is one value;"
                                + " write each item as lines of `key: value`");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'from: 2020-01-01', 'until: 2020-01-02'",
        "'from: 2020-01-01, until: 2022-01-01', 'from: 2021-12-31'",
        "'until: 2020-01-02', 'from: 2019-01-01, until: 2019-01-02'"
    })
    void listsOfOneNameForOneDayAreRefused(String first, String second) throws IOException {
        assertThat(problems("figures:\n  groups:\n    - {name: a, countries: MW, " + first
                        + "}\n    - {name: a, countries: ZA, " + second + "}\n"))
                .containsExactly("FILE:4: figures.groups.name: \"a\" is given for days of an item before this one;"
                        + " give lists of one name periods without a common day, by from and until");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "ä", "a_b", "a b", "a+b", "non-a"})
    void wordThatCouldNotBeAskedForIsNoNameOfAGroup(String name) throws IOException {
        assertThat(problems("figures:\n  groups:\n    - {name: \"" + name + "\", countries: MW}\n"))
                .singleElement()
                .asString()
                .startsWith("FILE:3: figures.groups.name: ");
    }

    @Test
    void countriesAreThoseOfTheRegistries() {
        assertThat(Arrays.asList(Locale.getISOCountries())).containsExactlyInAnyOrderElementsOf(CountryCodes.all());
        assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2))
                .containsExactlyInAnyOrderElementsOf(CountryCodes.all());
    }

    private ConfigResult load(String yaml) throws IOException {
        return Config.load(Files.writeString(folder.resolve("cadastre.yaml"), yaml), Map.of(), Map.of());
    }

    private FiguresConfig loaded(String yaml) throws IOException {
        ConfigResult result = load(yaml);
        assertThat(result).isInstanceOf(ConfigResult.Loaded.class);
        return ((ConfigResult.Loaded) result).config().figures();
    }

    private List<String> problems(String yaml) throws IOException {
        ConfigResult result = load(yaml);
        assertThat(result).isInstanceOf(ConfigResult.Invalid.class);
        return ((ConfigResult.Invalid) result)
                .problems().stream()
                        .map(problem -> problem.text().replace(folder + "/cadastre.yaml", "FILE"))
                        .toList();
    }
}
