package org.cadastre.export.delegated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.export.RecordingSink.factsOf;
import static org.cadastre.export.RecordingSink.rowsOf;
import static org.cadastre.export.delegated.StatisticsText.problems;
import static org.cadastre.export.delegated.StatisticsText.read;
import static org.cadastre.export.delegated.StatisticsText.readRows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.export.Exports;
import org.cadastre.export.FileFacts;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelegatedReaderTest {
    private static final String ROW = "r|NL|asn|64496|1|20260102|assigned\n";

    private static final String WHOLE = """
            2.3|Nobody|1767225599|6|19830705|20260102|+0100
            nobody|*|asn|*|1|summary
            nobody|*|ipv4|*|2|summary
            nobody|*|ipv6|*|3|summary
            nobody|NL|asn|64496|1|20260102|assigned|a
            nobody|NL|ipv4|192.0.2.0|128|20260102|assigned|a
            nobody||ipv4|192.0.2.128|128||available|
            nobody|NL|ipv6|2001:db8::|33|20260102|assigned|a
            nobody||ipv6|2001:db8:8000::|33||reserved
            nobody||ipv6|3fff::|20||reserved|
            """;

    @Test
    void tellsWhatTheFileSaysOfItself() throws Exception {
        byte[] bytes = WHOLE.getBytes(StandardCharsets.US_ASCII);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

        ReadFile<RecordingSink> file = read(bytes);

        assertThat(file.problems()).isEmpty();
        assertThat(file.name()).isEqualTo("f");
        assertThat(file.facts())
                .isEqualTo(new FileFacts(
                        "nobody",
                        "2.3",
                        "1767225599",
                        LocalDate.of(2026, 1, 2),
                        true,
                        true,
                        false,
                        6,
                        2,
                        3,
                        1,
                        0,
                        0,
                        0,
                        0,
                        0,
                        bytes.length,
                        hash,
                        Set.of(),
                        List.of()));
    }

    @Test
    void passesOverCommentsAndBlankLinesAnywhere() {
        String text = WHOLE.replace("\n", "\n# a | comment\n\n  \t\n  # another\n");
        ReadFile<RecordingSink> file = read("#\n\n" + text);

        assertThat(file.problems()).isEmpty();
        assertThat(rowsOf(file)).hasSize(6).last().asString().startsWith("48 nobody 3fff::/20 ");
    }

    @Test
    void takesCarriageReturns() {
        ReadFile<RecordingSink> file = read(WHOLE.replace("\n", "\r\n"));

        assertThat(file.problems()).isEmpty();
        assertThat(rowsOf(file)).isEqualTo(rowsOf(read(WHOLE)));
    }

    @Test
    void takesAByteOrderMark() {
        ReadFile<RecordingSink> file = read("\u00EF\u00BB\u00BF" + WHOLE);

        assertThat(file.problems()).isEmpty();
        assertThat(factsOf(file).bytes()).isEqualTo(WHOLE.length() + 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2|r|20260102|1|00000000|20260101|00000;       2;   20260102;      2026-01-01
            2.0|r|20260102|1||20260101|+1000;             2.0; 20260102;      2026-01-01
            2.3|r|1567951216119|1|19700101|20260101|-0400; 2.3; 1567951216119; 2026-01-01
            2|r|1567979999|1|19830705||+0200;             2;   1567979999;
            2|r|1|1|19830705|00000000|+0200;              2;   1;
            2|r|1|1|19830705|19700101|+0200;              2;   1;
            2|r|1|1|19830705|20260101|+0200|more;         2;   1;             2026-01-01""")
    void readsEveryVersionLineSeen(String line, String version, String serial, LocalDate end) {
        ReadFile<RecordingSink> file = read(line + "\n" + ROW);

        assertThat(file.problems()).isEmpty();
        assertThat(factsOf(file).version()).isEqualTo(version);
        assertThat(factsOf(file).serial()).isEqualTo(serial);
        assertThat(factsOf(file).endDate()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2|r|soon|1||20260101|0;     The serial is "soon", not a number.
            2|r|1|many||20260101|0;     The number of records is "many", not a number.
            2|r|1|1|x|20260101|0;       The start date is "x", not a day as YYYYMMDD.
            2|r|1|1||20260230|0;        The end date is "20260230", not a day as YYYYMMDD.""")
    void warnsOfAnOddVersionLine(String line, String reason) {
        assertThat(problems(read(line + "\n" + ROW))).containsExactly("WARNING f:1: " + reason);
    }

    @Test
    void countsTheFirstOfTwoVersionLines() {
        ReadFile<RecordingSink> file = read("2|a|1|1||20260101|0\n" + ROW + "2|b|2|7||20260102|0\n");

        assertThat(factsOf(file).registry()).isEqualTo("a");
        assertThat(problems(file)).containsExactly("WARNING f:3: A second version line; the first one counts.");
    }

    @Test
    void countsTheFirstOfTwoSummariesForOneType() {
        ReadFile<RecordingSink> file = read("2|a|1|1||20260101|0\na|*|asn|*|1|summary\na|*|asn|*|9|summary\n" + ROW);

        assertThat(factsOf(file).promised()).isEqualTo(1);
        assertThat(problems(file)).containsExactly("WARNING f:3: A second summary for asn; that of line 2 counts.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a|*|asn|*|x|summary;     The summary's count is "x", not a number.
            a|*|dns|*|7|summary;     A summary of the type "dns", which is not known.""")
    void warnsOfASummaryThatPromisesNothingUsable(String summary, String reason) {
        assertThat(problems(read("2|a|1|1||20260101|0\n" + summary + "\n" + ROW)))
                .containsExactly("WARNING f:2: " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"available", "reserved", "assigned|holder"})
    void isExtendedWhenARowHasAHolderOrIsFree(String end) {
        assertThat(factsOf(readRows("r||asn|64496|1||" + end)).extended()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assigned", "allocated|", "ietf||iana"})
    void isNotExtendedOtherwise(String end) {
        assertThat(factsOf(readRows("r||asn|64496|1||" + end)).extended()).isFalse();
    }

    @Test
    void knowsTheMarkOfASimulatedWorld() {
        assertThat(factsOf(read("# world: simulated\n" + WHOLE)).simulated()).isTrue();
        assertThat(factsOf(read("# world: simulated\r\n" + WHOLE)).simulated()).isTrue();
        assertThat(factsOf(read("# terms\n\n# world: simulated\n" + WHOLE)).simulated())
                .isTrue();
        assertThat(factsOf(read(WHOLE + "# world: simulated\n")).simulated()).isFalse();
        assertThat(factsOf(read("# World: simulated\n" + WHOLE)).simulated()).isFalse();
        assertThat(factsOf(read("# world: simulated!\n" + WHOLE)).simulated()).isFalse();
    }

    @Test
    void leavesOutALineThatIsTooLong() {
        String[] rows = new String[20];
        Arrays.fill(rows, "r||asn|64496|1||available");
        rows[7] = "r||asn|64496|1||available|" + "x".repeat(LineScanner.MAX_LINE);
        rows[13] = "#" + "y".repeat(3_000_000);
        ReadFile<RecordingSink> file = readRows(rows);

        assertThat(rowsOf(file)).hasSize(18).last().asString().startsWith("21 ");
        assertThat(problems(file))
                .containsExactly(
                        "WARNING f:1: The version line promises 20 rows, the file holds 18 good ones.",
                        "QUARANTINED f:9: The line is longer than 65536 bytes.",
                        "QUARANTINED f:15: The line is longer than 65536 bytes.");
    }

    @Test
    void listsABoundedNumberOfProblemsAndCountsAll() {
        String[] rows = new String[5000];
        Arrays.fill(rows, "bad");
        ReadFile<RecordingSink> file = readRows(rows);

        assertThat(file.isRefused()).isTrue();
        assertThat(file.problemCount()).isEqualTo(5002);
        assertThat(file.problems())
                .hasSizeLessThanOrEqualTo(Exports.MAX_PROBLEMS)
                .hasSizeGreaterThan(800);
        assertThat(file.problems().getFirst().severity()).isEqualTo(Severity.REFUSED);
        assertThat(file.problems().get(1).reason()).startsWith("The version line promises 5000 rows");
    }
}
