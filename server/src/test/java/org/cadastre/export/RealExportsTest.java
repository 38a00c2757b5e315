package org.cadastre.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.export.RecordingSink.factsOf;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.registry.RegistryObject;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The registries' own files: the whole ones load to the row, the broken ones are refused for what is wrong
/// with them.
class RealExportsTest {
    private static final long LIMIT = 8L << 30;

    @ParameterizedTest
    @CsvSource(textBlock = """
            afrinic-extended-20160223, afrinic, true,  7554,  389318, 2016-02-23
            afrinic-extended-20230323, afrinic, true,  15019, 766394, 2023-03-23
            afrinic-extended-20260505, afrinic, true,  19286, 972950, 2026-05-05
            afrinic-extended-20260722, afrinic, true,  19505, 984726, 2026-07-22
            afrinic-extended-20260820, afrinic, true,  19594, 989500, 2026-08-20
            afrinic-extended-20260821, afrinic, true,  19600, 989825, 2026-08-21
            apnic-20260213,            apnic,   false, 84201, 4085115, 2026-02-13
            apnic-extended-20160223,   apnic,   true,  74492, 3738159, 2016-02-24
            arin-20130812,             arin,    false, 72419, 3310078, 2013-08-12
            lacnic-extended-20160223,  lacnic,  true,  36833, 1778683, 2016-02-23
            lacnic-extended-20230323,  lacnic,  true,  86237, 4077483, 2023-03-22
            lacnic-extended-20240208,  lacnic,  true,  88899, 4194104, 2024-02-08
            ripencc-20140803,          ripencc, false, 86140, 4190294, 2014-08-03""")
    void loadsAWholeFileWithoutAnyProblem(
            String name, String registry, boolean extended, int rows, long bytes, String end) {
        ReadFile<RecordingSink> file = only("rir/delegated-" + name + ".xz");

        FileFacts facts = factsOf(file);
        assertThat(file.problems()).isEmpty();
        assertThat(RecordingSink.rowsOf(file)).hasSize(rows);
        assertThat(facts.rows()).isEqualTo(rows);
        assertThat(facts.promised()).isEqualTo(rows);
        assertThat(facts.registry()).isEqualTo(registry);
        assertThat(facts.extended()).isEqualTo(extended);
        assertThat(facts.bytes()).isEqualTo(bytes);
        assertThat(facts.endDate()).hasToString(end);
        assertThat(facts.simulated()).isFalse();
    }

