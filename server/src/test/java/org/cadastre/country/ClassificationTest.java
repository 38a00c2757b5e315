package org.cadastre.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cadastre.file.FileProblem;
import org.cadastre.file.Reading;
import org.junit.jupiter.api.Test;

final class ClassificationTest {
    private static final String OWN = "cc,m49,region,ldc,lldc,sids,from,until\n";
    private static final String COUNTRY_CODES =
            "ISO3166-1-Alpha-2,M49,Region Code,Region Name,Sub-region Code,Sub-region Name,Intermediate Region Code,"
                    + "Intermediate Region Name,Least Developed Countries (LDC),Land Locked Developing Countries (LLDC),"
                    + "Small Island Developing States (SIDS),is_independent\n";

    @Test
    void readsOurOwnForm() {
        Classification classification =
                read(OWN + "MW,454,014,x,x,,,\nMU,480,eastern-africa,,,1,1992-02-29,2030-01-01\n");

        assertThat(classification.rows())
                .containsExactly(
                        new ClassifiedCountry(
                                new Country("MU"),
                                "480",
                                EASTERN_AFRICA,
                                Set.of(CountryFlag.SIDS),
                                new Period(LocalDate.of(1992, 2, 29), LocalDate.of(2030, 1, 1))),
                        new ClassifiedCountry(
                                new Country("MW"),
                                "454",
                                EASTERN_AFRICA,
                                Set.of(CountryFlag.LDC, CountryFlag.LLDC),
                                Period.ALWAYS));
        assertThat(classification.flags()).containsExactly(CountryFlag.LDC, CountryFlag.LLDC, CountryFlag.SIDS);
    }

    private static final List<Region> EASTERN_AFRICA = List.of(
            new Region("001", "World"),
            new Region("002", "Africa"),
            new Region("202", "Sub-Saharan Africa"),
            new Region("014", "Eastern Africa"));

    @Test
    void columnsStandInAnyOrderAndMoreMayStandBetween() {
        Classification classification =
                read("note,UNTIL,from,sids,lldc,ldc,region,m49, cc ,independent\n,,,,,,,,MU,yes\n");

        assertThat(classification.rows())
                .containsExactly(new ClassifiedCountry(
                        new Country("MU"),
                        "",
                        List.of(new Region("001", "World")),
                        Set.of(CountryFlag.INDEPENDENT),
                        Period.ALWAYS));
        assertThat(classification.flags()).contains(CountryFlag.INDEPENDENT);
    }

    @Test
    void readsTheFormOfCountryCodes() {
        Classification classification = read(COUNTRY_CODES
                + "MU,480,2,Africa,202,\"Sub-Saharan\nAfrica\",14,Eastern Africa,,,x,Yes\n"
                + "RE,638,2,Africa,202,Sub-Saharan Africa,14,Eastern Africa,,,,Part of FR\n"
                + "AQ,10,,,,,,,,,,International\n");

        ClassifiedCountry antarctica = classification.rows().get(0);
        assertThat(antarctica.regions()).containsExactly(new Region("001", "World"));
        assertThat(antarctica.m49()).isEqualTo("010");
        ClassifiedCountry mauritius = classification.rows().get(1);
        assertThat(mauritius.flags()).containsExactly(CountryFlag.SIDS, CountryFlag.INDEPENDENT);
        assertThat(mauritius.regions().get(2).slug()).isEqualTo("sub-saharan-africa");
        assertThat(classification.rows().get(2).flags()).isEmpty();
        assertThat(mauritius.period()).isEqualTo(Period.ALWAYS);
    }

    @Test
    void countryHasOneStatementADay() {
        Classification classification =
                read(OWN + "BT,064,034,x,x,,,2023-12-13\nBT,064,034,,x,,2023-12-13,\nMV,462,034,,,x,,\n");
        Country bhutan = new Country("BT");

        assertThat(classification.on(LocalDate.of(2023, 12, 12)).getFirst().flags())
                .contains(CountryFlag.LDC);
        assertThat(classification.on(LocalDate.of(2023, 12, 13)).getFirst().flags())
                .containsExactly(CountryFlag.LLDC);
        assertThat(classification.on(LocalDate.of(2023, 12, 13))).hasSize(2);
        assertThat(classification.of(bhutan, LocalDate.of(2023, 12, 12)))
                .isEqualTo(classification.rows().getFirst());
        assertThat(classification.of(new Country("MU"), LocalDate.of(2023, 12, 12)))
                .isNull();
    }

