package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.export.Exports;
import org.cadastre.export.FileFacts;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;

/// Any bytes at all are a dump with problems or without, and give what the slow reader gives.
class RpslReaderFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyBytes(byte[] bytes) {
        new RpslFormat().recognises(bytes, bytes.length);
        ReadFile<RecordingSink> file = RpslText.read(bytes);
        SlowDump slow = SlowDump.of(bytes);

        assertThat(file.problems()).hasSizeLessThanOrEqualTo(Exports.MAX_PROBLEMS);
        assertThat(file.problems().stream().anyMatch(problem -> problem.severity() == Severity.REFUSED))
                .isEqualTo(file.isRefused());
        for (ExportProblem problem : file.problems()) {
            assertThat(problem.line()).isNotNegative();
            assertThat(problem.reason()).matches("[ -~]{1,400}");
        }
        FileFacts facts = RecordingSink.factsOf(file);
        assertThat(facts.registry()).matches("[a-z0-9-]{1,32}");
        assertThat(facts.bytes()).isEqualTo(bytes.length);
        assertThat(facts.rows()).isEqualTo(slow.objects().size());
        assertThat(facts.quarantined()).isEqualTo(slow.leftOut().size());
        RecordingSink sink = file.rows();
        if (sink != null) {
            assertThat(sink.rpsl()).isEqualTo(slow.objects());
        }
    }
}
