package org.cadastre.snapshot.arena;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DictionaryTest {
    private final Dictionary dictionary = new Dictionary();

    @Test
    void aWordHasItsNumberFromTheFirstTimeOn() {
        assertThat(dictionary.word("one")).isZero();
        assertThat(dictionary.word("two")).isEqualTo(1);
        assertThat(dictionary.word("one")).isZero();
        assertThat(dictionary.words()).containsExactly("one", "two");
    }

    @Test
    void aRareTextHasNoNumberUntilItCameAThirdTime() {
        assertThat(dictionary.recurring("one")).isEqualTo(Dictionary.NONE);
        assertThat(dictionary.recurring("one")).isEqualTo(Dictionary.NONE);
        assertThat(dictionary.recurring("one")).isZero();
        assertThat(dictionary.recurring("one")).isZero();
    }

    @Test
    void aLongTextHasNoNumber() {
        String longest = "x".repeat(Dictionary.LONGEST);
        assertThat(dictionary.word(longest + "x")).isEqualTo(Dictionary.NONE);
        assertThat(dictionary.word(longest)).isZero();
        for (int i = 0; i < 5; i++) {
            assertThat(dictionary.recurring("y" + longest)).isEqualTo(Dictionary.NONE);
        }
    }

    @Test
    void takesNoMoreThanItsMostAndRefusesTheRestAlways() {
        for (int i = 0; i < Dictionary.MOST; i++) {
            assertThat(dictionary.word("word " + i)).isEqualTo(i);
        }
        for (int i = 0; i < 5; i++) {
            assertThat(dictionary.word("other")).isEqualTo(Dictionary.NONE);
            assertThat(dictionary.recurring("another")).isEqualTo(Dictionary.NONE);
        }
        assertThat(dictionary.word("word 7")).isEqualTo(7);
        assertThat(dictionary.words()).hasSize(Dictionary.MOST);
    }
}
