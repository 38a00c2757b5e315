package org.cadastre.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads what RFC 4180 describes, and names what it does not.
final class CsvReaderTest {
    @Test
    void readsFieldsBetweenCommas() {
        assertThat(lines("a,b,c\n,,\nd\n")).containsExactly("1 [a, b, c]", "2 [, , ]", "3 [d]");
    }

    @Test
    void lastLineNeedsNoEnd() {
        assertThat(lines("a,b")).containsExactly("1 [a, b]");
        assertThat(lines("a,")).containsExactly("1 [a, ]");
        assertThat(lines("\"a\"")).containsExactly("1 [a]");
    }

    @Test
    void linesEndInEitherWay() {
        assertThat(lines("a,b\r\n\"c\",d\r\ne,\"f\"\n")).containsExactly("1 [a, b]", "2 [c, d]", "3 [e, f]");
        assertThat(lines("a\rb,c\n")).containsExactly("1 [a\rb, c]");
    }

    @Test
    void blankLinesArePassedOverButCounted() {
        assertThat(lines("\n\r\na\n\n\nb\n\n")).containsExactly("3 [a]", "6 [b]");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\r\n\n")).isEmpty();
    }

    @Test
    void quotedFieldsHoldCommasLineEndsAndQuotationMarks() {
        assertThat(lines("\"a,b\",\"c\nd\r\ne\",\"f\"\"g\"\nh\n")).containsExactly("1 [a,b, c\nd\r\ne, f\"g]", "4 [h]");
        assertThat(lines("\"\",\"\"\"\"\n")).containsExactly("1 [, \"]");
    }

    @Test
    void quotationMarkInsideOfAPlainFieldIsOneOfItsCharacters() {
        assertThat(lines("a\"b,c\"\n")).containsExactly("1 [a\"b, c\"]");
    }

    @Test
    void faultCostsOneLineOnly() {
        assertThat(lines("a,\"b\nc,\"d\"\ne\n"))
                .containsExactly("1 has a text behind a closing quotation mark", "2 [c, d]", "3 [e]");
        assertThat(lines("a\nb,\"c\nd\n"))
                .containsExactly("1 [a]", "2 has a quotation mark that is not closed", "3 [d]");
        assertThat(lines("\"a\"b\nc\n")).containsExactly("1 has a text behind a closing quotation mark", "2 [c]");
        assertThat(lines("\"a\"\rb\nc\n")).containsExactly("1 has a text behind a closing quotation mark", "2 [c]");
    }

    @Test
    void recordsAndFieldsHaveAnEnd() {
        String longest = "x".repeat(CsvReader.MAX_FIELD);
        String most = ",".repeat(CsvReader.MAX_FIELDS - 1);

        assertThat(lines(longest + ",\"" + longest + "\"")).containsExactly("1 [" + longest + ", " + longest + "]");
        assertThat(lines(longest + "x\na")).containsExactly("1 has a column of more than 65536 characters", "2 [a]");
        assertThat(lines("\"" + longest + "x\"\na"))
                .containsExactly("1 has a column of more than 65536 characters", "2 [a]");
        assertThat(lines(most)).singleElement().asString().startsWith("1 [, ");
        assertThat(lines(most + ",\na")).containsExactly("1 has more than 1000 columns", "2 [a]");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        long seed = 20260101;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            List<List<String>> written = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                List<String> record = randomRecord(random);
                written.add(record);
                text.append(String.join(
                                ",",
                                record.stream()
                                        .map(field -> quoted(field, random))
                                        .toList()))
                        .append(random.nextBoolean() ? "\n" : "\r\n");
            }
            assertThat(records(text.toString()).stream().map(CsvRecord::fields))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(written);
        }
    }

    private static List<String> randomRecord(Random random) {
        List<String> record = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            StringBuilder field = new StringBuilder();
            for (int length = random.nextInt(5); length > 0; length--) {
                field.append("a,\"\n\r ".charAt(random.nextInt(6)));
            }
            record.add(field.toString());
        }
        return record;
    }

    /// In quotation marks where it must be, and else now and then; a field that is all of a line always.
    private static String quoted(String field, Random random) {
        boolean must = field.isEmpty() || field.chars().anyMatch(c -> "\",\n\r".indexOf(c) >= 0);
        return must || random.nextBoolean() ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    @Test
    void anyMixtureOfMarksIsReadToItsEndWithRisingLines() {
        long seed = 20260102;
        Random random = new Random(seed);
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append("a,\"\"\n\r".charAt(random.nextInt(6)));
            }
            int line = 0;
            for (CsvRecord record : records(text.toString())) {
                assertThat(record.line()).as("seed %d, round %d", seed, round).isGreaterThan(line);
                line = record.line();
            }
            assertThat(line)
                    .isLessThanOrEqualTo(
                            1 + (int) text.chars().filter(c -> c == '\n').count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\n",
                "\"a\n",
                "a,\"\"\"\n",
                "\"\"\n",
                "\n",
                ",",
                "\"",
                "\"\"",
                "\"\"\"\n\"\"\"a",
                "\r",
                "\"x\"y\n"
            })
    void hostileTextsAreReadSoon(String part) {
        String text = part.repeat((8 << 20) / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            CsvReader reader = new CsvReader(text);
            while (reader.next() != null) {
                // Only its end matters.
            }
        });
    }

    private static List<CsvRecord> records(String text) {
        CsvReader reader = new CsvReader(text);
        List<CsvRecord> records = new ArrayList<>();
        for (CsvRecord record = reader.next(); record != null; record = reader.next()) {
            records.add(record);
        }
        return records;
    }

    private static List<String> lines(String text) {
        return records(text).stream()
                .map(record -> record.line() + " " + (record.fault() == null ? record.fields() : record.fault()))
                .toList();
    }
}
