package org.cadastre.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the room for growth to a picture of the numbers, one by one.
class GrowthRoomTest {
    private static final String[] STATES = {"allocated", "assigned", "available", "reserved", "reserved"};
    private static final int START = 0xC000_0200;
    private static final int NUMBERS = 128;
    private static final int NOTHING = -1;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void roomIsWhatThePictureShows(long seed) {
        Random random = new Random(seed);
        for (int world = 0; world < 60; world++) {
            Space space = Space.of(world(random, world % 3), NumberKind.IPV4);
            SpaceRows rows = space.rows();
            int[] picture = new int[NUMBERS];
            for (int number = 0; number < NUMBERS; number++) {
                picture[number] = rows.at(0, Integer.toUnsignedLong(START + number));
            }
            for (int row = 0; row < rows.count(); row++) {
                String as = "seed " + seed + ", world " + world + ", " + rows.range(row);
                GrowthRoom room = space.growthRoom(row);
                if (room == null) {
                    assertThat(space.state(row)).as(as).matches(state -> state == null || !state.isHeld());
                } else {
                    assertThat(room.reservedTo()).as(as).isEqualTo(block(space, picture, row, false));
                    assertThat(room.availableTo()).as(as).isEqualTo(block(space, picture, row, true));
                }
                if (isFree(space, row)) {
                    boolean isRoom = isInSomeBlock(space, picture, row);
                    State expected = isRoom ? State.RESERVED_GROWTH : State.RESERVED;
                    assertThat(space.state(row)).as(as).isEqualTo(expected);
                }
            }
        }
    }

    private static boolean isFree(Space space, int row) {
        return space.state(row) == State.RESERVED || space.state(row) == State.RESERVED_GROWTH;
    }

    private static int first(Space space, int row) {
        return (int) space.rows().firstLow(row) - START;
    }

    private static int last(Space space, int row) {
        return (int) space.rows().lastLow(row) - START;
    }

    /// The largest block, all of whose numbers behind the row are free.
    private static @Nullable NumberRange block(Space space, int[] picture, int row, boolean alsoAvailable) {
        int first = first(space, row);
        int best = NOTHING;
        for (int size = 1; first % size == 0 && first + size <= NUMBERS; size *= 2) {
            boolean isFree = first + size - 1 > last(space, row);
            for (int number = last(space, row) + 1; number < first + size; number++) {
                isFree &= picture[number] != NOTHING
                        && (isFree(space, picture[number])
                                || alsoAvailable && space.state(picture[number]) == State.AVAILABLE);
            }
            best = isFree ? size : best;
        }
        return best == NOTHING ? null : new Ipv4Range(START + first, START + first + best - 1);
    }

    /// Whether some number of the row lies in such a block behind who can grow to it, and the block holds all behind
    /// that number.
    private static boolean isInSomeBlock(Space space, int[] picture, int row) {
        for (int holder = 0; holder < space.rows().count(); holder++) {
            State state = space.state(holder);
            if (state == null || !state.isHeld() || !space.rows().isPublished(holder)) {
                continue;
            }
            NumberRange block = block(space, picture, holder, false);
            if (block instanceof Ipv4Range(int first, int last) && last(space, row) <= last - START) {
                for (int number = last(space, holder) + 1; number <= last - START; number++) {
                    if (picture[number] == row) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// @param shape 0 for blocks side by side, 1 for such as may nest, 2 for ranges that may partly overlap
    private static Snapshot world(Random random, int shape) {
        StatisticsFile file = StatisticsFile.of("exreg", "20260101");
        int next = 0;
        for (int i = 0; i < 14 && next < NUMBERS; i++) {
            int size = shape == 2 ? 1 + random.nextInt(24) : 1 << random.nextInt(5);
            int first = shape == 0 ? next : random.nextInt(NUMBERS / size) * size;
            first = shape == 2 ? random.nextInt(NUMBERS - size) : first;
            if (first + size > NUMBERS) {
                break;
            }
            next += random.nextInt(6) == 0 ? size + 1 : size;
            String state = STATES[random.nextInt(STATES.length)];
            file.row((state.equals("reserved") ? "" : "CH") + "|ipv4|192.0.2." + first + "|" + size + "|20200101|"
                    + state + "|H" + random.nextInt(3));
        }
        return Snapshots.of(file);
    }
}
