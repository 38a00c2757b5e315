package org.cadastre.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.export.RecordingSink.rowsOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found where an operator points, and what is said of what is not.
class ExportsTest {
    private static final String STATISTICS = "2|r|1|1||20260101|0\nr||asn|64496|1||available\n";
    private static final long LIMIT = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void readsAFileByItsContentWhateverItsName() throws IOException {
        ExportReading<RecordingSink> found = read(file("page.html", STATISTICS));

        assertThat(rowsOf(found.files().getFirst())).containsExactly("2 r AS64496 - - available -");
        assertThat(found.files().getFirst().name())
                .isEqualTo(folder.resolve("page.html").toString());
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.unreadable()).isEmpty();
    }

    @Test
    void readsFilesInTheOrderGivenAndAgainWhenNamedTwice() throws IOException {
        Path b = file("b", STATISTICS);
        Path a = file("a", STATISTICS);

        assertThat(names(read(b, a, b))).containsExactly("b", "a", "b");
    }

    @Test
    void readsAFolderByNameWithoutItsFolders() throws IOException {
        file("c", STATISTICS);
        file("B", STATISTICS);
        file("a.txt", STATISTICS);
        file("README", "Read me.\n");
        file(".hidden", STATISTICS);
        Files.createDirectory(folder.resolve("z"));
        Files.writeString(folder.resolve("z").resolve("d"), STATISTICS);

        ExportReading<RecordingSink> found = read(folder);

        assertThat(names(found)).containsExactly("B", "a.txt", "c");
        assertThat(found.unreadable()).isEmpty();
        assertThat(found.leftOut().stream().map(ExportProblem::toString).map(this::inFolder))
                .containsExactly(
                        ".hidden: It is a hidden file.",
                        "README: It is of no known format: its first line is no attribute of an RPSL object"
                                + " (name: value), and neither a version line"
                                + " (2|registry|serial|records|startdate|enddate|UTCoffset) nor a row"
                                + " (registry|cc|type|start|value|date|status) of a statistics file.",
                        "z: It is a folder inside a folder.");
        assertThat(found.leftOut()).extracting(ExportProblem::severity).containsOnly(ExportProblem.Severity.WARNING);
    }

    @Test
    void readsAHiddenFileThatIsNamed() throws IOException {
        assertThat(names(read(file(".hidden", STATISTICS)))).containsExactly(".hidden");
    }

    @Test
    void refusesAFolderAndAnArchiveThatHoldNothingKnown() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path archive = Files.write(folder.resolve("a.tar"), Packed.tar("README", "Read me.\n".getBytes(ISO_8859_1)));

        ExportReading<RecordingSink> found = read(empty, archive);

        assertThat(problems(found))
                .containsExactly(
                        "empty: It holds no file of a known format.", "a.tar: It holds no file of a known format.");
        assertThat(found.leftOut())
                .singleElement()
                .extracting(ExportProblem::file)
                .asString()
                .endsWith("a.tar!README");
    }

    @Test
    void saysThatAFileIsMissing() {
        ExportReading<RecordingSink> found = read(folder.resolve("none"), folder.resolve("none/deeper"));

        assertThat(found.files()).isEmpty();
        assertThat(unreadable(found))
                .containsExactly("none: There is no such file.", "none/deeper: There is no such file.");
    }

    @Test
    void saysThatALinkLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));
        file("good", STATISTICS);

        assertThat(unreadable(read(folder.resolve("link")))).containsExactly("link: It is a link to nothing.");
        assertThat(unreadable(read(folder))).containsExactly("link: There is no such file.");
    }

    @Test
    void followsALinkToAFile() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), file("good", STATISTICS));

        assertThat(names(read(folder.resolve("link")))).containsExactly("link");
    }

    @Test
    void opensNoPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        try {
            new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        } catch (IOException e) {
            Assumptions.abort("no mkfifo here: " + e.getMessage());
        }

        assertThat(unreadable(read(folder))).containsExactly("pipe: It is neither a file nor a folder.");
        assertThat(unreadable(read(pipe))).containsExactly("pipe: It is neither a file nor a folder.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            '';                                       It is an empty file.
            '<!DOCTYPE HTML PUBLIC "x">';             It is an HTML page, and no data of a registry.
            '\\n  <HTML><body>';                       It is an HTML page, and no data of a registry.
            '<?xml version="1.0"?>';                  It is XML, and no data of a registry that is read.
            '{"a": 1}';                               It is JSON, but no RDAP object.
            '# a\\n\\n#b\\n';                            It holds nothing but comments and blank lines.
            '\\n \\n';                                  It holds nothing but comments and blank lines.
            'a\u0000b';                               It is binary data of no known format.
            'BZh91AY';                                'It is packed with bzip2; gzip, xz, zstd and tar are read.'
            'PK\u0003\u0004zip';                      'It is a zip archive; gzip, xz, zstd and tar are read.'""")
    void saysWhatANamedFileOfNoKnownFormatIs(String content, String reason) throws IOException {
        ExportReading<RecordingSink> found = read(file("f", content.replace("\\n", "\n")));

        assertThat(found.leftOut()).isEmpty();
        assertThat(found.files()).singleElement().satisfies(file -> {
            assertThat(file.isRefused()).isTrue();
            assertThat(file.facts()).isNull();
            assertThat(file.problems())
                    .containsExactly(new ExportProblem(
                            folder.resolve("f").toString(), 0, ExportProblem.Severity.REFUSED, reason));
            assertThat(file.problemCount()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # c\\n\\n2|r|1|1||20260101|0\\n;                          true
            '2|';                                                  true
            2.3|r\\n;                                               true
            3|apnic|20260101|1||20260101|0\\n;                      true
            3|apnic|20260101\\n;                                    false
            r|NL|asn|64496|1|20260101|assigned\\n;                  true
            |3|19990401|arin\\nr|NL|asn|64496|1|20260101|assigned\\n; true
            text\\nr|NL|asn|64496|1|20260101|assigned\\n;            false
            a|b\\nc|d\\nr|NL|asn|64496|1|20260101|assigned\\n;        false
            r|*|ipv6|*|7|summary\\n;                                true
            r|NL|dns|x|1|20260101|assigned\\n;                      false
            1.0.0.0|1.0.0.255|AU\\n;                                false
            'HTTP/1.1 200 OK\\n';                                    false""")
    void tellsAStatisticsFileByItsFirstLine(String content, boolean known) throws IOException {
        file("f", content.replace("\\n", "\n"));

        assertThat(read(folder).leftOut().isEmpty()).isEqualTo(known);
    }

    @Test
    void takesAFileThatBeginsWithMoreCommentThanIsLookedAt() throws IOException {
        assertThat(read(file("f", "# x\n".repeat(50_000) + STATISTICS))
                        .files()
                        .getFirst()
                        .isRefused())
                .isFalse();
        assertThat(problems(read(file("g", "# x\n".repeat(50_000)))).getFirst()).contains("no version line");
    }

    @Test
    void asksForASinkOnlyForAFileOfAKnownFormat() throws IOException {
        file("README", "Read me.\n");
        file("a", STATISTICS);
        AtomicInteger asked = new AtomicInteger();

        Exports.read(List.of(folder), LIMIT, () -> {
            asked.incrementAndGet();
            return new RecordingSink();
        });

        assertThat(asked).hasValue(1);
    }

    @Test
    void limitsAFileThatIsNotPacked() throws IOException {
        Path file = file("f", STATISTICS + "# x\n".repeat(100));
        long size = Files.size(file);

        assertThat(Exports.read(List.of(file), size, RecordingSink::new).files())
                .hasSize(1);
        assertThat(unreadable(Exports.read(List.of(file), size - 1, RecordingSink::new)))
                .containsExactly("f: It unpacks to more than " + (size - 1)
                        + " bytes, the limit that snapshot.max-unpacked-bytes sets.");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, ISO_8859_1);
    }

    private static ExportReading<RecordingSink> read(Path... exports) {
        return Exports.read(List.of(exports), LIMIT, RecordingSink::new);
    }

    private List<String> names(ExportReading<RecordingSink> found) {
        return found.files().stream().map(ReadFile::name).map(this::inFolder).toList();
    }

    private List<String> problems(ExportReading<RecordingSink> found) {
        return texts(found.files().stream().flatMap(file -> file.problems().stream()));
    }

    private List<String> unreadable(ExportReading<RecordingSink> found) {
        assertThat(found.unreadable()).extracting(ExportProblem::severity).containsOnly(ExportProblem.Severity.REFUSED);
        return texts(found.unreadable().stream());
    }

    private List<String> texts(Stream<ExportProblem> problems) {
        return problems.map(ExportProblem::toString).map(this::inFolder).toList();
    }

    private String inFolder(String text) {
        return text.replace(folder + "/", "");
    }
}
