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
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `cadastre diff` as it is called.
class DiffOperationTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private String old = "";
    private String now = "";

    @BeforeEach
    void writeFiles() throws IOException {
        old = write(
                "old",
                StatisticsFile.of("exreg", "20260101")
                        .row("CH|ipv4|192.0.2.0|256|20120606|assigned|a1")
                        .row("ZZ|asn|64496|1||available"));
        now = write(
                "new",
                StatisticsFile.of("exreg", "20260201")
                        .row("CH|ipv4|192.0.2.0|256|20120606|assigned|b2")
                        .row("ZZ|asn|64496|1||available"));
    }

    private String write(String name, Object content) throws IOException {
        return Files.writeString(folder.resolve(name), content.toString()).toString();
    }

    @Test
    void endsWithOneAndTheChangesWhereFilesDiffer() {
        assertThat(diff(old, now)).isEqualTo(1);
        assertThat(text()).contains("192.0.2.0/24  assigned: holder a1 -> b2\n").endsWith("\n1 ranges changed\n");
    }

    @Test
    void endsWithZeroWhereNothingChanged() {
        assertThat(diff(old, old)).isZero();
        assertThat(text()).endsWith("\n0 ranges changed\n").doesNotContain("Changes\n");
    }

    @Test
    void looksOnlyAtWhatItIsAskedFor() {
        assertThat(diff(old, now, "--family", "asn")).isZero();
        assertThat(diff(old, now, "--pool", "198.51.100.0/24")).isZero();
        assertThat(diff(old, now, "--pool", "192.0.2.255")).isEqualTo(1);
    }

    @Test
    void comparesAvailableAsNumbersWhateverTheServerAnswersOfThem() throws IOException {
        String config = write("flat.yaml", "query:\n  autnums: flat\n");
        diff(old, now, "--config", config, "--format", "csv", "--table", "transitions");
        assertThat(text()).contains("asn,available,available,1,1\n");
    }

    @Test
    void writesTablesForPrograms() {
        assertThat(diff(old, now, "--format", "json")).isEqualTo(1);
        assertThat(text()).startsWith("{\"name\":\"diff\"").endsWith("}\n").contains("\"toHolder\":\"b2\"");
        out.reset();
        assertThat(diff(old, now, "--format", "csv", "--table", "holders")).isEqualTo(1);
        assertThat(text()).startsWith("family,registry,country,before,arrived,left,after\nipv4,exreg,n/a,1,1,1,1\n");
    }

    @Test
    void endsWithFourWhereAnExportIsRefusedOrMissing() throws IOException {
        String cut = write("cut", "2|exreg|1|9|19830101|20260101|+0000\nexreg|CH|ipv4|192.0.2.0|256|20120606|ass");
        assertThat(diff(old, cut)).isEqualTo(4);
        assertThat(diff(folder.resolve("none").toString(), now)).isEqualTo(4);
        assertThat(text()).isEmpty();
    }

    @Test
    void endsWithFourWhereThereIsNoStatisticsFile() throws IOException {
        String objects = write("objects", "inetnum: 192.0.2.0 - 192.0.2.255\nnetname: A\nsource: TEST\n");
        assertThat(diff(old, objects)).isEqualTo(4);
        assertThat(text()).isEmpty();
    }

    private int diff(String from, String to, String... further) {
        List<String> words = new ArrayList<>(List.of("diff", from, to));
        words.addAll(List.of(further));
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Main.run(
                words.toArray(String[]::new), new Surroundings(Map.of(), stream, stream, null), Wiring.operations());
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
