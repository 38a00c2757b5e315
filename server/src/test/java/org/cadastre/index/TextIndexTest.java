package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.cadastre.index.LinearScanTexts.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The index of texts, beside a linear scan.
class TextIndexTest {
    /// A letter of each width of UTF-8, a combining mark of two and of three, the lowest and the highest characters.
    private static final String[] CHARACTERS = {
        "a",
        "b",
        ".",
        "\0",
        "\u007F",
        "\u0080",
        "é",
        "\u0301",
        "\u07FF",
        "\u0800",
        "\u20DD",
        "字",
        "\uFFFF",
        "😀",
        "\uDBFF\uDFFF",
        "\uD83D"
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 16})
    void agreesWithALinearScan(int alphabet) {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(1000L * alphabet + seed);
            List<Entry> entries = entries(random, alphabet);
            TextIndex index = index(entries);
            LinearScanTexts scan = new LinearScanTexts(entries);
            assertThat(rows(index)).as("seed %d", seed).isEqualTo(scan.rows());
            for (int question = 0; question < 40; question++) {
                ask(index, scan, random, alphabet, "seed " + seed);
            }
        }
    }

    private static void ask(
            TextIndex index, LinearScanTexts scan, SplittableRandom random, int alphabet, String description) {
        String prefix = part(scan, random, alphabet, true);
        String suffix = random.nextBoolean() ? "" : part(scan, random, alphabet, false);
        int barrier = random.nextBoolean() ? KeyPattern.NO_BARRIER : '.';
        String what = "%s: <%s> to <%s> without %d".formatted(description, prefix, suffix, barrier);
        List<Integer> exact = scan.exactly(prefix);
        assertThat(index.first(prefix)).as(what).isEqualTo(exact.isEmpty() ? TextIndex.NO_MATCH : exact.getFirst());
        assertThat(walk(index, KeyPattern.exactly(prefix), 0)).as(what).isEqualTo(exact);
        assertThat(index.count(KeyPattern.exactly(prefix))).as(what).isEqualTo(exact.size());
        KeyPattern pattern = KeyPattern.between(prefix, suffix, barrier);
        List<Integer> expected = scan.between(prefix, suffix, barrier);
        assertThat(walk(index, pattern, 0)).as(what).isEqualTo(expected);
        assertThat(index.count(pattern)).as(what).isEqualTo(expected.size());
        int from = random.nextInt(index.size() + 2);
        assertThat(walk(index, pattern, from))
                .as(what)
                .isEqualTo(expected.stream().filter(row -> row >= from).toList());
        List<Integer> beginning = scan.between(prefix, "", KeyPattern.NO_BARRIER);
        assertThat(index.count(KeyPattern.startingWith(prefix))).as(what).isEqualTo(beginning.size());
        int skipped = random.nextInt(4);
        int[] room = new int[random.nextInt(30)];
        assertThat(Arrays.copyOf(room, index.leastIds(KeyPattern.startingWith(prefix), skipped, room)))
                .as("%s, ids after %d", what, skipped)
                .isEqualTo(beginning.stream()
                        .mapToInt(index::id)
                        .sorted()
                        .skip(skipped)
                        .limit(room.length)
                        .toArray());
    }

    @Test
    void anEmptyIndexHasNoMatch() {
        TextIndex index = new TextIndexBuilder().build();
        assertThat(index.size()).isZero();
        assertThat(index.first("a")).isEqualTo(TextIndex.NO_MATCH);
        assertThat(index.count(KeyPattern.startingWith("a"))).isZero();
        assertThat(walk(index, KeyPattern.between("a", "b", '.'), 0)).isEmpty();
    }

    @Test
    void aWalkStopsWhenItsVisitorHasEnoughAndGoesOnAfterIt() {
        TextIndex index = index(List.of(new Entry("example", 3), new Entry("exam", 7), new Entry("exams", 1)));
        List<Integer> ids = new ArrayList<>();
        boolean whole = index.matching(KeyPattern.startingWith("exam"), 0, (row, id) -> {
            ids.add(id);
            return ids.size() < 2;
        });
        assertThat(whole).isFalse();
        assertThat(ids).containsExactly(7, 3);
        assertThat(walk(index, KeyPattern.startingWith("exam"), 2)).containsExactly(2);
    }

    @Test
    void aWalkByTheEndStopsToo() {
        TextIndexBuilder builder = new TextIndexBuilder();
        for (int i = 0; i < 1000; i++) {
            builder.add("a" + i + (i % 97 == 5 ? ".example" : ".test"), i);
        }
        List<Integer> ids = new ArrayList<>();
        boolean whole = builder.build().matching(KeyPattern.between("a", ".example", '.'), 0, (row, id) -> {
            ids.add(id);
            return ids.size() < 3;
        });
        assertThat(whole).isFalse();
        assertThat(ids).containsExactly(102, 199, 296);
    }

    @Test
    void equalTextsStandInTheOrderOfTheirIds() {
        TextIndex index = index(List.of(
                new Entry("a", 5), new Entry("a", -1), new Entry("b", 0), new Entry("a", 5), new Entry("a", 2)));
        assertThat(rows(index)).extracting(Entry::id).containsExactly(-1, 2, 5, 5, 0);
    }

    @Test
    void aBeginningDoesNotEndWithinACombiningSequence() {
        TextIndex index = index(List.of(
                new Entry("q", 0),
                new Entry("q\u0303x", 1),
                new Entry("qa", 2),
                new Entry("qé", 3),
                new Entry("q😀", 4)));
        assertThat(walk(index, KeyPattern.startingWith("q"), 0)).hasSize(4).doesNotContain(index.first("q\u0303x"));
        assertThat(index.count(KeyPattern.startingWith("q"))).isEqualTo(4);
        assertThat(index.count(KeyPattern.startingWith("q\u0303"))).isEqualTo(1);
    }

    @Test
    void aBuilderGoesOnAfterAnIndexWasBuilt() {
        TextIndexBuilder builder = new TextIndexBuilder().add("b", 1);
        TextIndex before = builder.build();
        TextIndex after = builder.add("a", 2).build();
        assertThat(rows(before)).containsExactly(new Entry("b", 1));
        assertThat(rows(after)).containsExactly(new Entry("a", 2), new Entry("b", 1));
    }

    private static List<Entry> entries(SplittableRandom random, int alphabet) {
        int size = random.nextInt(random.nextInt(4) == 0 ? 200 : 30);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int length = random.nextInt(random.nextInt(10) == 0 ? 40 : 5);
            entries.add(new Entry(text(random, alphabet, length), random.nextInt(50) - 10));
        }
        return entries;
    }

    /// Any text, or the beginning or end of one in the table.
    private static String part(LinearScanTexts scan, SplittableRandom random, int alphabet, boolean beginning) {
        if (scan.rows().isEmpty() || random.nextInt(4) == 0) {
            return text(random, alphabet, random.nextInt(4));
        }
        String text = scan.rows().get(random.nextInt(scan.rows().size())).text();
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        return beginning ? text.substring(0, at) : text.substring(at);
    }

    private static String text(SplittableRandom random, int alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS[random.nextInt(alphabet)]);
        }
        return text.toString();
    }

    private static TextIndex index(List<Entry> entries) {
        TextIndexBuilder builder = new TextIndexBuilder();
        entries.forEach(entry -> builder.add(entry.text(), entry.id()));
        return builder.build();
    }

    private static List<Entry> rows(TextIndex index) {
        List<Entry> rows = new ArrayList<>();
        for (int row = 0; row < index.size(); row++) {
            rows.add(new Entry(index.text(row), index.id(row)));
        }
        return rows;
    }

    private static List<Integer> walk(TextIndex index, KeyPattern pattern, int from) {
        List<Integer> rows = new ArrayList<>();
        index.matching(pattern, from, (row, id) -> {
            assertThat(id).isEqualTo(index.id(row));
            return rows.add(row);
        });
        return rows;
    }
}
