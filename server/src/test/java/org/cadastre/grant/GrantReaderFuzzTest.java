package org.cadastre.grant;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cadastre.file.FileProblem;
import org.cadastre.file.FileProblems;
import org.cadastre.file.Reading;
import org.cadastre.file.TextFile;
import org.cadastre.number.NumberRange;

/// Any bytes at all are grants of IANA or are refused.
class GrantReaderFuzzTest {
    private static final Set<String> REGISTRIES = Set.of("afrinic", "apnic", "arin", "lacnic", "ripencc");

    @FuzzTest(maxDuration = "60s")
    void readsAnyBytes(byte[] bytes) {
        Reading<List<Grant>> reading = TextFile.of("f", bytes).then(GrantReader::read);

        assertThat(reading.problems()).hasSizeLessThanOrEqualTo(FileProblems.MAX_KEPT);
        for (FileProblem problem : reading.problems()) {
            assertThat(problem.text()).matches("f[ -~]{1,700}").doesNotContain("Exception");
        }
        if (reading instanceof Reading.Read<List<Grant>> read) {
            assertThat(read.value()).isNotEmpty();
            Set<NumberRange> ranges = new HashSet<>();
            for (Grant grant : read.value()) {
                assertThat(REGISTRIES).contains(grant.registry());
                assertThat(ranges.add(grant.range())).isTrue();
                assertThat(NumberRange.read(grant.range().toString())).isEqualTo(grant.range());
            }
        } else {
            assertThat(reading.problems()).anyMatch(problem -> problem.severity() == FileProblem.Severity.REFUSED);
        }
    }
}
