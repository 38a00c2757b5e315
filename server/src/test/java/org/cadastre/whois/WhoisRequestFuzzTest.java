package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// Any line at all is a request, and the answer to it keeps its frame.
class WhoisRequestFuzzTest {
    private final Desk desk = Desk.open();

    @FuzzTest(maxDuration = "60s")
    void readsAnyLine(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        WhoisLine read = WhoisLine.parse(line);
        assertIsSound(read.request(), line, read);
    }

    private void assertIsSound(WhoisRequest request, String line, WhoisLine read) {
        switch (request) {
            case WhoisRequest.Country(String country, boolean isReserved) ->
                assertThat(country).isNotBlank();
            case WhoisRequest.Pool(String id, String family) -> {
                assertThat(id).isNotBlank();
                assertThat(family).doesNotContain(" ");
            }
            case WhoisRequest.Worded(WhoisRequest meant, WhoisRequest.Objects plain) -> {
                assertThat(meant).isNotInstanceOf(WhoisRequest.Worded.class);
                assertIsSound(meant, line, read);
                assertIsSound(plain, line, read);
            }
            case WhoisRequest.AsOf(LocalDate day, WhoisRequest asked) -> {
                assertThat(line).contains(day.toString());
                assertThat(asked).isNotInstanceOf(WhoisRequest.AsOf.class).isNotInstanceOf(WhoisRequest.Routing.class);
                assertIsSound(asked, line, read);
            }
            case WhoisRequest.Objects(var query, var form) -> {
                assertThat(query.key()).isNotEmpty().doesNotContain("  ");
                assertThat(query.key().strip()).isEqualTo(query.key());
                assertThat(request.asJson()).isInstanceOf(WhoisRequest.Json.class);
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
