package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Tables made to be slow to relate. A step for each row in each question, or for each pair of rows in the
/// building, would take many times the limits.
@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileRelationsTest {
    private static final int ROWS = 100_000;
    private static final int QUESTIONS = 100_000;

    private final int[] first = new int[ROWS];
    private final int[] last = new int[ROWS];
    private final byte[] layer = new byte[ROWS];

    @Test
    void relatesRowsThatAreCoveredToTheirLastNumbersAllTheWayDown() {
        for (int i = 0; i < ROWS / 2; i++) {
            last[i] = 2 * i + 1;
            first[ROWS / 2 + i] = 2 * i;
            last[ROWS / 2 + i] = 2 * i + 1;
        }
        Relations32 relations = relations();
        int right = 0;
        for (int i = 1; i < QUESTIONS; i++) {
            int end = 2 * (i % (ROWS / 2 - 1)) + 1;
            boolean found = relations.up(0, end) == relations.up(1, end + 1)
                    && relations.top(0, end, true) == 0
                    && (end == 1 || relations.bottomCount(0, end) == (end + 1) / 2);
            right += found ? 1 : 0;
        }
        assertThat(right).isEqualTo(QUESTIONS - 1);
        assertThat(count(visitor -> relations.bottom(0, ROWS, visitor))).isEqualTo(ROWS / 2);
    }

    @Test
    void relatesEqualRanges() {
        for (int i = 0; i < ROWS; i++) {
            first[i] = 10;
            last[i] = i < ROWS / 2 ? 20 : 15;
        }
        Relations32 relations = relations();
        int right = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            boolean found = relations.up(10, 15) == ROWS / 2 - 1
                    && relations.up(10, 20) == Relations32.NO_MATCH
                    && relations.top(10, 15, false) == ROWS / 2 - 1
                    && relations.bottomCount(10, 19) == 2
                    && relations.moreSpecificsCount(10, 20) == ROWS / 2;
            right += found ? 1 : 0;
        }
        assertThat(right).isEqualTo(QUESTIONS);
        assertThat(count(visitor -> relations.down(0, 99, visitor))).isEqualTo(1);
        assertThat(count(visitor -> relations.bottom(0, 99, visitor))).isEqualTo(2);
    }

    @Test
    void relatesAPartOfARowThatIsCoveredByItsChildren() {
        last[0] = 2 * ROWS;
        for (int i = 1; i < ROWS; i++) {
            first[i] = i - 1;
            last[i] = i - 1;
        }
        Relations32 relations = relations();
        for (int i = 0; i < 100; i++) {
            assertThat(relations.bottom(0, ROWS / 2 + i, row -> false)).isFalse();
        }
        assertThat(relations.bottomCount(0, ROWS / 2)).isEqualTo(ROWS / 2 + 1);
        assertThat(relations.bottomCount(0, ROWS)).isEqualTo(ROWS);
        int right = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            right += relations.bottomCount(0, 2 * ROWS) == ROWS ? 1 : 0;
        }
        assertThat(right).isEqualTo(QUESTIONS);
    }

    @Test
    void relatesRowsThatAllGoOverTheEdgeOfTheRange() {
        for (int i = 0; i < ROWS / 2; i++) {
            first[i] = i;
            last[i] = 2 * ROWS - i;
            first[ROWS / 2 + i] = i;
            last[ROWS / 2 + i] = i;
        }
        first[ROWS / 2 - 2] = 3 * ROWS;
        last[ROWS / 2 - 2] = 3 * ROWS + 2;
        first[ROWS / 2 - 1] = 3 * ROWS + 1;
        last[ROWS / 2 - 1] = 3 * ROWS + 3;
        Relations32 relations = relations();
        assertThat(relations.bottomCount(0, ROWS / 2 - 3)).isEqualTo(ROWS / 2 - 2);
        assertThat(count(visitor -> relations.bottom(0, ROWS / 2 - 3, visitor))).isEqualTo(ROWS / 2 - 2);
        assertThat(count(visitor -> relations.bottom(0, -1, visitor))).isEqualTo(ROWS);
        assertThat(relations.top(ROWS, ROWS, true)).isZero();
    }

    @Test
    void preparesEveryStatus() {
        for (int i = 0; i < ROWS; i++) {
            first[i] = i;
            last[i] = i;
        }
        RangeIndex32 index = RangeIndex32.build(first, last, layer, ROWS).index();
        ByStatus<Relations32> relations = Relations32.byStatus(index, row -> ~(1L << row));
        for (int status = 0; status < Long.SIZE; status++) {
            assertThat(relations.of(status).bottomCount(0, Long.SIZE - 1)).isEqualTo(Long.SIZE - 1);
        }
    }

    private Relations32 relations() {
        return new Relations32(RangeIndex32.build(first, last, layer, ROWS).index());
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
