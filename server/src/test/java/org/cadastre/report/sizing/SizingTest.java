package org.cadastre.report.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizingTest {
    @ParameterizedTest
    @CsvSource({
        "48, 0.94, 1, 32",
        "48, 0.94, 11000, 32",
        "48, 1, 65536, 32",
        "48, 1, 65537, 31",
        "48, 1, 4294967296, 16",
        "48, 0.94, 1450935791, 15",
        "48, 0.5, 65536, 16",
        "48, 0.5, 16777216, 0",
        "48, 0.5, 16777217, -1",
        "32, 1, 1, 32",
        "32, 1, 2, 31",
        "64, 0.000001, 2, -1",
    })
    void needs(int unit, double hdRatio, long people, int length) {
        assertThat(new Sizing(unit, hdRatio).need(people)).isEqualTo(length);
    }

    /// The slow way: one bit more, until units to the power of the HD-ratio are enough for all.
    @Test
    void agreesWithCountingBits() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            int unit = 40 + random.nextInt(25);
            double hdRatio = 0.7 + random.nextInt(31) / 100.0;
            long people = 1 + (long) Math.exp(random.nextDouble() * 21);
            int bits = 0;
            while (Math.pow(2, bits * hdRatio) < people) {
                bits++;
            }
            int expected = unit - bits < 0 ? -1 : Math.min(32, unit - bits);
            assertThat(new Sizing(unit, hdRatio).need(people))
                    .as(unit + " " + hdRatio + " " + people)
                    .isEqualTo(expected);
        }
    }

    @Test
    void enclosesWhatItSums() {
        assertThat(Sizing.units(List.of())).isEqualTo(BigInteger.ZERO);
        assertThat(Sizing.units(List.of(32, 31, 0))).isEqualTo(BigInteger.valueOf(3 + (1L << 32)));
        assertThat(Sizing.enclosing(BigInteger.ZERO)).isNull();
        assertThat(Sizing.enclosing(BigInteger.ONE)).isEqualTo(32);
        assertThat(Sizing.enclosing(BigInteger.TWO)).isEqualTo(31);
        assertThat(Sizing.enclosing(BigInteger.valueOf(3))).isEqualTo(30);
        assertThat(Sizing.enclosing(BigInteger.valueOf(1L << 32))).isEqualTo(0);
        assertThat(Sizing.enclosing(BigInteger.valueOf((1L << 32) + 1))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"32, 32", "31, 28", "28, 28", "13, 12", "3, 0", "0, 0"})
    void shortensToADigit(int length, int nibble) {
        assertThat(Sizing.toNibble(length)).isEqualTo(nibble);
    }
}
