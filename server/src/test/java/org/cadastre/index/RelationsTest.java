package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The relations of both widths against [LinearRelations].
final class RelationsTest {
    private static final int[] STATUSES = {0, 1, 2, 3, 4, 5, 63};
    private static final int TABLES = 150;

    @ParameterizedTest
    @EnumSource
    void answersByDefinitionForNestedRanges(Width width) {
        for (long seed = 0; seed < TABLES; seed++) {
            compareFew(width, seed, false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersByDefinitionForPartlyOverlappingRanges(Width width) {
        for (long seed = 1_000; seed < 1_000 + TABLES; seed++) {
            compareFew(width, seed, true);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Holds({"S-04", "S-05", "S-06", "S-07", "S-08"})
    void answersByDefinitionForTreesOfAThousandRangesAndEveryStatus(Width width) {
        for (long seed = 2_000; seed < 2_002; seed++) {
            RandomRelations random = new RandomRelations(new SplittableRandom(seed), width);
            List<Range> ranges = random.tree(1_000);
            List<Range> asked = new ArrayList<>(List.of(width.all()));
            for (int i = 0; i < 60; i++) {
                asked.add(random.anyNear(ranges));
            }
            compare("seed " + seed, width.table(ranges), random.statuses(ranges.size()), asked);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsRowsOfEqualRangesOnceByTheDeepest(Width width) {
        RangeTable table = width.table(List.of(
                Range.of(0, 15, 0), Range.of(0, 15, 1), Range.of(0, 7, 0), Range.of(0, 7, 1), Range.of(8, 15, 0)));
        RelationTable relations =
                RelationTable.Filtered.of(table, row -> row == 1 ? 0 : 1).all();
        assertThat(relations.up(Range.of(3, 3))).isEqualTo(3);
        assertThat(relations.up(Range.of(0, 7))).isEqualTo(1);
        assertThat(relations.up(Range.of(0, 15))).isEqualTo(-1);
        assertThat(relations.top(Range.of(3, 3), true)).isEqualTo(1);
        assertThat(relations.top(Range.of(0, 15), true)).isEqualTo(1);
        assertThat(relations.top(Range.of(0, 15), false)).isEqualTo(-1);
        assertThat(relations.down(Range.of(0, 15))).containsExactly(3, 4);
        assertThat(relations.down(Range.of(0, 7))).isEmpty();
        assertThat(relations.bottom(Range.of(0, 15))).containsExactly(3, 4);
        assertThat(relations.bottom(Range.of(0, 7))).isEmpty();
        assertThat(relations.moreSpecificsCount(Range.of(0, 15))).isEqualTo(3);
        RelationTable some =
                RelationTable.Filtered.of(table, row -> row == 1 ? 0 : 1).of(0);
        assertThat(some.top(Range.of(3, 3), true)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void answersAtTheEdgesOfTheNumbers(Width width) {
        Range all = width.all();
        Range lowest = Range.ofNumber(0, 0);
        Range highest = Range.ofNumber(all.lastHigh(), all.lastLow());
        RangeTable table = width.table(List.of(all, lowest, highest));
        RelationTable relations = RelationTable.Filtered.of(table, row -> 1).all();
        assertThat(relations.bottom(all)).containsExactly(0, 1, 2);
        assertThat(relations.down(all)).containsExactly(1, 2);
        assertThat(relations.up(all)).isEqualTo(-1);
        assertThat(relations.up(highest)).isZero();
        assertThat(relations.top(lowest, false)).isZero();
        assertThat(relations.bottom(highest)).isEmpty();
        assertThat(relations.bottom(Range.of(0, 1))).containsExactly(0, 1);
        assertThat(relations.bottomCount(all)).isEqualTo(3);
        RangeTable whole = width.table(List.of(all));
        assertThat(RelationTable.Filtered.of(whole, row -> 1).all().bottom(all)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givesRowsThatGoOverAnEdgeOfTheRange(Width width) {
        RangeTable table = width.table(List.of(
                Range.of(0, 99),
                Range.of(10, 29),
                Range.of(20, 22),
                Range.of(23, 24),
                Range.of(25, 40, 0),
                Range.of(50, 60),
                Range.of(50, 54),
                Range.of(55, 56)));
        RelationTable relations = RelationTable.Filtered.of(table, row -> 1).all();
        assertThat(ranges(table, relations.bottom(Range.of(20, 24))))
                .containsExactly(Range.of(20, 22), Range.of(23, 24));
        assertThat(ranges(table, relations.bottom(Range.of(20, 25))))
                .containsExactly(Range.of(20, 22), Range.of(23, 24), Range.of(25, 40));
        assertThat(ranges(table, relations.bottom(Range.of(45, 56))))
                .containsExactly(Range.of(0, 99), Range.of(50, 54), Range.of(55, 56));
        assertThat(ranges(table, relations.bottom(Range.of(45, 57))))
                .containsExactly(Range.of(0, 99), Range.of(50, 60), Range.of(50, 54), Range.of(55, 56));
        assertThat(relations.bottom(Range.of(50, 53))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void answersOfATableWithoutRows(Width width) {
        RelationTable.Filtered filtered = RelationTable.Filtered.of(width.table(List.of()), row -> 1);
        for (RelationTable relations : List.of(filtered.all(), filtered.of(0), filtered.of(63))) {
            assertThat(relations.up(Range.of(1, 2))).isEqualTo(-1);
            assertThat(relations.top(Range.of(1, 2), true)).isEqualTo(-1);
            assertThat(relations.down(width.all())).isEmpty();
            assertThat(relations.bottom(width.all())).isEmpty();
            assertThat(relations.bottomCount(width.all())).isZero();
        }
    }

    @Test
    void sharesTheRelationsOfAStatusThatAllRowsHave() {
        RangeIndex32 index = RangeIndex32.build(new int[] {1, 5}, new int[] {9, 6}, new byte[2], 2)
                .index();
        ByStatus<Relations32> relations = Relations32.byStatus(index, row -> 0b10L << row | 0b1000);
        assertThat(relations.of(3)).isSameAs(relations.all());
        assertThat(relations.of(1)).isNotSameAs(relations.all());
        assertThat(relations.of(4)).isSameAs(relations.of(63));
    }

    private static void compareFew(Width width, long seed, boolean overlapping) {
        RandomRelations random = new RandomRelations(new SplittableRandom(seed), width);
        List<Range> ranges = random.few(overlapping);
        List<Range> asked = new ArrayList<>(ranges);
        asked.add(width.all());
        for (int i = 0; i < 60; i++) {
            asked.add(random.anyOfFew());
            if (!ranges.isEmpty()) {
                asked.add(random.anyNear(ranges));
            }
        }
        compare("seed " + seed + " " + ranges, width.table(ranges), random.statuses(ranges.size()), asked);
    }

    private static void compare(String where, RangeTable table, long[] statuses, List<Range> asked) {
        RelationTable.Filtered filtered = RelationTable.Filtered.of(table, row -> statuses[row]);
        compare(where, filtered.all(), new LinearRelations(table, row -> true), asked);
        for (int status : STATUSES) {
            LinearRelations expected = new LinearRelations(table, row -> (statuses[row] >>> status & 1) != 0);
            compare(where + " status " + status, filtered.of(status), expected, asked);
        }
    }

    private static void compare(String where, RelationTable relations, LinearRelations expected, List<Range> asked) {
        for (Range range : asked) {
            List<Integer> bottom = expected.bottom(range);
            List<Object> right = List.of(
                    expected.up(range),
                    expected.top(range, true),
                    expected.top(range, false),
                    expected.down(range),
                    bottom,
                    bottom.size(),
                    expected.moreSpecificsCount(range));
            List<Object> found = List.of(
                    relations.up(range),
                    relations.top(range, true),
                    relations.top(range, false),
                    relations.down(range),
                    relations.bottom(range),
                    relations.bottomCount(range),
                    relations.moreSpecificsCount(range));
            if (!found.equals(right)) {
                assertThat(found).as(where + " asked " + range).isEqualTo(right);
            }
            compareStopped(where, relations, range, bottom);
        }
    }

    private static void compareStopped(String where, RelationTable relations, Range range, List<Integer> bottom) {
        for (int allowed : IntStream.of(1, bottom.size() / 2, bottom.size())
                .filter(n -> n > 0)
                .toArray()) {
            List<Integer> seen = new ArrayList<>();
            boolean ended = !relations.bottom(range, row -> {
                seen.add(row);
                return seen.size() < allowed;
            });
            if (!seen.equals(bottom.subList(0, Math.min(allowed, bottom.size()))) || ended == bottom.isEmpty()) {
                assertThat(seen)
                        .as(where + " asked " + range + " stopped after " + allowed)
                        .isEqualTo(bottom);
            }
        }
    }

    private static List<Range> ranges(RangeTable table, List<Integer> rows) {
        return rows.stream().map(table::range).toList();
    }
}
