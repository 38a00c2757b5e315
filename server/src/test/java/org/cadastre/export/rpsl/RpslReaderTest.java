package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.export.FileFacts;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RpslReaderTest {
    private static final String NET = "inetnum:        192.0.2.0 - 192.0.2.255\nnetname:\tEX-NET\nsource: TEST\n";

    @Test
    void givesEachObjectToTheLetter() {
        String person = "Person : A Person # who\nremarks:\n+\n\t tab\n blank\n# comment\n% other\nnic-hdl:AP1-TEST\n";
        assertThat(RpslText.texts("# head\n\n" + NET + "\n\n\n" + person + "\n# end\n"))
                .containsExactly(NET, person);
    }

    @Test
    void saysWhatObjectsAreRangesOf() {
        String text = """
                inetnum: 192.0.2.0/24
                source: ONE

                inet6num: 2001:DB8:0:0::/64
                source: two # Filtered
                source: three

                aut-num: as64496

                as-block: AS64496 -
                 AS64511

                inetnum: 0.0.0.0 - 255.255.255.255
                route: 192.0.2.0/24

                route6: 2001:db8::/32
                """;
        assertThat(RpslText.sink(RpslText.read(text)).rpslFacts())
                .containsExactly(
                        "1 INETNUM 192.0.2.0/24 ONE",
                        "4 INET6NUM 2001:db8::/64 three",
                        "8 AUT_NUM AS64496 ",
                        "10 AS_BLOCK AS64496-AS64511 ",
                        "13 INETNUM 0.0.0.0/0 ",
                        "16 ROUTE6 - ");
    }

    @Test
    void latinOneIsToldPerObject() {
        byte[] latin = "person: M\u00fcller\n\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = "person: M\u00fcller \u20ac\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(latin, latin.length + utf8.length);
        System.arraycopy(utf8, 0, both, latin.length, utf8.length);
        RecordingSink sink = RpslText.sink(RpslText.read(both));
        assertThat(sink.rpsl()).containsExactly("person: M\u00fcller\n", "person: M\u00fcller \u20ac\n");
        assertThat(sink.rpslFacts()).containsExactly("1 PERSON -  latin1", "3 PERSON - ");
    }

    @Test
    void lineEndsOfTwoBytesAndAByteOrderMarkAreNoText() {
        assertThat(RpslText.texts("\uFEFF" + (NET + "\n" + NET).replace("\n", "\r\n")))
                .containsExactly(NET, NET);
    }

    @Test
    void aLastLineWithoutNewlineIsReadAndNamed() {
        assertThat(RpslText.texts(NET.strip())).containsExactly(NET);
        assertThat(RpslText.problems(NET.strip()))
                .containsExactly("3: The file does not end in a newline; it may be cut short.");
    }

    @Test
    void badObjectsAreLeftOutAndNamedWithTheirLines() {
        String text = NET
                + "\nperson: A\nno colon\n\nrole: x\u0000\n\n  blank: x\n\nroute: 192.0.2.0/33\n\nperson: a\n two words : x\n"
                + "two words: x\n\n" + NET + "\nmntner: a\rb\n";
        ReadFile<RecordingSink> file = RpslText.read(text);
        assertThat(RpslText.sink(file).rpsl()).containsExactly(NET, NET);
        assertThat(file.problems()).allMatch(problem -> problem.severity() == Severity.QUARANTINED);
        assertThat(RpslText.problems(text))
                .containsExactly(
                        "6: The line is no attribute: there is no colon in it.",
                        "8: The line holds a control character.",
                        "10: The line continues no attribute.",
                        "12: The route is no range of numbers: \"192.0.2.0/33\".",
                        "16: The line is no attribute: what stands before its colon is no name.",
                        "22: The line holds a control character.");
        assertThat(RecordingSink.factsOf(file).quarantined()).isEqualTo(6);
    }

    @Test
    void aRangeThatIsNoneIsNamedAndTheObjectKept() {
        String text = "source: TEST\n\ninetnum: 192.0.2.9 - 192.0.2.1\nsource: TEST\n";
        RecordingSink sink = RpslText.sink(RpslText.read(text));
        assertThat(sink.rpslFacts()).containsExactly("1 null - TEST", "3 INETNUM - TEST");
        assertThat(RpslText.read(text).problems())
                .containsExactly(new ExportProblem(
                        "f",
                        3,
                        Severity.WARNING,
                        "The inetnum is no range of numbers: \"192.0.2.9 - 192.0.2.1\"; no number finds it."));
    }

    @Test
    void unknownClassesAndWrongFirstAttributesAreKept() {
        String text = "schema: X\nsource: TEST\n\nmnt-by: EX-MNT\nperson: A\n";
        RecordingSink sink = RpslText.sink(RpslText.read(text));
        assertThat(sink.rpsl()).hasSize(2);
        assertThat(sink.rpslFacts()).containsExactly("1 null - TEST", "4 null - ");
    }

    @Test
    void factsCountTheObjectsOfEachKind() {
        String text = NET + "\ninet6num: 2001:db8::/32\n\naut-num: AS64496\n\nas-block: AS64496 - AS64511\n\n"
                + "person: A\n\nrole: A\n\norganisation: O\n\nmntner: M\n\nirt: I\n\ndomain: 2.0.192.in-addr.arpa\n\n"
                + "route: 192.0.2.0/24\n\nas-set: AS-EX\n\nschema: X\n";
        FileFacts facts = RecordingSink.factsOf(RpslText.read(text));
        assertThat(facts.registry()).isEqualTo("test");
        assertThat(facts.rows()).isEqualTo(13);
        assertThat(List.of(facts.ipv4Rows(), facts.ipv6Rows(), facts.autnumRows()))
                .containsExactly(1, 1, 2);
        assertThat(List.of(facts.entities(), facts.domains(), facts.others())).containsExactly(5, 1, 3);
        assertThat(facts.bytes()).isEqualTo(text.length());
        assertThat(facts.whole()).isFalse();
    }

    @Test
    void theMarkOfASimulatedWorldIsHonoured() {
        assertThat(RecordingSink.factsOf(RpslText.read("# world: simulated\n\n" + NET))
                        .simulated())
                .isTrue();
        assertThat(RecordingSink.factsOf(RpslText.read(NET)).simulated()).isFalse();
    }

    @Test
    void aFileOfBadObjectsIsRefused() {
        assertThat(RpslText.read("person: a\nx\n").isRefused()).isFalse();
        assertThat(RpslText.read("person: a\nx\n\nperson: a\nx\n").isRefused()).isTrue();
        assertThat(RpslText.read((NET + "\n").repeat(891) + "x\n\n".repeat(99)).isRefused())
                .isFalse();
        assertThat(RpslText.read((NET + "\n").repeat(901) + "x\n\n".repeat(100)).isRefused())
                .isFalse();
        assertThat(RpslText.read((NET + "\n").repeat(899) + "x\n\n".repeat(100)).isRefused())
                .isTrue();
    }

    @Test
    void anObjectThatIsTooLongIsLeftOutAndWhatFollowsIsRead() {
        StringBuilder text = new StringBuilder(NET).append("\nas-set: AS-LONG\n");
        while (text.length() < BlockCutter.LONGEST + (1 << 20)) {
            text.append("members: ").append("AS64496, ".repeat(1000)).append('\n');
        }
        long lines = text.chars().filter(c -> c == '\n').count();
        text.append('\n').append(NET).append("\nno colon\n");
        ReadFile<RecordingSink> file = RpslText.read(text.toString());
        assertThat(RpslText.sink(file).rpslFacts())
                .containsExactly("1 INETNUM 192.0.2.0/24 TEST", lines + 2 + " INETNUM 192.0.2.0/24 TEST");
        assertThat(file.problems().stream().map(ExportProblem::line)).containsExactly(5L, lines + 6);
    }

    @Test
    void linesOfAnyLengthAreKept() {
        String object = "as-set: AS-LONG\nmembers: " + "AS64496, ".repeat(1_000_000) + "AS64511\n";
        assertThat(RpslText.texts(NET + "\n" + object + "\n" + NET)).containsExactly(NET, object, NET);
    }

    @Test
    void manyBlocksGiveTheirObjectsInTheOrderOfTheFile() {
        byte[] bytes = RandomDump.bytes(new Random(7), 150_000);
        assertThat(bytes.length).isGreaterThan(3 * (4 << 20));
        assertSame(bytes);
    }

    @RepeatedTest(300)
    void readsRandomDumpsAsTheSlowReaderDoes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        assertSame(RandomDump.bytes(random, 1 + random.nextInt(60)));
    }

    private static void assertSame(byte[] bytes) {
        SlowDump slow = SlowDump.of(bytes);
        ReadFile<RecordingSink> file = RpslText.read(bytes);
        assertThat(RecordingSink.factsOf(file).rows()).isEqualTo(slow.objects().size());
        assertThat(RecordingSink.factsOf(file).quarantined())
                .isEqualTo(slow.leftOut().size());
        RecordingSink sink = file.rows();
        if (sink == null) {
            assertThat(slow.leftOut()).hasSizeGreaterThan(1);
            return;
        }
        assertThat(sink.rpsl().equals(slow.objects())).isTrue();
        List<Integer> lines = new ArrayList<>();
        sink.rpslFacts().forEach(each -> lines.add(Integer.parseInt(each.substring(0, each.indexOf(' ')))));
        assertThat(lines.equals(slow.lines())).isTrue();
    }
}
