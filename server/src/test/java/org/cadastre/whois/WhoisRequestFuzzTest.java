package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.query.Answer;
import org.cadastre.query.Query;

/// Any line at all is a request, and the answer to it keeps its frame.
class WhoisRequestFuzzTest {
    private final WhoisWriter writer = new WhoisWriter(WhoisSamples.SETTINGS);

    @FuzzTest(maxDuration = "60s")
    void readsAnyLine(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        WhoisRequest request = WhoisRequest.parse(line);
        switch (request) {
            case WhoisRequest.Lookup lookup -> {
                if (lookup.query() instanceof Query.Entity(String handle)) {
                    assertThat(handle).hasSizeBetween(1, 255).doesNotContain("  ");
                    assertThat(handle.strip()).isEqualTo(handle);
                }
                Answer miss = new Answer.NotFound(List.of("Nothing is " + line + "."));
                WhoisText.read(writer.answer(WhoisSamples.FACTS, lookup.query(), miss));
            }
            case WhoisRequest.Blank blank -> {
                String words = line.replaceAll("[\\p{Z}\t]", "");
                assertThat(words.isEmpty() || words.equals("--") || blank.persistent())
                        .isTrue();
            }
            case WhoisRequest.Refused refused ->
                WhoisText.read(writer.error(WhoisSamples.FACTS, refused.error(), refused.detail()));
        }
    }
}
