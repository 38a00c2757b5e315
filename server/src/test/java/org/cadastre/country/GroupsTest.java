package org.cadastre.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.cadastre.registry.CountryCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GroupsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Classification CLASSIFICATION = FileText.value(Classification.read(FileText.of("""
            cc,m49,region,ldc,lldc,sids,independent,from,until
            MU,480,014,,,x,x,,
            MW,454,014,x,x,,x,,
            ZA,710,018,,,,x,,
            RE,638,014,,,,,,
            NP,524,034,x,x,,x,,2026-11-24
            NP,524,034,,x,,x,2026-11-24,
            TV,798,061,x,,x,x,,
            FR,250,155,,,,x,,
            AQ,010,,,,,,,
            SS,728,014,x,x,,x,2011-07-09,
            """)));
    private static final Groups GROUPS = new Groups(
            CLASSIFICATION,
            List.of(
                    CountryList.of("pilot", List.of("ZA", "MW", "ZA"), new Period(null, DAY)),
                    CountryList.of("pilot", List.of("TZ"), new Period(DAY, LocalDate.of(2025, 1, 1)))));

    @ParameterizedTest
    @CsvSource({
        "ldc, MW NP SS TV",
        "LDC, MW NP SS TV",
        "sids, MU TV",
        "independent, FR MU MW NP SS TV ZA",
        "africa, MU MW RE SS ZA",
        "002, MU MW RE SS ZA",
        "eastern-africa, MU MW RE SS",
        "014, MU MW RE SS",
        "sub-saharan-africa, MU MW RE SS ZA",
        "world, AQ FR MU MW NP RE SS TV ZA",
        "001, AQ FR MU MW NP RE SS TV ZA",
        "non-world, ''",
        "non-ldc, AQ FR MU RE ZA",
        "non-africa, AQ FR NP TV",
        "pilot, TZ",
        "ldc+lldc+sids, MU MW NP SS TV",
        "'ldc lldc sids', MU MW NP SS TV",
        "'ldc,lldc , sids', MU MW NP SS TV",
        "africa*independent, MU MW SS ZA",
        "africa*non-ldc, MU RE ZA",
        "africa*ldc+polynesia, MW SS TV",
        "africa*ldc*independent*014, MW SS",
        "' ldc ', MW NP SS TV"
    })
    void wordsNameGroupsAndPutThemTogether(String words, String members) {
        assertThat(members(GROUPS, words, DAY)).isEqualTo(members);
    }

    @Test
    void membersAreThoseOfTheDay() {
        assertThat(members(GROUPS, "ldc", LocalDate.of(2011, 7, 8))).isEqualTo("MW NP TV");
        assertThat(members(GROUPS, "ldc", LocalDate.of(2026, 11, 24))).isEqualTo("MW SS TV");
        assertThat(members(GROUPS, "lldc", LocalDate.of(2026, 11, 24))).isEqualTo("MW NP SS");
        assertThat(members(GROUPS, "pilot", DAY.minusDays(1))).isEqualTo("MW ZA");
        assertThat(members(GROUPS, "pilot", LocalDate.of(2025, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "weather, weather",
        "ldc+weather, weather",
        "ldc++ldx, ldx",
        "non-weather, non-weather",
        "non-non-ldc, non-non-ldc",
        "non-, non-",
        "ldc*, ''",
        "*ldc, ''",
        "2, 2",
        "mu, mu",
        "antarctica, antarctica"
    })
    void otherWordsAreNamedWithTheGroupsThereAre(String words, String wrong) {
        assertThat(GROUPS.members(words, DAY)).isEqualTo(new GroupReading.NoSuchGroup(wrong, GROUPS.names()));
    }

    @Test
    void namesAreThoseOfAllDays() {
        assertThat(GROUPS.names())
                .containsExactly(
                        "pilot",
                        "ldc",
                        "lldc",
                        "sids",
                        "independent",
                        "africa",
                        "asia",
                        "eastern-africa",
                        "europe",
                        "oceania",
                        "polynesia",
                        "southern-africa",
                        "southern-asia",
                        "sub-saharan-africa",
                        "western-europe",
                        "world",
                        "001",
                        "002",
                        "009",
                        "014",
                        "018",
                        "034",
                        "061",
                        "142",
                        "150",
                        "155",
                        "202");
        assertThat(GROUPS.isGroup("pilot")).isTrue();
        assertThat(GROUPS.isGroup("non-pilot")).isFalse();
    }

    @Test
    void groupsHaveTitles() {
        assertThat(GROUPS.title("ldc", Language.FRENCH)).isEqualTo("Pays les moins avancés");
        assertThat(GROUPS.title("sids", Language.CHINESE)).isEqualTo("小岛屿发展中国家");
        assertThat(GROUPS.title("eastern-africa", Language.SPANISH)).isEqualTo("África oriental");
        assertThat(GROUPS.title("014", Language.SPANISH)).isEqualTo("África oriental");
        assertThat(GROUPS.title("pilot", Language.RUSSIAN)).isEqualTo("pilot");
        assertThat(GROUPS.title("weather", Language.RUSSIAN)).isNull();
        for (CountryFlag flag : CountryFlag.values()) {
            for (Language language : Language.values()) {
                assertThat(flag.title(language)).isNotBlank();
            }
        }
    }

    @Test
    void listTakesThePlaceOfAGroupOfTheClassification() {
        Groups groups = new Groups(CLASSIFICATION, List.of(CountryList.of("ldc", List.of("RE"), Period.ALWAYS)));

        assertThat(members(groups, "ldc", DAY)).isEqualTo("RE");
        assertThat(members(groups, "non-ldc", DAY)).isEqualTo("AQ FR MU MW NP SS TV ZA");
        assertThat(groups.names()).containsOnlyOnce("ldc");
        assertThat(groups.title("ldc", Language.ENGLISH)).isEqualTo("Least developed countries");
    }

    @Test
    void withoutAClassificationThereAreTheListsAndTheWorld() {
        Groups groups = new Groups(null, List.of(CountryList.of("pilot", List.of("MW"), Period.ALWAYS)));

        assertThat(groups.names()).containsExactly("pilot", "world", "001");
        assertThat(members(groups, "world", DAY)).isEqualTo(String.join(" ", CountryCodes.all()));
        assertThat(members(groups, "world*pilot", DAY)).isEqualTo("MW");
        assertThat(groups.members("ldc", DAY)).isInstanceOf(GroupReading.NoSuchGroup.class);
    }

    @Test
    void groupsPutTogetherAreAsCountedOneByOne() {
        long seed = 20260103;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            LocalDate day = LocalDate.of(2005 + random.nextInt(30), 1, 1);
            List<List<String>> terms = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                List<String> factors = new ArrayList<>();
                for (int j = random.nextInt(3); j >= 0; j--) {
                    String name =
                            GROUPS.names().get(random.nextInt(GROUPS.names().size()));
                    factors.add(random.nextInt(3) == 0 ? "non-" + name : name);
                }
                terms.add(factors);
            }
            String words = String.join(
                    "+",
                    terms.stream().map(factors -> String.join("*", factors)).toList());
            assertThat(members(GROUPS, words, day))
                    .as("seed %d, round %d: %s", seed, round, words)
                    .isEqualTo(oneByOne(terms, day));
        }
    }

    /// Asks of every country whether it belongs.
    private static String oneByOne(List<List<String>> terms, LocalDate day) {
        TreeSet<String> found = new TreeSet<>();
        for (String code : CountryCodes.all()) {
            boolean in = terms.stream().anyMatch(factors -> factors.stream().allMatch(name -> isIn(code, name, day)));
            if (in) {
                found.add(code);
            }
        }
        return String.join(" ", found);
    }

    private static boolean isIn(String code, String name, LocalDate day) {
        ClassifiedCountry row = CLASSIFICATION.of(new Country(code), day);
        if (name.startsWith("non-")) {
            return row != null && !isIn(code, name.substring(4), day);
        }
        if (name.equals("pilot")) {
            return day.isBefore(DAY)
                    ? code.equals("ZA") || code.equals("MW")
                    : code.equals("TZ") && day.getYear() < 2025;
        }
        return row != null
                && (row.flags().stream().anyMatch(flag -> flag.word().equals(name))
                        || row.regions().stream()
                                .anyMatch(region -> region.code().equals(name))
                        || row.regions().stream()
                                .anyMatch(region -> region.slug().equals(name)));
    }

    private static String members(Groups groups, String words, LocalDate day) {
        GroupReading reading = groups.members(words, day);
        assertThat(reading).as(words).isInstanceOf(GroupReading.Members.class);
        return FileText.codes(((GroupReading.Members) reading).countries());
    }
}
