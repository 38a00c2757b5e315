package org.cadastre.bootstrap.special;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.cadastre.file.FileProblem;
import org.cadastre.file.FileProblems;
import org.cadastre.file.Reading;
import org.cadastre.file.TextFile;

/// Any bytes at all are a special-purpose registry or are refused.
class SpecialReaderFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyBytes(byte[] bytes) {
        Reading<SpecialRegistry> reading = TextFile.of("f", bytes).then(SpecialReader::read);

        assertThat(reading.problems()).hasSizeLessThanOrEqualTo(FileProblems.MAX_KEPT);
        for (FileProblem problem : reading.problems()) {
            assertThat(problem.text()).matches("f[ -~]{1,700}");
        }
        switch (reading) {
            case Reading.Refused<SpecialRegistry> refused ->
                assertThat(refused.problems()).isNotEmpty();
            case Reading.Read<SpecialRegistry>(SpecialRegistry read, var input, var problems, int count) -> {
                SpecialPurpose table = new SpecialPurpose(read.entries());
                assertThat(read.entries()).isNotEmpty();
                for (SpecialRange entry : read.entries()) {
                    assertThat(SpecialSpace.of(entry)).isEqualTo(read.space());
                    assertThat(entry.name()).hasSizeLessThanOrEqualTo(202).doesNotContain("\n", "\t");
                    assertThat(entry.reference()).matches("(RFC \\d{1,6}(, RFC \\d{1,6}){0,15})?");
                    assertThat(found(table, entry)).isEqualTo(entry);
                }
            }
        }
    }

    private static Object found(SpecialPurpose table, SpecialRange entry) {
        SpecialRange found = switch (entry) {
            case SpecialRange.Network network -> table.network(network.range());
            case SpecialRange.Autnums autnums -> table.autnum(autnums.range());
        };
        return found == null ? "nothing" : found;
    }
}