    @Test
    void loadsEachOfTheDailyFiles() {
        ExportReading<CountingSink> found = Exports.read(
                List.of(RegistryData.file("rir/afrinic-daily-20260422-20260821.tar.xz")), LIMIT, CountingSink::new);

        assertThat(found.unreadable()).isEmpty();
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.files()).hasSize(121);
        for (ReadFile<CountingSink> file : found.files()) {
            FileFacts facts = file.facts();
            assertThat(file.problems()).isEmpty();
            assertThat(facts).isNotNull();
            assertThat(file.name()).endsWith("!delegated-afrinic-extended-" + (facts == null ? "" : facts.serial()));
            assertThat(file.rows()).extracting(sink -> sink.count).isEqualTo(facts == null ? 0 : facts.rows());
        }
        assertThat(found.files()).isSortedAccordingTo(Comparator.comparing(ReadFile::name));
    }

    @Test
    void refusesTheExcerptsOfTheFiveRegistries() {
        ExportReading<RecordingSink> found = read("rir/samples-five-rirs-extended.tar.xz");

        assertThat(found.files()).hasSize(5).allSatisfy(file -> {
            assertThat(file.isRefused()).isTrue();
            assertThat(file.problems().getFirst().severity()).isEqualTo(Severity.REFUSED);
            assertThat(file.problems().getFirst().reason())
                    .matches(
                            "\\d+ of \\d+ promised rows are missing or bad \\(99\\.\\d %\\); more than 10 % may not be\\.");
        });
        assertThat(found.files().stream().mapToInt(file -> factsOf(file).rows()).sum())
                .isEqualTo(1112);
    }

    @Test
    void loadsTheInputsOfTheMergeExceptTheOneWithoutVersionLine() {
        ExportReading<RecordingSink> found = read("rir/samples-nro-merge-conflicts.tar.xz");
        var byName = found.files().stream()
                .collect(Collectors.toMap(
                        file -> file.name().substring(file.name().indexOf("!data/") + 6), Function.identity()));

        assertThat(byName)
                .containsOnlyKeys(
                        "afriaprin",
                        "afrinic",
                        "apnic",
                        "arin",
                        "claims/combined",
                        "claims/combined-overclaims",
                        "claims/combined-unclaimed",
                        "claims/iana",
                        "iana",
                        "lacnic",
                        "previous",
                        "ripencc");
        assertThat(found.files().stream().filter(ReadFile::isRefused)).containsExactly(byName.remove("previous"));
        assertThat(byName.values().stream().filter(file -> file.problemCount() > 0))
                .containsExactlyInAnyOrder(
                        byName.get("afrinic"), byName.get("iana"), byName.get("claims/combined-overclaims"));
        assertThat(byName.values().stream().flatMap(file -> file.problems().stream()))
                .extracting(ExportProblem::severity)
                .containsOnly(Severity.WARNING);
        assertThat(byName.values().stream()
                        .filter(file -> file.name().endsWith("!data/afrinic"))
                        .flatMap(file -> file.problems().stream())
                        .map(problem -> problem.line() + ": " + problem.reason()))
                .containsExactly("1: The version line promises 100 rows, the file holds 300 good ones.");
    }

    @Test
    void refusesTheFileWithoutVersionLineForThat() {
        assertThat(read("rir/samples-nro-merge-conflicts.tar.xz").files().stream()
                        .filter(ReadFile::isRefused)
                        .flatMap(file -> file.problems().stream())
                        .map(ExportProblem::reason))
                .containsExactly(
                        "There is no version line (2|registry|serial|records|startdate|enddate|UTCoffset).",
                        "The file does not end in a newline; it is cut short.");
    }

    @Test
    void refusesAPageAndAnEmptyFile() {
        assertThat(only("rir/odd/delegated-apnic-extended-20240203-is-html.txt").problems())
                .extracting(ExportProblem::reason)
                .containsExactly("It is an HTML page, and no data of a registry.");
        assertThat(only("rir/odd/delegated-arin-20130826-empty.txt").problems())
                .extracting(ExportProblem::reason)
                .containsExactly("It is an empty file.");
    }

    @Test
    void refusesATruncatedDownloadForAllThatIsMissing() {
        ReadFile<RecordingSink> file = only("rir/odd/delegated-ripencc-extended-20260720-truncated.xz");

        assertThat(file.isRefused()).isTrue();
        assertThat(factsOf(file).rows()).isEqualTo(41595);
        assertThat(file.problems().stream()
                        .filter(problem -> problem.severity() == Severity.REFUSED)
                        .map(problem -> problem.line() + ": " + problem.reason()))
                .containsExactly(
                        "0: 218427 of 260022 promised rows are missing or bad (84.1 %); more than 10 % may not be.",
                        "3: There is no asn row at all, and the summary promises 48678.",
                        "4: There is no ipv6 row at all, and the summary promises 110949.",
                        "41599: The file does not end in a newline; it is cut short.");
    }

    @Test
    void loadsASplicedFileWithWarnings() {
        ReadFile<RecordingSink> file = only("rir/odd/delegated-iana-20190911-spliced.xz");

        assertThat(file.isRefused()).isFalse();
        assertThat(factsOf(file).rows()).isEqualTo(2530);
        assertThat(factsOf(file).quarantined()).isEqualTo(1);
        assertThat(factsOf(file).extended()).isFalse();
        assertThat(file.problems().stream().map(problem -> problem.line() + ": " + problem.reason()))
                .containsExactly(
                        "30: The version line promises 973 rows, the file holds 2530 good ones.",
                        "31: The summary promises 133 asn rows, the file holds 1194 good ones.",
                        "32: The summary promises 781 ipv4 rows, the file holds 1220 good ones.",
                        "33: The summary promises 59 ipv6 rows, the file holds 116 good ones.",
                        "1007: A row has 7 fields or more, this one has 4: \"|3|19990401|arin\".");
    }

    @Test
    void findsTheWholeFilesInTheirFolder() {
        ExportReading<CountingSink> found = Exports.read(List.of(RegistryData.file("rir")), LIMIT, CountingSink::new);

        assertThat(found.unreadable()).isEmpty();
        assertThat(found.files().stream().filter(file -> !file.name().contains("!")))
                .hasSize(13);
        assertThat(found.leftOut().stream()
                        .map(problem -> Path.of(problem.file()).getFileName()))
                .map(Path::toString)
                .containsExactly("all-rirs-by-country-20260201.tsv.xz", "odd");
    }

    private static ReadFile<RecordingSink> only(String name) {
        ExportReading<RecordingSink> found = read(name);
        assertThat(found.unreadable()).isEmpty();
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.files()).hasSize(1);
        return found.files().getFirst();
    }

    private static ExportReading<RecordingSink> read(String name) {
        return Exports.read(List.of(RegistryData.file(name)), LIMIT, RecordingSink::new);
    }

    /// Counts rows and keeps none.
    private static final class CountingSink implements RowSink {
        private int count;

        @Override
        public void ipv4(int first, int last, RowFacts facts) {
            count++;
        }

        @Override
        public void ipv6(long firstHigh, long firstLow, long lastHigh, long lastLow, RowFacts facts) {
            count++;
        }

        @Override
        public void autnum(int first, int last, RowFacts facts) {
            count++;
        }

        @Override
        public void object(RegistryObject object, int line) {
            count++;
        }

        @Override
        public RpslPart rpsl(int lane) {
            throw new AssertionError("no statistics file is a dump");
        }
    }
}
