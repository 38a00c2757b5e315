package org.cadastre.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCheckTest {
    private static final long MAX_BYTES = 1L << 30;

    @TempDir
    Path folder;

    @Test
    void cleanFileHasOnlyTotals() throws IOException {
        Path file = write("clean", StatisticsFile.of("arin", "20260803").row("US|asn|64496|8|20130607|assigned|B2"));
        ExportCheck check = ExportCheck.of(ExportCheck.Task.of(List.of(file), MAX_BYTES));
        assertThat(check.verdict()).isEqualTo(ExportCheck.Verdict.CLEAN);
        assertThat(TextReport.of(check))
                .isEqualTo(file + ": arin 20260803, 1 rows (1 asn, 0 ipv4, 0 ipv6) of 1 promised, 0 bad,"
                        + " 0 problems, loads\n1 files checked: each loads\n");
    }

    @Test
    void namesEachDefectWithFileAndLine() throws IOException {
        Path file = write(
                "defects",
                StatisticsFile.of("arin", "20260803")
                        .row("US|asn|64496|8|20130607|assigned|B2")
                        .row("US|asn|64496|8|20130607|assigned|B2")
                        .row("CA|asn|64496|8|20130607|assigned|B2")
                        .row("US|asn|64500|8|20130607|assigned|B2")
                        .row("US|asn|64510|x|20130607|assigned|B2")
                        .row("US|ipv4|192.0.2.0|256|20130607|assigned|B2")
                        .row("US|ipv4|198.51.100.0|256|20130607|assigned|B2")
                        .row("US|ipv4|203.0.113.0|256|20130607|assigned|B2")
                        .row("US|ipv6|2001:db8::|32|20130607|assigned|B2")
                        .row("US|ipv6|2001:db8::|48|20130607|assigned|B2"));
        String report = TextReport.of(ExportCheck.of(ExportCheck.Task.of(List.of(file), MAX_BYTES)));
        assertThat(report)
                .contains(
                        file + ":6: warning: AS64496-AS64503 repeats the row of line 5",
                        file + ":7: warning: AS64496-AS64503 contradicts the row of line 5",
                        file + ":8: warning: AS64500-AS64507 partly overlaps AS64496-AS64503 of line 5",
                        file + ":9: bad row: ",
                        "1 bad, ",
                        "1 files checked: each loads");
    }

    @Test
    void looksAtEachFileByItself() throws IOException {
        Path first = write("first", StatisticsFile.of("arin", "20260803").row("US|asn|64496|8|20130607|assigned|B2"));
        Path second = write("second", StatisticsFile.of("arin", "20260804").row("CA|asn|64496|8|20130607|assigned|C3"));
        ExportCheck check = ExportCheck.of(ExportCheck.Task.of(List.of(first, second), MAX_BYTES));
        assertThat(check.files()).hasSize(2).allMatch(file -> file.problemCount() == 0);
    }

    @Test
    void tellsRefusedFromUnreadable() throws IOException {
        Path html = Files.writeString(folder.resolve("page"), "<html></html>\n");
        assertThat(ExportCheck.of(ExportCheck.Task.of(List.of(html), MAX_BYTES)).verdict())
                .isEqualTo(ExportCheck.Verdict.REFUSED);
        ExportCheck missing = ExportCheck.of(ExportCheck.Task.of(List.of(folder.resolve("missing")), MAX_BYTES));
        assertThat(missing.verdict()).isEqualTo(ExportCheck.Verdict.UNREADABLE);
        assertThat(TextReport.of(missing)).contains("missing", "1 unreadable: not all can be read");
    }

    @Test
    void writesTheSameAsJson() throws IOException {
        Path file = write(
                "defects",
                StatisticsFile.of("arin", "20260803")
                        .row("US|asn|64496|8|20130607|assigned|B2")
                        .row("US|asn|64496|8|20130607|assigned|B2"));
        Files.writeString(folder.resolve("notes \"x\""), "hello\n");
        JsonNode report = JsonMapper.shared()
                .readTree(JsonReport.of(ExportCheck.of(ExportCheck.Task.of(List.of(folder), MAX_BYTES))));
        assertThat(report.get("verdict").asString()).isEqualTo("clean");
        JsonNode checked = report.get("files").get(0);
        assertThat(checked.get("file").asString()).isEqualTo(file.toString());
        assertThat(checked.get("rows").asInt()).isEqualTo(2);
        assertThat(checked.get("problems").get(0).get("line").asInt()).isEqualTo(6);
        assertThat(report.get("leftOut").get(0).get("file").asString()).endsWith("notes \"x\"");
    }

    @ParameterizedTest
    @CsvSource({
        "rir/odd/delegated-apnic-extended-20240203-is-html.txt, -1, true",
        "rir/odd/delegated-arin-20130826-empty.txt, -1, true",
        "rir/odd/delegated-ripencc-extended-20260720-truncated.xz, 41595, true",
        "rir/odd/delegated-iana-20190911-spliced.xz, 2530, false",
        "rir/delegated-lacnic-extended-20240208.xz, 88899, false",
        "rir/delegated-apnic-20260213.xz, 84201, false",
        "rir/delegated-arin-20130812.xz, 72419, false",
        "rir/delegated-ripencc-20140803.xz, 86140, false",
        "rir/delegated-afrinic-extended-20260821.xz, 19600, false"
    })
    void countsTheRowsOfRealFiles(String name, int rows, boolean refused) {
        ExportCheck check = ExportCheck.of(ExportCheck.Task.of(List.of(RegistryData.file(name)), MAX_BYTES));
        assertThat(check.files()).singleElement().satisfies(file -> {
            assertThat(file.isRefused()).isEqualTo(refused);
            assertThat(file.facts() == null ? -1 : file.facts().rows()).isEqualTo(rows);
        });
    }

    private Path write(String name, StatisticsFile content) throws IOException {
        return Files.writeString(folder.resolve(name), content.toString());
    }
}
