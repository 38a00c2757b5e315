package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rows of a range in the order of their ids, beside a sort of all of them.
class LeastIdsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 64, 65, 127, 1024, 5000})
    void givesTheRowsOfAnyRangeInTheOrderOfTheirIds(int count) {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int most = seed % 2 == 0 ? Integer.MAX_VALUE : 1 + count / 4;
            int[] ids = random.ints(count, 0, most).toArray();
            LeastIds least = new LeastIds(ids);
            for (int question = 0; question < 30; question++) {
                int from = random.nextInt(count + 1);
                int to = from + random.nextInt(count - from + 1);
                int asked = random.nextInt(200);
                LeastIds.Walk walk = least.walk(from, to);
                int[] rows = IntStream.generate(walk::next)
                        .limit(asked)
                        .takeWhile(row -> row >= 0)
                        .toArray();
                assertThat(rows).doesNotHaveDuplicates();
                assertThat(IntStream.of(rows).map(row -> ids[row]).toArray())
                        .as("seed %d, %d to %d", seed, from, to)
                        .isEqualTo(IntStream.range(from, to)
                                .map(row -> ids[row])
                                .sorted()
                                .limit(asked)
                                .toArray());
            }
        }
    }
}
