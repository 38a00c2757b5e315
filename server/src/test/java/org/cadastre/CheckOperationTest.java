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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `cadastre check` as it is called, with RPSL dumps.
class CheckOperationTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void endsWithZeroWhereThereAreOnlyWarnings() throws IOException {
        assertThat(check("person: A\nsource: TEST\n")).isZero();
        assertThat(text()).contains("[missing-attribute]", "1 files checked: each loads\n");
    }

    @Test
    void endsWithZeroWhereOneObjectOfSeveralIsBad() throws IOException {
        assertThat(check("person: A\nsource: TEST\n\nperson B\n")).isZero();
        assertThat(text()).contains("a:4: bad object: ", "[syntax]", ", 1 bad, loads\n");
    }

    @Test
    void endsWithOneWhereADumpIsRefused() throws IOException {
        assertThat(check("person: A\nsource\n\nperson B\n")).isEqualTo(1);
        assertThat(text()).contains("a: refused: None of its 2 objects is good. [refused]", "not all load\n");
    }

    @Test
    void endsWithTwoWhereAFileIsMissing() throws IOException {
        assertThat(check("person: A\nsource: TEST\n", folder.resolve("b").toString()))
                .isEqualTo(2);
        assertThat(text()).contains("[missing-attribute]", "1 unreadable: not all can be read\n");
    }

    @Test
    void listsAsMuchAsIsAskedFor() throws IOException {
        assertThat(check("person: A\nsource: TEST\n", "--limit", "1")).isZero();
        assertThat(text()).containsOnlyOnce("[missing-attribute]");
        assertThat(text()).contains("missing-attribute: 4 warnings, 3 of them not listed\n");
    }

    @Test
    void knowsSpecialPurposeSpace() throws IOException {
        assertThat(check("inetnum: 192.0.2.0 - 192.0.2.255\nsource: TEST\n", "--format", "json"))
                .isZero();
        assertThat(text())
                .contains(
                        "\"kind\":\"special-purpose\"",
                        "it is special-purpose space: Documentation (TEST-NET-1) (RFC 5737)");
    }

    @Test
    void helpSaysWhatIsLookedAtTogetherAndHowMuchIsListed() {
        assertThat(run(List.of("check", "--help"))).isZero();
        assertThat(text()).contains("--limit=N", "RPSL objects of all files are looked at together");
    }

    private int check(String dump, String... further) throws IOException {
        List<String> words = new ArrayList<>(List.of("check"));
        words.add(Files.writeString(folder.resolve("a"), dump).toString());
        words.addAll(List.of(further));
        return run(words);
    }

    private int run(List<String> words) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Main.run(
                words.toArray(String[]::new), new Surroundings(Map.of(), stream, stream, null), Wiring.operations());
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
