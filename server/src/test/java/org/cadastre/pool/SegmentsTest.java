package org.cadastre.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.cadastre.number.NumberKind;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds segments, of rows that nest and of rows that partly overlap, to the row of each single number.
class SegmentsTest {
    private static final String[] STATES = {"allocated", "assigned", "available", "reserved"};
    private static final long START = 0xC000_0200L;
    private static final int NUMBERS = 256;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void eachNumberIsInTheSegmentOfItsRow(long seed) {
        Random random = new Random(seed);
        for (int world = 0; world < 40; world++) {
            Snapshot snapshot = world(random, world % 2 == 0);
            Space space = Space.of(snapshot, NumberKind.IPV4);
            for (long number = START; number < START + NUMBERS; number++) {
                int segment = space.segments().find(0, number);
                int row = space.rows().at(0, number);
                String as = "seed " + seed + ", world " + world + ", number " + (number - START);
                if (row == SpaceRows.NONE) {
                    assertThat(segment).as(as).isNegative();
                } else {
                    assertThat(segment).as(as).isNotNegative();
                    assertThat(space.segments().row(segment)).as(as).isEqualTo(row);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void segmentsAscendAndMeetNowhere(long seed) {
        Random random = new Random(seed);
        for (int world = 0; world < 40; world++) {
            Segments segments =
                    Space.of(world(random, world % 2 == 0), NumberKind.IPV4).segments();
            for (int i = 0; i < segments.count(); i++) {
                assertThat(segments.firstLow(i)).isLessThanOrEqualTo(segments.lastLow(i));
                if (i > 0) {
                    assertThat(segments.firstLow(i)).isGreaterThan(segments.lastLow(i - 1));
                    assertThat(segments.isAdjacent(i)).isEqualTo(segments.firstLow(i) == segments.lastLow(i - 1) + 1);
                }
            }
        }
    }

    /// @param nested whether ranges are aligned blocks, which cannot partly overlap
    private static Snapshot world(Random random, boolean nested) {
        StatisticsFile file = StatisticsFile.of("exreg", "20260101");
        for (int i = 0; i < 12; i++) {
            int size = nested ? 1 << random.nextInt(7) : 1 + random.nextInt(60);
            int first = nested ? random.nextInt(NUMBERS / size) * size : random.nextInt(NUMBERS - size);
            String state = STATES[random.nextInt(STATES.length)];
            file.row("CH|ipv4|192.0.2." + first + "|" + size + "|20200101|" + state + "|H" + random.nextInt(3));
        }
        return Snapshots.of(file);
    }
}
