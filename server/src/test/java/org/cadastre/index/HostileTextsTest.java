package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

/// Texts that are chosen to make the index slow or large.
class HostileTextsTest {
    private static final int MANY = 1_000_000;

    @Test
    void aMillionEqualTextsAreFoundInTheOrderOfTheirIds() {
        TextIndexBuilder builder = new TextIndexBuilder();
        for (int i = MANY; i-- > 0; ) {
            builder.add("example", i);
        }
        TextIndex index = builder.build();
        int right = 0;
        for (int row = 0; row < MANY; row++) {
            right += index.id(row) == row ? 1 : 0;
        }
        assertThat(right).isEqualTo(MANY);
        assertThat(index.count(KeyPattern.exactly("example"))).isEqualTo(MANY);
        assertThat(index.count(KeyPattern.startingWith("exam"))).isEqualTo(MANY);
        assertThat(index.count(KeyPattern.startingWith("examples"))).isZero();
        assertThat(index.count(KeyPattern.between("ex", "le", '.'))).isEqualTo(MANY);
    }

    @Test
    void longEqualTextsNeedNoDepthOfCalls() {
        String beginning = "x".repeat(1_000_000);
        TextIndexBuilder builder = new TextIndexBuilder();
        for (int i = 0; i < 20; i++) {
            builder.add(beginning + (char) ('t' - i), i);
        }
        TextIndex index = builder.build();
        assertThat(index.id(0)).isEqualTo(19);
        assertThat(index.id(19)).isZero();
        assertThat(index.count(KeyPattern.startingWith(beginning))).isEqualTo(20);
        assertThat(index.first(beginning + "t")).isEqualTo(19);
    }

    @Test
    void beginningsOfOneAnotherAreInOrder() {
        TextIndexBuilder builder = new TextIndexBuilder();
        for (int i = 0; i < 4000; i++) {
            builder.add("\0".repeat(i * 1117 % 4000), i * 1117 % 4000);
        }
        TextIndex index = builder.build();
        for (int row = 0; row < 4000; row++) {
            assertThat(index.id(row)).isEqualTo(row);
        }
        assertThat(index.count(KeyPattern.between("\0\0", "\0\0", KeyPattern.NO_BARRIER)))
                .isEqualTo(3996);
    }

    @Test
    void manyDifferentCharactersAfterABeginningAreCounted() {
        TextIndexBuilder builder = new TextIndexBuilder();
        int marks = 0;
        int added = 0;
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 7) {
            builder.add("a" + Character.toString(c) + "b", c);
            marks += Character.toString(c).matches("\\p{M}") ? 1 : 0;
            added++;
        }
        assertThat(builder.build().count(KeyPattern.startingWith("a"))).isEqualTo(added - marks);
        assertThat(marks).isPositive();
    }

    @Test
    void aTextCostsTwelveBytesAndItself() {
        SplittableRandom random = new SplittableRandom(7);
        TextIndexBuilder builder = new TextIndexBuilder();
        long bytes = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = Long.toString(random.nextLong() >>> random.nextInt(60), 36);
            builder.add(text, i);
            bytes += text.length();
        }
        long size = GraphLayout.parseInstance(builder.build()).totalSize();
        assertThat(size).isLessThan(bytes + 12 * 100_000 + 200);
    }
}
