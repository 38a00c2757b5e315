package org.cadastre.snapshot.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Any texts come back to the letter, however often they come and in how many lanes.
class CodedTextsFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void givesAnyTextsBack(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        for (String text : new String(bytes, StandardCharsets.ISO_8859_1).split("\n\n+")) {
            if (!text.isEmpty()) {
                texts.add(text.strip() + "\n");
            }
        }
        CodedTexts.Builder builder = new CodedTexts.Builder();
        for (int round = 0; round < 4; round++) {
            CodedTexts.Part part = builder.part(round / 2);
            for (String text : texts) {
                part.add(TextLines.of(text));
            }
            part.filled();
            assertThat(builder.end(part)).isEqualTo(round * texts.size());
        }
        CodedTexts coded = builder.build();
        assertThat(coded.size()).isEqualTo(4 * texts.size());
        for (int id = 0; id < coded.size(); id++) {
            assertThat(coded.text(id)).isEqualTo(texts.get(id % texts.size()));
        }
    }
}
