package org.cadastre.export.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.export.Exports;
import org.cadastre.export.FileFacts;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;
import org.cadastre.registry.RegistryObject;

/// Any bytes at all are a file with problems or without; every object that is given has what its class must have.
class RdapReaderFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsAnyBytes(byte[] bytes) {
        new RdapFormat().recognises(bytes, bytes.length);
        ReadFile<RecordingSink> file = RdapText.read(bytes);

        assertThat(file.problemCount()).isGreaterThanOrEqualTo(file.problems().size());
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
        RecordingSink rows = file.rows();
        if (rows != null) {
            assertThat(facts.rows()).isEqualTo(rows.objects().size());
            for (RegistryObject object : rows.objects()) {
                assertThat(object.details().registry()).isEqualTo(facts.registry());
                assertThat(ObjectJson.members(object)).isNotEmpty();
            }
        }
    }
}
