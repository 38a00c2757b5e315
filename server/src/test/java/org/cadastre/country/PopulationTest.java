package org.cadastre.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cadastre.file.FileProblem;
import org.cadastre.file.Reading;
import org.junit.jupiter.api.Test;

final class PopulationTest {
    private static final String OWN = "cc,year,value,source\n";
    private static final String POPULATION = "Country Name,Country Code,Year,Value\r\n";
    private static final Country MAURITIUS = new Country("MU");
    private static final Country MALAWI = new Country("MW");

    @Test
    void readsOurOwnForm() {
        Population population =
                read(OWN + "MU,2023,1261041,census\nMW,2024,21655286,\"office, main\"\nMU,2024,1260000.0,\n");

        assertThat(population.value(MAURITIUS, 2023)).hasValue(1_261_041);
        assertThat(population.figure(MALAWI, 2024)).isEqualTo(new PopulationFigure(2024, 21_655_286, "office, main"));
        assertThat(population.value(MAURITIUS, 2024)).hasValue(1_260_000);
        assertThat(population.years()).containsExactly(2023, 2024);
        assertThat(population.countries()).containsExactly(MAURITIUS, MALAWI);
    }

    @Test
    void readsTheFormOfPopulation() {
        Reading<Population> reading = Population.read(FileText.of(POPULATION
                + "\"Bahamas, The\",BHS,2024,401283\r\nWorld,WLD,2024,8142056446\r\nWorld,WLD,2023,8061876001\r\n"
                + "Africa Western and Central,AFW,2024,521764076\r\n"));

        assertThat(FileText.value(reading).value(new Country("BS"), 2024)).hasValue(401_283);
        assertThat(FileText.problems(reading))
                .containsExactly("f: passes over 3 rows of 2 codes that are no country's: AFW WLD");
        assertThat(((Reading.Read<Population>) reading).problems().getFirst().severity())
                .isEqualTo(FileProblem.Severity.WARNING);
    }

    @Test
    void absenceIsNotZero() {
        Population population = read(OWN + "MU,2023,1261041,\nMW,2024,21655286,\n");

        assertThat(population.value(MAURITIUS, 2024)).isEmpty();
        assertThat(population.value(new Country("ZA"), 2024)).isEmpty();
        assertThat(population.figure(new Country("ZA"), 2024)).isNull();
        assertThat(population.countries(2024)).containsExactly(MALAWI);
        assertThat(population.countries(1999)).isEmpty();
    }

    @Test
    void yearForADayIsTheNewestNotLater() {
        Population population = read(OWN + "MU,2016,1,\nMW,2020,1,\n");

        assertThat(population.yearFor(LocalDate.of(2026, 8, 21))).hasValue(2020);
        assertThat(population.yearFor(LocalDate.of(2020, 1, 1))).hasValue(2020);
        assertThat(population.yearFor(LocalDate.of(2019, 12, 31))).hasValue(2016);
        assertThat(population.yearFor(LocalDate.of(2015, 12, 31))).isEmpty();
    }

    @Test
    void rowsThatBreakARuleAreQuarantined() {
        Reading<Population> reading = Population.read(FileText.of(OWN
                + "MU,2024,1,\n"
                + "MUS,2024,1,\n"
                + "EU,2024,1,\n"
                + "MW,1899,1,\n"
                + "MW,2201,1,\n"
                + "MW,24.0,1,\n"
                + "MW,,1,\n"
                + "MW,2024,0,\n"
                + "MW,2024,-5,\n"
                + "MW,2024,1.5,\n"
                + "MW,2024,1e6,\n"
                + "MW,2024,,\n"
                + "MW,2024,٣,\n"
                + "MW,2024,100000000001,\n"
                + "MW,2024,9999999999999999999,\n"
                + "MU,2024,2,\n"
                + "MW,2024,1\n"
                + "MW,2024,1,a,b\n"
                + "MW,2024,1,\"a\"b\n"
                + "MW,2024,1," + "s".repeat(201) + "\n"));

        assertThat(FileText.problems(reading))
                .containsExactly(
                        "f:3: unknown country code \"MUS\"",
                        "f:4: unknown country code \"EU\"",
                        "f:5: the year is none from 1900 to 2200: \"1899\"",
                        "f:6: the year is none from 1900 to 2200: \"2201\"",
                        "f:7: the year is none from 1900 to 2200: \"24.0\"",
                        "f:8: the year is none from 1900 to 2200: \"\"",
                        "f:9: the population is no whole number from 1 to 100000000000: \"0\"",
                        "f:10: the population is no whole number from 1 to 100000000000: \"-5\"",
                        "f:11: the population is no whole number from 1 to 100000000000: \"1.5\"",
                        "f:12: the population is no whole number from 1 to 100000000000: \"1e6\"",
                        "f:13: the population is no whole number from 1 to 100000000000: \"\"",
                        "f:14: the population is no whole number from 1 to 100000000000: \"?\"",
                        "f:15: the population is no whole number from 1 to 100000000000: \"100000000001\"",
                        "f:16: the population is no whole number from 1 to 100000000000: \"9999999999999999999\"",
                        "f:17: repeats MU for the year 2024",
                        "f:18: has 3 columns where the header has 4",
                        "f:19: has 5 columns where the header has 4",
                        "f:20: has a text behind a closing quotation mark",
                        "f:21: the source has more than 200 characters");
        assertThat(FileText.value(reading).value(MAURITIUS, 2024)).hasValue(1);
        assertThat(FileText.value(reading).countries()).containsExactly(MAURITIUS);
    }

    @Test
    void codeThatIsNoThreeLettersIsNotTakenForAnAggregate() {
        assertThat(FileText.problems(Population.read(
                        FileText.of(POPULATION + "A,MU,2024,1\r\nB,mus,2024,1\r\nC,MUS,2024,1\r\nD,WLD1,2024,1\r\n"))))
                .containsExactly(
                        "f:2: unknown country code \"MU\"",
                        "f:3: unknown country code \"mus\"",
                        "f:5: unknown country code \"WLD1\"");
    }

    @Test
    void fileOfNeitherFormIsRefused() {
        assertThat(FileText.problems(Population.read(FileText.of("year,value\n2024,1\n"))))
                .containsExactly(
                        "refused f:1: holds no population figures: the first line is to name the columns"
                                + " cc,year,value,source or, as datasets/population does, Country Name,Country Code,Year,Value");
        assertThat(Population.read(FileText.of(""))).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void fileWithoutARowThatCanBeUsedIsWarnedOf() {
        assertThat(FileText.problems(Population.read(FileText.of(OWN))))
                .containsExactly("f: holds no row that can be used");
    }

    @Test
    void longListOfAggregatesIsCut() {
        StringBuilder text = new StringBuilder(POPULATION).append("C,MUS,2024,1\r\n");
        for (char last = 'A'; last <= 'Z'; last++) {
            text.append("a,XX")
                    .append(last)
                    .append(",2024,1\r\nb,XY")
                    .append(last)
                    .append(",2024,1\r\nc,XZ")
                    .append(last)
                    .append(",2024,1\r\n");
        }

        assertThat(FileText.problems(Population.read(FileText.of(text.toString()))))
                .singleElement()
                .asString()
                .startsWith("f: passes over 78 rows of 78 codes that are no country's: XXA XXB")
                .endsWith(" XZG XZH ...");
    }

    private static Population read(String text) {
        Reading<Population> reading = Population.read(FileText.of(text));
        assertThat(FileText.problems(reading)).isEmpty();
        return FileText.value(reading);
    }
}
