package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cadastre.report.document.testing.MachineFonts;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `cadastre report` as it is called.
class ReportOperationTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private String old = "";
    private String now = "";

    @BeforeEach
    void writeFiles() throws IOException {
        old = write("old", StatisticsFile.of("exreg", "20260101").row("ZZ|ipv6|2001:db8::|32||available|"));
        now = write("new", StatisticsFile.of("exreg", "20260201").row("CH|ipv6|2001:db8::|32|20260115|allocated|a1"));
    }

    private String write(String name, Object content) throws IOException {
        return Files.writeString(folder.resolve(name), content.toString()).toString();
    }

    @Test
    void writesHtmlInEnglishWhenNothingElseIsAsked() throws IOException {
        assertThat(report(old, now)).isZero();
        Path page = folder.resolve("out/report-2026-01-01-2026-02-01.en.html");
        assertThat(text(out)).isEqualTo(page + "\n");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("lang=\"en\" dir=\"ltr\"");
        assertThat(files(folder.resolve("out"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void writesTheSameBytesEachTime(String language) throws IOException {
        MachineFonts.need();
        String[] options = {"--format", "html,pdf,csv,json", "--lang", language, "--config", config("")};
        String afrinic =
                RegistryData.file("rir/delegated-afrinic-extended-20230323.xz").toString();
        String later =
                RegistryData.file("rir/delegated-afrinic-extended-20260821.xz").toString();
        assertThat(report(afrinic, later, options)).isZero();
        Map<String, String> first = files(folder.resolve("out"));
        Files.move(folder.resolve("out"), folder.resolve("first"));

        assertThat(report(afrinic, later, options)).isZero();

        assertThat(files(folder.resolve("out"))).isEqualTo(first).hasSizeGreaterThan(50);
        assertThat(first.keySet())
                .contains(
                        "report-2023-03-23-2026-08-21." + language + ".pdf",
                        "report-2023-03-23-2026-08-21.json",
                        "report-2023-03-23-2026-08-21.equity.cuts.csv");
    }

    @Test
    void writesTablesThatAreTheSameInAllLanguages() throws IOException {
        report(old, now, "--format", "csv,json", "--lang", "fr");
        Map<String, String> french = files(folder.resolve("out"));
        Files.move(folder.resolve("out"), folder.resolve("first"));
        report(old, now, "--format", "csv,json", "--lang", "ar");
        assertThat(files(folder.resolve("out"))).isEqualTo(french);
    }

    @Test
    void marksEveryPageOfASimulatedWorld() throws IOException {
        MachineFonts.need();
        Main.run(
                new String[] {
                    "simulate", "--seed", "1", "--out", folder.resolve("sim").toString()
                },
                surroundings(),
                Wiring.operations());
        String world = folder.resolve("sim").toString();
        assertThat(report(world, world, "--format", "pdf,html,json")).isZero();
        Path pdf = folder.resolve("out/report-2026-01-01-2026-01-01.en.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("Simulated world: none of it is real");
            }
        }
        assertThat(Files.readString(folder.resolve("out/report-2026-01-01-2026-01-01.en.html")))
                .containsSubsequence("<header>", "role=\"note\">Simulated world: none of it is real", "</header>");
        assertThat(Files.readString(folder.resolve("out/report-2026-01-01-2026-01-01.json")))
                .contains("\"world\":\"simulated\"");
    }

    @Test
    void endsWithSixAndWritesNothingWhereAFontIsMissing() throws IOException {
        MachineFonts.need();
        Path fonts = Files.createDirectory(folder.resolve("fonts"));
        Files.copy(MachineFonts.LATIN, fonts.resolve("NotoSans-Regular.ttf"));
        String config = config("report: {fonts: [" + fonts + "]}\n");

        assertThat(report(old, now, "--format", "json,pdf", "--lang", "zh", "--config", config))
                .isEqualTo(6);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(report(old, now, "--format", "pdf", "--lang", "fr", "--config", config))
                .isZero();
    }

    @Test
    void endsWithSixWhereTheFolderCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("out"), "a file");
        assertThat(report(old, now)).isEqualTo(6);
        Files.delete(folder.resolve("out"));
        Files.createDirectories(folder.resolve("out/report-2026-01-01-2026-02-01.json"));
        assertThat(report(old, now, "--format", "html,json")).isEqualTo(6);
        assertThat(files(folder.resolve("out"))).isEmpty();
    }

    @Test
    void endsWithFourWhereTheExportsDoNotGoTogether() throws IOException {
        assertThat(report(now, old)).isEqualTo(4);
        String sameDay = write("other", StatisticsFile.of("exreg", "20260101").row("ZZ|asn|64496|1||available|"));
        assertThat(report(old, sameDay)).isEqualTo(4);
        String simulated = write(
                "simulated", StatisticsFile.of("exreg", "20260201").simulated().row("ZZ|asn|64496|1||available|"));
        assertThat(report(old, simulated)).isEqualTo(4);
        assertThat(report(old, folder.resolve("none").toString())).isEqualTo(4);
        assertThat(report(write("objects", "inetnum: 192.0.2.0 - 192.0.2.255\nnetname: A\nsource: TEST\n"), now))
                .isEqualTo(4);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void endsWithTwoWhereAnOptionNamesWhatThereIsNot() throws IOException {
        assertThat(report(old, now, "--pools", "nowhere")).isEqualTo(2);
        assertThat(report(old, now, "--region", "africa")).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private String config(String text) throws IOException {
        return write(
                "config.yaml",
                text + "figures:\n  population: " + RegistryData.file("country/population.csv.gz")
                        + "\n  classification: " + RegistryData.file("country/country-codes.csv.gz") + "\n");
    }

    private int report(String from, String to, String... further) {
        List<String> words = new ArrayList<>(List.of("report", "--from", from, "--to", to));
        words.addAll(List.of("--out", folder.resolve("out").toString()));
        words.addAll(List.of(further));
        return Main.run(words.toArray(String[]::new), surroundings(), Wiring.operations());
    }

    private Surroundings surroundings() {
        return new Surroundings(
                Map.of(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                null);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// The files of a folder with their bytes as text.
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
