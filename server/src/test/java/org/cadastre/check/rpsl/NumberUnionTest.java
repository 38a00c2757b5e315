package org.cadastre.check.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberUnionTest {
    private static final int NUMBERS = 64;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -NUMBERS / 2, -NUMBERS})
    void holdsWhatASetOfNumbersHolds(long base) {
        Random random = new Random(base);
        for (int round = 0; round < 300; round++) {
            BitSet set = new BitSet();
            RangeColumns ranges = new RangeColumns();
            for (int i = random.nextInt(12); i > 0; i--) {
                int first = random.nextInt(NUMBERS);
                int last = first + random.nextInt(Math.min(12, NUMBERS - first));
                set.set(first, last + 1);
                ranges.add(0, 0, high(base, first), base + first, high(base, last), base + last);
            }
            NumberUnion union = new NumberUnion(ranges);
            assertThat(union.isEmpty()).isEqualTo(set.isEmpty());
            for (int first = 0; first < NUMBERS; first++) {
                for (int last = first; last < NUMBERS; last++) {
                    boolean expected = set.nextClearBit(first) > last;
                    assertThat(union.holds(high(base, first), base + first, high(base, last), base + last))
                            .isEqualTo(expected);
                }
            }
        }
    }

    /// The upper half of a number: where the lower halves begin above 2^63, it goes up where they go around.
    private static long high(long base, int number) {
        boolean isAround = base < 0 && base + number >= 0;
        return base == -NUMBERS ? -1 : isAround ? 7 : 6;
    }
}
