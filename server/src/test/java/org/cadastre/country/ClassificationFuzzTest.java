package org.cadastre.country;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import org.cadastre.file.FileProblem;
import org.cadastre.file.FileProblems;
import org.cadastre.file.Reading;
import org.cadastre.file.TextFile;

/// Any bytes at all are a classification or are refused.
final class ClassificationFuzzTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @FuzzTest(maxDuration = "60s")
    void readsAnyBytes(byte[] bytes) {
        Reading<Classification> reading = TextFile.of("f", bytes).then(Classification::read);
        assertThat(reading.problems()).hasSizeLessThanOrEqualTo(FileProblems.MAX_KEPT);
        reading.problems().forEach(ClassificationFuzzTest::assertIsPlain);
        switch (reading) {
            case Reading.Refused<Classification> refused ->
                assertThat(refused.problems()).isNotEmpty();
            case Reading.Read<Classification> read -> {
                assertThat(read.input().sha256()).matches("[0-9a-f]{64}");
                assertThat(read.problemCount())
                        .isGreaterThanOrEqualTo(read.problems().size());
                assertHolds(read.value());
            }
        }
    }

    /// No day has two statements of a country, and each group and the rest are all countries.
    private static void assertHolds(Classification classification) {
        List<ClassifiedCountry> rows = classification.rows();
        for (int i = 1; i < rows.size(); i++) {
            ClassifiedCountry before = rows.get(i - 1);
            int order = before.country().compareTo(rows.get(i).country());
            assertThat(order).isLessThanOrEqualTo(0);
            assertThat(order == 0 && before.period().overlaps(rows.get(i).period()))
                    .isFalse();
        }
        Groups groups = new Groups(classification, List.of());
        List<Country> all = members(groups, "world");
        for (String name : groups.names().subList(0, Math.min(groups.names().size(), 50))) {
            assertThat(name).matches("[a-z0-9-]+");
            List<Country> inside = members(groups, name);
            List<Country> outside = members(groups, "world*non-" + name);
            assertThat(inside.size() + outside.size()).as(name).isEqualTo(all.size());
            assertThat(members(groups, name + "+non-" + name)).isEqualTo(all);
        }
    }

    private static List<Country> members(Groups groups, String words) {
        GroupReading reading = groups.members(words, DAY);
        assertThat(reading).as(words).isInstanceOf(GroupReading.Members.class);
        return ((GroupReading.Members) reading).countries();
    }

    private static void assertIsPlain(FileProblem problem) {
        assertThat(problem.text()).matches("f[ -~]{1,700}").doesNotContain("Exception");
    }
}
