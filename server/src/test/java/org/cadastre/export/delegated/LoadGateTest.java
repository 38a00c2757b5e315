package org.cadastre.export.delegated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.export.RecordingSink.factsOf;
import static org.cadastre.export.delegated.StatisticsText.problems;
import static org.cadastre.export.delegated.StatisticsText.read;

import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;
import org.junit.jupiter.api.Test;

class LoadGateTest {
    private static final String SUMMARIES = """
            r|*|asn|*|10|summary
            r|*|ipv4|*|40|summary
            r|*|ipv6|*|50|summary
            """;

    @Test
    void refusesWithoutVersionLine() {
        ReadFile<RecordingSink> file = read("r|NL|asn|64496|1||assigned\n");

        assertThat(file.isRefused()).isTrue();
        assertThat(file.facts()).isNull();
        assertThat(problems(file))
                .containsExactly(
                        "REFUSED f: There is no version line (2|registry|serial|records|startdate|enddate|UTCoffset).");
    }

    @Test
    void refusesWhenTheVersionLineComesAfterARow() {
        ReadFile<RecordingSink> file = read("r||asn|64496|1||assigned\n2|r|1|1||20260101|0\n");

        assertThat(problems(file))
                .containsExactly("REFUSED f:1: There is no version line before the first row; one stands at line 2.");
    }

    @Test
    void refusesWithoutLastNewline() {
        ReadFile<RecordingSink> file = read("2|r|1|1||20260101|0\nr||asn|64496|1||assigned");

        assertThat(file.isRefused()).isTrue();
        assertThat(file.facts()).isNotNull();
        assertThat(problems(file)).containsExactly("REFUSED f:2: The file does not end in a newline; it is cut short.");
    }

    @Test
    void refusesWhenAPromisedTypeIsWhollyMissing() {
        ReadFile<RecordingSink> file = read(file(0, 40, 60));

        assertThat(file.isRefused()).isTrue();
        assertThat(problems(file))
                .containsExactly(
                        "REFUSED f:2: There is no asn row at all, and the summary promises 10.",
                        "WARNING f:4: The summary promises 50 ipv6 rows, the file holds 60 good ones.");
    }

    @Test
    void loadsWhenATypeOfNoneIsPromised() {
        assertThat(read("2|r|1|1||20260101|0\nr|*|asn|*|1|summary\nr|*|ipv4|*|0|summary\nr||asn|64496|1||assigned\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void loadsWhenExactlyATenthIsMissing() {
        ReadFile<RecordingSink> file = read(file(10, 30, 50));

        assertThat(file.isRefused()).isFalse();
        assertThat(problems(file))
                .containsExactly(
                        "WARNING f:1: The version line promises 100 rows, the file holds 90 good ones.",
                        "WARNING f:3: The summary promises 40 ipv4 rows, the file holds 30 good ones.");
    }

    @Test
    void refusesWhenMoreThanATenthIsMissingOverAllTypes() {
        ReadFile<RecordingSink> file = read(file(9, 35, 45));

        assertThat(file.isRefused()).isTrue();
        assertThat(problems(file))
                .startsWith(
                        "REFUSED f: 11 of 100 promised rows are missing or bad (11.0 %); more than 10 % may not be.")
                .hasSize(5);
    }

    @Test
    void countsNoRowOfOneTypeForAMissingRowOfAnother() {
        assertThat(read(file(10, 20, 80)).isRefused()).isTrue();
    }

    @Test
    void countsBadRowsAsMissing() {
        String good = file(10, 40, 50);

        assertThat(read(good.replaceFirst("(?s)(r\\|\\|ipv6[^\n]*\n){10}", "bad\n".repeat(10)))
                        .isRefused())
                .isFalse();
        assertThat(read(good.replaceFirst("(?s)(r\\|\\|ipv6[^\n]*\n){11}", "bad\n".repeat(11)))
                        .isRefused())
                .isTrue();
    }

    @Test
    void takesTheVersionLinesCountWithoutSummaries() {
        assertThat(read(file(10, 30, 50).replace(SUMMARIES, "")).isRefused()).isFalse();
        ReadFile<RecordingSink> file = read(file(10, 30, 49).replace(SUMMARIES, ""));
        assertThat(factsOf(file).promised()).isEqualTo(100);
        assertThat(problems(file))
                .startsWith(
                        "REFUSED f: 11 of 100 promised rows are missing or bad (11.0 %); more than 10 % may not be.");
    }

    @Test
    void onlyWarnsWhenTheVersionLineDisagreesWithRowsAndSummaries() {
        ReadFile<RecordingSink> file = read(file(10, 40, 50).replaceFirst("\\|100\\|", "|300|"));

        assertThat(problems(file))
                .containsExactly("WARNING f:1: The version line promises 300 rows, the file holds 100 good ones.");
        assertThat(factsOf(file).promised()).isEqualTo(100);
    }

    @Test
    void onlyWarnsOfMoreRowsThanPromised() {
        ReadFile<RecordingSink> file = read(file(100, 400, 500));

        assertThat(file.isRefused()).isFalse();
        assertThat(file.problems()).hasSize(4);
    }

    @Test
    void survivesCountsBeyondAllMeasure() {
        String huge = "9".repeat(60);
        ReadFile<RecordingSink> file = read("2|r|1|" + huge + "||20260101|0\n"
                + SUMMARIES.replaceAll("\\d\\d\\|s", huge + "|s") + "r||asn|64496|1||assigned\n");

        assertThat(file.isRefused()).isTrue();
        assertThat(problems(file).getFirst()).contains("(100.0 %)");
    }

    private static String file(int autnums, int ipv4, int ipv6) {
        StringBuilder text = new StringBuilder("2|r|1|100||20260101|0\n").append(SUMMARIES);
        for (int i = 0; i < autnums; i++) {
            text.append("r||asn|").append(64496 + i).append("|1||available\n");
        }
        for (int i = 0; i < ipv4; i++) {
            text.append("r||ipv4|192.0.2.").append(i % 256).append("|1||available\n");
        }
        for (int i = 0; i < ipv6; i++) {
            text.append("r||ipv6|2001:db8::").append(Integer.toHexString(i)).append("|128||available\n");
        }
        return text.toString();
    }
}
