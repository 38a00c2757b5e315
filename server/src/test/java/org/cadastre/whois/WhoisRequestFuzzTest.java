package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/// Any line at all is a request, and the answer to it keeps its frame.
class WhoisRequestFuzzTest {
    private final Desk desk = Desk.open();

    @FuzzTest(maxDuration = "60s")
    void readsAnyLine(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        WhoisLine read = WhoisLine.parse(line);
        switch (read.request()) {
            case WhoisRequest.Objects(var query, var form) -> {
                assertThat(query.key()).isNotEmpty().doesNotContain("  ");
                assertThat(query.key().strip()).isEqualTo(query.key());
                assertThat(read.request().asJson()).isInstanceOf(WhoisRequest.Json.class);
                assertKeepsFrame(line, read.charset());
            }
            case WhoisRequest.Blank blank -> {
                String words = line.replaceAll("[\\p{Z}\t]", "");
                assertThat(words.isEmpty() || words.equals("--") || read.persistent())
                        .isTrue();
            }
            case WhoisRequest.Routing(String command) ->
                assertThat(command).startsWith("!").doesNotContain("\n");
            case WhoisRequest.Json json -> assertThat(json.query()).isNotNull();
            case WhoisRequest.Versions versions -> assertKeepsFrame(line, read.charset());
            case WhoisRequest.Template template -> assertKeepsFrame(line, read.charset());
            case WhoisRequest.Question question -> assertKeepsFrame(line, read.charset());
            case WhoisRequest.Refused refused -> assertKeepsFrame(line, read.charset());
        }
    }

    private void assertKeepsFrame(String line, WhoisCharset charset) {
        byte[] answer = desk.bytes(line);
        if (charset == WhoisCharset.LATIN_1) {
            answer = new String(answer, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
        }
        WhoisText.read(answer);
    }
}
