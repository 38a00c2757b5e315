package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `cadastre convert` as it is called.
class ConvertOperationTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void writesTheFileAndSaysWhere() throws IOException {
        Path written = folder.resolve("new/delegated-exreg-extended-20261122");
        StatisticsFile file = StatisticsFile.of("exreg", "20261122").row("CH|asn|64500|1|20120606|allocated|a1");
        assertThat(convert(write(file))).isZero();
        assertThat(text()).isEqualTo(written + System.lineSeparator());
        assertThat(Files.readString(written)).endsWith("\nexreg|CH|asn|64500|1|20120606|allocated|a1\n");

        assertThat(convert(write(file.row("CH|asn|64501|1|20120606|allocated|a1"))))
                .isZero();
        assertThat(Files.readString(written)).startsWith("2.3|exreg|20261122|2|");
    }

    @Test
    void writesAvailableAsNumbersWhateverTheServerAnswersOfThem() throws IOException {
        Path config = Files.writeString(folder.resolve("flat.yaml"), "query:\n  autnums: flat\n");
        String file = write(StatisticsFile.of("exreg", "20261122").row("ZZ|asn|64500|1||available|"));
        assertThat(run("convert", file, "--to", "delegated", "--out", folder.toString(), "--config", config.toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("delegated-exreg-extended-20261122")))
                .endsWith("\nexreg|ZZ|asn|64500|1||available|\n");
    }

    @Test
    void endsWithFourWhereThereIsNothingToWrite() throws IOException {
        assertThat(convert(write("inetnum: 192.0.2.0 - 192.0.2.255\nnetname: A\nsource: TEST\n")))
                .isEqualTo(4);
        assertThat(convert(folder.resolve("none").toString())).isEqualTo(4);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void endsWithSixWhereItCannotWrite() throws IOException {
        Files.writeString(folder.resolve("new"), "");
        assertThat(convert(write(StatisticsFile.of("exreg", "20261122").row("CH|asn|64500|1|20120606|allocated|a1"))))
                .isEqualTo(6);
    }

    private String write(Object content) throws IOException {
        return Files.writeString(folder.resolve("export"), content.toString()).toString();
    }

    private int convert(String export) {
        return run(
                "convert",
                export,
                "--to",
                "delegated",
                "--out",
                folder.resolve("new").toString());
    }

    private int run(String... words) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Main.run(words, new Surroundings(Map.of(), stream, stream, null), Wiring.operations());
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
