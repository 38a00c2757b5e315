package org.cadastre.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// Any bytes at all are unpacked to no more than the limit, or are unreadable for a reason; every content is of a known
/// format or something that can be said in words.
class UnpackerFuzzTest {
    private static final long LIMIT = 1 << 20;

    @FuzzTest(maxDuration = "60s")
    void unpacksAnyBytes(byte[] bytes) throws IOException {
        try {
            new Unpacker(LIMIT, new Reader()).unpack("f", new ByteArrayInputStream(bytes));
        } catch (UnreadableException e) {
            assertThat(e.problem().file()).startsWith("f");
            assertThat(e.problem().reason()).matches("[ -~]{1,200}").doesNotContain("Exception");
        }
    }

    /// Tells the format of each content and reads it.
    private static final class Reader implements ContentVisitor {
        @Override
        public void file(String name, PeekedStream content) throws IOException {
            byte[] prefix = content.prefix();
            assertThat(name).startsWith("f");
            assertThat(UnknownContent.reason(prefix)).matches("[ -~]+");
            for (ExportFormat format : Exports.FORMATS) {
                if (format.recognises(prefix, prefix.length)) {
                    ReadFile<RecordingSink> file = format.read(name, content, RecordingSink::new);
                    FileFacts facts = file.facts();
                    assertThat(facts == null ? 0 : facts.bytes()).isLessThanOrEqualTo(LIMIT);
                }
            }
        }

        @Override
        public void leaveOut(String name, String reason) {
            assertThat(name).startsWith("f!");
            assertThat(name.chars()).noneMatch(Character::isISOControl);
        }
    }
}
