package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Tables made to be slow or to overflow something. Scanning or climbing row by row would take many times the
/// limits.
@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileRangesTest {
    private static final int ROWS = 100_000;
    private static final int LOOK_UPS = 300_000;

    private final int[] first = new int[ROWS];
    private final int[] last = new int[ROWS];
    private final byte[] layer = new byte[ROWS];
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void findsRowsAmongRangesThatAllOverlapEachOther() {
        for (int i = 0; i < ROWS; i++) {
            first[i] = i;
            last[i] = i + ROWS;
        }
        RangeIndex32 index = RangeIndex32.build(first, last, layer, ROWS).index();
        assertThat(index.overlapCount()).isEqualTo(ROWS - 1);
        int right = 0;
        for (int i = 0; i < LOOK_UPS; i++) {
            int number = random.nextInt(2 * ROWS);
            int row = random.nextInt(ROWS);
            boolean found = index.smallestCovering(number) == Math.min(number, ROWS - 1)
                    && index.exact(row, row + ROWS) == row
                    && index.parent(row) == RangeIndex32.NO_MATCH;
            right += found ? 1 : 0;
        }
        assertThat(right).isEqualTo(LOOK_UPS);
        assertThat(index.covering(ROWS, ROWS, new int[3])).isEqualTo(ROWS);
        assertThat(count(visitor -> index.children(0, 2 * ROWS, visitor))).isEqualTo(ROWS);
        assertThat(count(visitor -> index.moreSpecifics(0, 2 * ROWS, visitor))).isEqualTo(ROWS);
        assertThat(count(visitor -> index.childrenOf(0, visitor))).isZero();
    }

    @Test
    void findsRowsAmongRangesNestedAsDeepAsThereAreRows() {
        for (int i = 0; i < ROWS; i++) {
            first[i] = i;
            last[i] = 3 * ROWS - i;
        }
        RangeIndex32 index = RangeIndex32.build(first, last, layer, ROWS).index();
        int right = 0;
        for (int i = 0; i < LOOK_UPS; i++) {
            int depth = random.nextInt(ROWS);
            boolean found = index.smallestCovering(3 * ROWS - depth) == depth
                    && index.smallestCovering(depth, 3 * ROWS - depth) == depth
                    && index.exact(depth, 3 * ROWS - depth) == depth
                    && index.parent(depth) == depth - 1;
            right += found ? 1 : 0;
        }
        assertThat(right).isEqualTo(LOOK_UPS);
        assertThat(index.covering(ROWS, ROWS, new int[3])).isEqualTo(ROWS);
        assertThat(count(visitor -> index.children(0, 3 * ROWS, visitor))).isEqualTo(1);
        assertThat(count(visitor -> index.children(1, ROWS + 1, visitor))).isZero();
    }

    @Test
    void findsParentsThatAreManyRowsBefore() {
        first[0] = 0;
        last[0] = 2 * ROWS;
        for (int i = 1; i < ROWS; i++) {
            first[i] = i;
            last[i] = i;
        }
        last[ROWS - 1] = 2 * ROWS;
        RangeIndex32 index = RangeIndex32.build(first, last, layer, ROWS).index();
        int right = 0;
        for (int row = 1; row < ROWS; row++) {
            right += index.parent(row) == 0 ? 1 : 0;
        }
        assertThat(right).isEqualTo(ROWS - 1).isGreaterThan(Character.MAX_VALUE);
        for (int row : new int[] {1, 1022, 1023, 1024, Character.MAX_VALUE, Character.MAX_VALUE + 1, ROWS - 1}) {
            int[] chain = new int[3];
            assertThat(index.covering(row, row, chain)).isEqualTo(2);
            assertThat(chain).startsWith(row, 0);
        }
    }

    @Test
    void findsRowsAmongEqualRanges() {
        for (int i = 0; i < ROWS; i++) {
            first[i] = 10;
            last[i] = 20;
            layer[i] = (byte) random.nextInt(-128, 128);
        }
        RangeIndex32 index = RangeIndex32.build(first, last, layer, ROWS).index();
        int right = 0;
        for (int i = 0; i < LOOK_UPS; i++) {
            boolean found = index.exact(10, 20) == ROWS - 1
                    && index.smallestCovering(10 + i % 11) == ROWS - 1
                    && index.smallestCovering(21) == RangeIndex32.NO_MATCH;
            right += found ? 1 : 0;
        }
        assertThat(right).isEqualTo(LOOK_UPS);
        assertThat(count(visitor -> index.children(10, 20, visitor))).isZero();
        assertThat(count(visitor -> index.childrenOf(0, visitor))).isEqualTo(1);
    }

    @Test
    void findsRowsThatDifferInTheLowHalfOnly() {
        long[] high = new long[ROWS];
        long[] low = new long[ROWS];
        for (int i = 0; i < ROWS; i++) {
            high[i] = 0x2001_0DB8_0000_0000L;
            low[i] = 3L * i - ROWS;
        }
        RangeIndex128 index =
                RangeIndex128.build(high, low, high, low, layer, ROWS).index();
        int right = 0;
        for (int i = 0; i < LOOK_UPS; i++) {
            int range = random.nextInt(ROWS);
            int row = index.smallestCovering(high[0], low[range]);
            boolean found = row >= 0
                    && index.firstLow(row) == low[range]
                    && index.exact(high[0], low[range], high[0], low[range]) == row
                    && index.smallestCovering(high[0], low[range] + 1) == RangeIndex128.NO_MATCH;
            right += found ? 1 : 0;
        }
        assertThat(right).isEqualTo(LOOK_UPS);
    }

    @Test
    void walksASideListInsideOneOfItsRows() {
        first[0] = 0;
        last[0] = 5;
        first[1] = 1;
        last[1] = Integer.MAX_VALUE;
        for (int i = 2; i < ROWS; i++) {
            first[i] = i;
            last[i] = Integer.MAX_VALUE - random.nextInt(ROWS);
        }
        RangeIndex32 index = RangeIndex32.build(first, last, layer, ROWS).index();
        int outer = index.exact(1, Integer.MAX_VALUE);
        for (int i = 0; i < 100; i++) {
            assertThat(index.childrenOf(outer, row -> false)).isFalse();
        }
        assertThat(count(visitor -> index.moreSpecifics(1, Integer.MAX_VALUE, visitor)))
                .isEqualTo(ROWS - 2);
    }

    private interface Walk {
        boolean over(RowVisitor visitor);
    }

    private static int count(Walk walk) {
        int[] count = new int[1];
        walk.over(row -> ++count[0] > 0);
        return count[0];
    }
}
