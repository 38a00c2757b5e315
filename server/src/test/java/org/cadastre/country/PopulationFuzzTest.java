package org.cadastre.country;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.cadastre.country.file.FileProblem;
import org.cadastre.country.file.FileProblems;
import org.cadastre.country.file.Reading;
import org.cadastre.country.file.TextFile;

/// Any bytes at all are figures of population or are refused.
final class PopulationFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyBytes(byte[] bytes) {
        switch (TextFile.of("f", bytes)) {
            case Reading.Refused<TextFile>(FileProblem problem) -> assertIsPlain(problem);
            case Reading.Read<TextFile> file -> {
                switch (Population.read(file.value())) {
                    case Reading.Refused<Population>(FileProblem problem) -> assertIsPlain(problem);
                    case Reading.Read<Population> read -> {
                        assertThat(read.problems()).hasSizeLessThanOrEqualTo(FileProblems.MAX_KEPT);
                        read.problems().forEach(PopulationFuzzTest::assertIsPlain);
                        assertHolds(read.value());
                    }
                }
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
