package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JsonBytesTest {
    private static final String LETTERS =
            "aZ09 \"\\/<>&'\b\f\n\r\t\u0000\u001f\u007f\u0080éßЖ中\u2028\u2029🌍\ud83c\udf0d\uffff";

    @ParameterizedTest
    @ValueSource(longs = {1, 20260822, 0x5DEECE66DL})
    void writesTextsThatReadBackTheSame(long seed) {
        Random random = new Random(seed);
        JsonBytes json = new JsonBytes(1);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            json.clear();
            json.text(text.toString());
            String written = new String(json.toArray(), StandardCharsets.UTF_8);
            String read = RdapBodyRules.JSON.readTree(json.toArray()).asString();
            assertThat(read).as("seed %d, text %d", seed, i).isEqualTo(withWholeSurrogates(text.toString()));
            assertThat(written).doesNotContain("<", ">", "\u2028", "\u2029");
        }
    }

    private static String withWholeSurrogates(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    @Test
    void putsCommasBetweenValuesAndNowhereElse() {
        JsonBytes json = new JsonBytes(1);
        json.startObject();
        json.name(JsonBytes.encodedName("a"));
        json.startArray();
        json.number(1);
        json.number(-20);
        json.flag(true);
        json.startObject();
        json.endObject();
        json.text("[");
        json.text(":");
        json.startArray();
        json.endArray();
        json.endArray();
        json.name("b");
        json.verbatim("{\"c\":\"<\u2028>\"}");
        json.part(JsonBytes.encoded("\"d\":null"));
        json.endObject();
        assertThat(new String(json.toArray(), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":[1,-20,true,{},\"[\",\":\",[]],\"b\":{\"c\":\"\\u003C\\u2028\\u003E\"},\"d\":null}");
    }

    @Test
    void writesAnyNumber() {
        Random random = new Random(7);
        JsonBytes json = new JsonBytes(1);
        for (int i = 0; i < 1000; i++) {
            long value =
                    i < 3 ? new long[] {0, Long.MIN_VALUE, Long.MAX_VALUE}[i] : random.nextLong() >> random.nextInt(64);
            json.clear();
            json.number(value);
            assertThat(new String(json.toArray(), StandardCharsets.US_ASCII)).isEqualTo(Long.toString(value));
        }
    }

    @Test
    void copiesAValueThatWasWritten() {
        JsonBytes json = new JsonBytes(1);
        json.startObject();
        json.name("a");
        int from = json.size();
        json.text("é<");
        int to = json.size();
        json.name("b");
        json.again(from, to);
        json.endObject();
        JsonNode read = RdapBodyRules.JSON.readTree(json.toArray());
        assertThat(read.path("b").asString())
                .isEqualTo("é<")
                .isEqualTo(read.path("a").asString());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 20260823})
    void writesDatesAsTheLibraryDoes(long seed) {
        Random random = new Random(seed);
        JsonBytes json = new JsonBytes(1);
        for (int i = 0; i < 20_000; i++) {
            long second = random.nextLong(-62_167_219_200L - 100, 253_402_300_799L + 100);
            int nano = new int[] {0, 120_000_000, 123_456_000, 123_456_789}[random.nextInt(4)];
            Instant date = Instant.ofEpochSecond(second, nano);
            json.clear();
            DateText.write(json, date);
            assertThat(new String(json.toArray(), StandardCharsets.US_ASCII)).isEqualTo("\"" + date + "\"");
        }
    }
}
