package org.cadastre.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void numbersTextsInTheOrderOfTheirFirstAppearance() {
        WordTable table = new WordTable();
        assertThat(List.of(table.number("b"), table.number("a"), table.number("b"), table.number("")))
                .containsExactly(0, 1, 0, 2);
        assertThat(table.count()).isEqualTo(3);
        assertThat(table.text(1)).isEqualTo("a");
        assertThat(table.text(2)).isEmpty();
    }

    @Test
    void findsTheSameSpellingBeforeAnotherCase() {
        WordTable table = new WordTable();
        table.number("Abc");
        table.number("ABC");
        table.number("\u00e9");
        assertThat(table.find("ABC")).isEqualTo(1);
        assertThat(table.find("abc")).isZero();
        assertThat(table.find("\u00e9")).isEqualTo(2);
        assertThat(table.find("\u00c9")).isEqualTo(-1);
        assertThat(table.find("abcd")).isEqualTo(-1);
    }

    @Test
    void agreesWithAMap() {
        long seed = 7;
        Random random = new Random(seed);
        WordTable table = new WordTable();
        Map<String, Integer> numbers = new HashMap<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String text = Integer.toString(random.nextInt(8_000), 36);
            text = random.nextBoolean() ? text : text.toUpperCase(Locale.ROOT);
            int expected = numbers.computeIfAbsent(text, added -> {
                texts.add(added);
                return texts.size() - 1;
            });
            assertThat(table.number(text)).as("seed %d, %s", seed, text).isEqualTo(expected);
        }
        table.trim();
        for (int i = 0; i < texts.size(); i++) {
            assertThat(table.text(i)).isEqualTo(texts.get(i));
            assertThat(table.find(texts.get(i))).isEqualTo(i);
        }
    }
}