    @Test
    void rowsThatBreakARuleAreQuarantined() {
        Reading<Classification> reading = Classification.read(FileText.of(OWN
                + "MU,480,014,,,x,,\n"
                + "XX,480,014,,,x,,\n"
                + "mw,454,014,,,,,\n"
                + "EU,,,,,,,\n"
                + "ZA,07100,018,,,,,\n"
                + "ZA,710,999,,,,,\n"
                + "ZA,710,018,maybe,,,,\n"
                + "ZA,710,018,,,,1994-4-27,\n"
                + "ZA,710,018,,,,,2024-02-30\n"
                + "ZA,710,018,,,,2024-01-02,2024-01-01\n"
                + "ZA,710,018,,,,2024-01-01,2024-01-01\n"
                + "ZA,710,018\n"
                + "ZA,\"710,018,,,,,\n"
                + "ZA,710,018,,,,2000-01-01,2010-01-01\n"
                + "ZA,710,018,,,,2009-12-31,\n"
                + "ZA,710,018,,,,,2000-01-02\n"
                + "ZA,710,018,,,,2000-01-01,2010-01-01\n"
                + "ZA,710,018,,,,,\n"
                + "ZA,710,018,,,,2010-01-01,\n"));

        assertThat(FileText.value(reading).rows()).hasSize(3);
        assertThat(FileText.problems(reading))
                .containsExactly(
                        "f:3: unknown country code \"XX\"",
                        "f:4: unknown country code \"mw\"",
                        "f:5: unknown country code \"EU\"",
                        "f:6: the M49 code is not of three digits: \"07100\"",
                        "f:7: unknown region of M49 \"999\"",
                        "f:8: the column ldc says neither yes nor no: \"maybe\"",
                        "f:9: from is no date as 2026-01-31: \"1994-4-27\"",
                        "f:10: until is no date as 2026-01-31: \"2024-02-30\"",
                        "f:11: from 2024-01-02 is not before until 2024-01-01",
                        "f:12: from 2024-01-01 is not before until 2024-01-01",
                        "f:13: has 3 columns where the header has 8",
                        "f:14: has a quotation mark that is not closed",
                        "f:16: repeats ZA for days of an earlier row",
                        "f:17: repeats ZA for days of an earlier row",
                        "f:18: repeats ZA for days of an earlier row",
                        "f:19: repeats ZA for days of an earlier row");
        assertThat(((Reading.Read<Classification>) reading).problems())
                .allMatch(problem -> problem.severity() == FileProblem.Severity.QUARANTINED);
    }

    @Test
    void rowsOfCountryCodesThatBreakARuleAreQuarantined() {
        Reading<Classification> reading = Classification.read(FileText.of(COUNTRY_CODES
                + "MU,480,2,Africa,,,,,,,x,Yes\n"
                + "MU,480,2,Africa,,,,,,,x,Yes\n"
                + ",480,2,Africa,,,,,,,x,Yes\n"
                + "MW,454,Africa,Africa,,,,,,,,Yes\n"
                + "MW,454,2,Africa,,,,,y,,,Yes\n"));

        assertThat(FileText.value(reading).rows()).hasSize(1);
        assertThat(FileText.problems(reading))
                .containsExactly(
                        "f:3: repeats MU for days of an earlier row",
                        "f:4: unknown country code \"\"",
                        "f:5: unknown region of M49 \"Africa  \"",
                        "f:6: the column Least Developed Countries (LDC) says neither yes nor no: \"y\"");
    }

    @Test
    void fileOfNeitherFormIsRefused() {
        assertThat(FileText.problems(Classification.read(FileText.of("cc,year,value,source\nMU,2024,1,\n"))))
                .containsExactly("refused f:1: is no classification: the first line is to name the columns"
                        + " cc,m49,region,ldc,lldc,sids,from,until or, as datasets/country-codes does,"
                        + " ISO3166-1-Alpha-2, M49, the codes and names of Region, Sub-region and Intermediate Region,"
                        + " Least Developed Countries (LDC), Land Locked Developing Countries (LLDC)"
                        + " and Small Island Developing States (SIDS)");
        assertThat(Classification.read(FileText.of(""))).isInstanceOf(Reading.Refused.class);
        assertThat(Classification.read(FileText.of("\"cc"))).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void fileWithoutARowThatCanBeUsedIsWarnedOf() {
        Reading<Classification> reading = Classification.read(FileText.of(OWN));

        assertThat(FileText.value(reading).rows()).isEmpty();
        assertThat(FileText.problems(reading)).containsExactly("f: holds no row that can be used");
    }

    @Test
    void manyBrokenRowsAreCountedAndTheFirstAreNamed() {
        Reading<Classification> reading =
                Classification.read(FileText.of(OWN + "XX,,,,,,,\n".repeat(1000) + "MU,480,014,,,x,,\n"));

        assertThat(FileText.problems(reading)).hasSize(98);
        assertThat(((Reading.Read<Classification>) reading).problemCount()).isEqualTo(1000);
        assertThat(FileText.value(reading).rows()).hasSize(1);
    }

    @Test
    void rowsHaveALimit() {
        StringBuilder text = new StringBuilder(OWN);
        LocalDate day = LocalDate.of(1000, 1, 1);
        for (int i = 0; i <= ClassificationReader.MAX_ROWS; i++) {
            text.append("MU,,,,,,")
                    .append(day.plusDays(i))
                    .append(',')
                    .append(day.plusDays(i + 1))
                    .append('\n');
        }

        assertThat(FileText.problems(Classification.read(FileText.of(text.toString()))))
                .containsExactly("refused f:100002: has more than 100000 rows");
    }

    private static Classification read(String text) {
        Reading<Classification> reading = Classification.read(FileText.of(text));
        assertThat(FileText.problems(reading)).isEmpty();
        return FileText.value(reading);
    }
}
