package org.cadastre.export.delegated;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.export.Exports;
import org.cadastre.export.FileFacts;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;

/// Any bytes at all are a file with problems or without; every row that is given is valid.
class DelegatedReaderFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyBytes(byte[] bytes) {
        new DelegatedFormat().recognises(bytes, bytes.length);
        ReadFile<RecordingSink> file = StatisticsText.read(bytes);

        assertThat(file.problemCount()).isGreaterThanOrEqualTo(file.problems().size());
        assertThat(file.problems()).hasSizeLessThanOrEqualTo(Exports.MAX_PROBLEMS);
        assertThat(file.problems().stream().anyMatch(problem -> problem.severity() == Severity.REFUSED))
                .isEqualTo(file.isRefused());
        for (ExportProblem problem : file.problems()) {
            assertThat(problem.line()).isNotNegative();
            assertThat(problem.reason()).matches("[ -~]{1,400}");
        }
        RecordingSink rows = file.rows();
        FileFacts facts = file.facts();
        if (rows != null && facts != null) {
            assertThat(facts.rows()).isEqualTo(rows.rows().size());
            assertThat(facts.bytes()).isEqualTo(bytes.length);
        }
        assertThat(facts != null || file.isRefused()).isTrue();
    }
}
