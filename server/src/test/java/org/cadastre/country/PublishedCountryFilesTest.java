package org.cadastre.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cadastre.file.FileProblem;
import org.cadastre.file.InputFile;
import org.cadastre.registry.CountryCodes;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// `datasets/country-codes` and `datasets/population` as they are published.
final class PublishedCountryFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 21);

    private static CountryFigures figures = CountryFigures.NONE;

    @BeforeAll
    static void load() {
        figures = CountryFigures.load(
                RegistryData.file("country/country-codes.csv.gz"),
                RegistryData.file("country/population.csv.gz"),
                List.of());
    }

    @Test
    void everyRowIsUsedOrAnAggregate() {
        assertThat(figures.problems().stream().map(FileProblem::rule))
                .containsExactly("passes over 3250 rows of 50 codes that are no country's: AFE AFW ARB CEB CHI CSS EAP"
                        + " EAR EAS ECA ECS EMU EUU FCS HIC HPC IBD IBT IDA IDB IDX LAC LCN LDC LIC LMC LMY LTE MEA"
                        + " MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC WLD XKX");
        assertThat(classification().rows()).hasSize(249);
        assertThat(classification().rows().stream().map(row -> row.country().code()))
                .containsExactlyElementsOf(CountryCodes.all());
    }

    @Test
    void digestsAreThoseOfTheUnpackedFiles() {
        assertThat(figures.classificationInput())
                .extracting(InputFile::sha256, InputFile::size)
                .containsExactly("67b009b529330b0a6043551189f43faa785c9c3cc0011ad2bdb4eac876356c43", 134_003);
        assertThat(figures.populationInput())
                .extracting(InputFile::sha256, InputFile::size)
                .containsExactly("7d2dd6a17f5ed7916de1f89a9c116791e64d207f2e2f6ce47c57e1ab46f0088a", 552_112);
    }

    @Test
    void groupsHaveTheirPublishedSizes() {
        assertThat(members("ldc")).hasSize(45);
        assertThat(members("lldc")).hasSize(32);
        assertThat(members("sids")).hasSize(53);
        assertThat(members("ldc+lldc+sids")).hasSize(106);
        assertThat(members("world")).hasSize(249);
        assertThat(members("non-ldc")).hasSize(204);
        assertThat(members("africa")).hasSize(60).isEqualTo(members("northern-africa+sub-saharan-africa"));
        assertThat(members("002")).isEqualTo(members("africa"));
        assertThat(members("africa*ldc")).hasSize(33);
        assertThat(members("africa*lldc")).hasSize(16);
        assertThat(members("africa*sids")).hasSize(6);
    }

    @Test
    void independentStatesOfAfricaAreTheMembersOfTheUnitedNationsThere() {
        List<Country> states = members("africa*independent");

        assertThat(states).hasSize(54);
        assertThat(withFigure(states)).hasSize(54);
        assertThat(FileText.codes(members("africa*non-independent"))).isEqualTo("EH IO RE SH TF YT");
        assertThat(withFigure(members("africa"))).isEqualTo(states);
    }

    @Test
    void populationIsThereForMostCountries() {
        assertThat(population().yearFor(DAY)).hasValue(2024);
        assertThat(population().countries(2024)).hasSize(215);
        assertThat(withFigure(members("ldc+lldc+sids"))).hasSize(101);
        assertThat(withFigure(members("ldc"))).hasSize(45);
        List<Country> without = new ArrayList<>(members("world"));
        without.removeAll(population().countries());
        assertThat(FileText.codes(without))
                .isEqualTo("AI AQ AX BL BQ BV CC CK CX EH FK GF GG GP GS HM IO JE MQ MS NF NU PM PN RE SH SJ TF TK TW"
                        + " UM VA WF YT");
        assertThat(without).hasSize(34);
        assertThat(population().years()).hasSize(65).startsWith(1960).endsWith(2024);
    }

    @Test
    void sharesOfAfricasPeopleAreTheGoldenOnes() {
        double africa = people(members("africa*independent"));

        assertThat(100 * people(members("africa*ldc")) / africa).isEqualTo(53.36, within(0.005));
        assertThat(100 * people(members("africa*lldc")) / africa).isEqualTo(25.69, within(0.005));
        assertThat(100 * people(members("africa*sids")) / africa).isEqualTo(0.34, within(0.005));
    }

    @Test
    void builtInRegionsAreThoseOfTheFile() {
        for (ClassifiedCountry row : classification().rows()) {
            Region innermost = row.regions().getLast();
            assertThat(WorldRegions.upTo(innermost.code()))
                    .as(row.country().code())
                    .isEqualTo(row.regions());
        }
    }

    private static List<Country> members(String words) {
        GroupReading reading = figures.groups().members(words, DAY);
        assertThat(reading).isInstanceOf(GroupReading.Members.class);
        return ((GroupReading.Members) reading).countries();
    }

    private static List<Country> withFigure(List<Country> countries) {
        List<Country> with = new ArrayList<>(countries);
        with.retainAll(population().countries(2024));
        return with;
    }

    private static double people(List<Country> countries) {
        return countries.stream()
                .mapToLong(country -> population().value(country, 2024).orElse(0))
                .sum();
    }

    private static Classification classification() {
        return Objects.requireNonNull(figures.classification());
    }

    private static Population population() {
        return Objects.requireNonNull(figures.population());
    }
}
