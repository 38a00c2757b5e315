package org.cadastre.country;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.cadastre.file.FileProblem;
import org.cadastre.file.FileProblems;
import org.cadastre.file.Reading;
import org.cadastre.file.TextFile;

/// Any bytes at all are figures of population or are refused.
final class PopulationFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyBytes(byte[] bytes) {
        Reading<Population> reading = TextFile.of("f", bytes).then(Population::read);
        assertThat(reading.problems()).hasSizeLessThanOrEqualTo(FileProblems.MAX_KEPT);
        reading.problems().forEach(PopulationFuzzTest::assertIsPlain);
        switch (reading) {
            case Reading.Refused<Population> refused ->
                assertThat(refused.problems()).isNotEmpty();
            case Reading.Read<Population> read -> {
                assertThat(read.input().sha256()).matches("[0-9a-f]{64}");
                assertThat(read.problemCount())
                        .isGreaterThanOrEqualTo(read.problems().size());
                assertHolds(read.value());
            }
        }
    }

    private static void assertHolds(Population population) {
        List<Integer> years = population.years();
        for (int year : years) {
            assertThat(year).isBetween(1900, 2200);
            assertThat(population.yearFor(LocalDate.of(year, 1, 1))).hasValue(year);
            List<Country> countries = population.countries(year);
            assertThat(countries).isNotEmpty().isSorted();
            assertThat(population.countries()).containsAll(countries);
            for (Country country : countries) {
                assertThat(population.value(country, year).orElse(0)).isBetween(1L, 100_000_000_000L);
            }
        }
        OptionalInt before = population.yearFor(LocalDate.of(1899, 12, 31));
        assertThat(before).isEmpty();
        assertThat(population.countries().isEmpty()).isEqualTo(years.isEmpty());
    }

    private static void assertIsPlain(FileProblem problem) {
        assertThat(problem.text()).matches("f[ -~]{1,700}").doesNotContain("Exception");
    }
}
