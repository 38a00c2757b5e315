package org.cadastre.query.irr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRowsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 16_384, 16_385, 50_000, 300_000})
    void sortsAsATreeDoes(int count) {
        Random random = new Random(20261125 + count);
        for (int different : new int[] {3, count / 4 + 1, Integer.MAX_VALUE}) {
            SortedRows singles = new SortedRows(1);
            SortedRows triples = new SortedRows(3);
            TreeSet<Long> numbers = new TreeSet<>();
            TreeSet<List<Long>> rows = new TreeSet<>(SortedRowsTest::compare);
            for (int i = 0; i < count; i++) {
                long number = random.nextInt(different) - (long) different / 2;
                singles.add(number);
                numbers.add(number);
                triples.add(number >> 4, number & 7, -number);
                rows.add(List.of(number >> 4, number & 7, -number));
            }
            assertThat(singles.size()).isBetween(numbers.size(), count);
            assertThat(singles.sorted())
                    .containsExactly(numbers.stream().mapToLong(Long::longValue).toArray());
            List<Long> flat = new ArrayList<>();
            rows.forEach(flat::addAll);
            assertThat(triples.sorted())
                    .containsExactly(flat.stream().mapToLong(Long::longValue).toArray());
        }
    }

    private static int compare(List<Long> one, List<Long> other) {
        for (int i = 0; i < 3; i++) {
            int order = Long.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void keepsNoMoreThanAFewTimesWhatIsDifferent(int width) {
        SortedRows rows = new SortedRows(width);
        for (int i = 0; i < 1_000_000; i++) {
            if (width == 1) {
                rows.add(i % 1000);
            } else {
                rows.add(0, i % 1000, 0);
            }
            assertThat(rows.size()).isLessThan(1 << 15);
        }
        assertThat(rows.sorted()).hasSize(1000 * width);
    }
}
