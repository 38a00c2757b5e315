package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Both widths against the [LinearScanTable], on random tables in which everything collides.
final class RangeIndexTest {
    private static final int TABLES = 250;

    @ParameterizedTest
    @EnumSource
    void answersAsTheLinearScanDoesForPrefixes(Width width) {
        compareTables(width, RandomTables.Shape.PREFIXES, 1);
    }

    @ParameterizedTest
    @EnumSource
    void answersAsTheLinearScanDoesForNestedRanges(Width width) {
        compareTables(width, RandomTables.Shape.NESTED, 2);
    }

    @ParameterizedTest
    @EnumSource
    void answersAsTheLinearScanDoesForPartlyOverlappingRanges(Width width) {
        compareTables(width, RandomTables.Shape.ARBITRARY, 3);
    }

    @ParameterizedTest
    @EnumSource
    void answersAsTheLinearScanDoesWhereTheForestIsDeep(Width width) {
        for (long seed = 100; seed < 106; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Range> ranges = new ArrayList<>();
            long from = 0;
            long to = 1200;
            while (from <= to) {
                ranges.add(Range.of(from, to, random.nextInt(2)));
                if (random.nextInt(4) == 0) {
                    ranges.add(Range.of(from, from, 1));
                }
                from += random.nextInt(4);
                to -= random.nextInt(4);
            }
            Collections.shuffle(ranges, new Random(seed));
            LinearScanTable expected = new LinearScanTable(ranges);
            RangeTable table = width.table(ranges);
            for (int i = 0; i < 200; i++) {
                long first = random.nextLong(1300);
                Range question = Range.of(first, first + random.nextLong(1300 - first));
                compareAnswers("seed " + seed, table, expected, question);
            }
            compareRows("seed " + seed, table, expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersForAnEmptyTable(Width width) {
        RangeTable table = width.table(List.of());
        Range all = width.all();
        assertThat(table.size()).isZero();
        assertThat(table.exact(all)).isEqualTo(RangeIndex32.NO_MATCH);
        assertThat(table.smallestCovering(all)).isEqualTo(RangeIndex32.NO_MATCH);
        assertThat(table.smallestCoveringOne(Range.of(0, 0))).isEqualTo(RangeIndex32.NO_MATCH);
        assertThat(table.covering(all)).isEmpty();
        assertThat(table.children(all)).isEmpty();
        assertThat(table.moreSpecifics(all)).isEmpty();
        assertThat(table.overlapCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void reachesTheEdgesOfTheNumbers(Width width) {
        Range all = width.all();
        Range lowest = Range.of(0, 0);
        Range highest = new Range(all.lastHigh(), all.lastLow(), all.lastHigh(), all.lastLow(), 0);
        List<Range> ranges = List.of(highest, all, lowest);
        RangeTable table = width.table(ranges);
        LinearScanTable expected = new LinearScanTable(ranges);
        for (Range question : ranges) {
            compareAnswers("edges", table, expected, question);
        }
        assertThat(table.childrenOf(0)).containsExactly(1, 2);
        assertThat(table.smallestCoveringOne(highest)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void nestsEqualRangesByLayerAndThenByInput(Width width) {
        List<Range> ranges = List.of(Range.of(8, 15, 2), Range.of(8, 15, 1), Range.of(8, 15, 2), Range.of(8, 15, 0));
        RangeTable table = width.table(ranges);
        assertThat(width.order(table)).containsExactly(3, 1, 0, 2);
        assertThat(table.exact(Range.of(8, 15))).isEqualTo(3);
        assertThat(table.childrenOf(1)).containsExactly(2);
        assertThat(table.parent(3)).isEqualTo(2);
        assertThat(table.children(Range.of(8, 15))).isEmpty();
        assertThat(table.covering(Range.of(9, 9))).containsExactly(3, 2, 1, 0);
    }

    @ParameterizedTest
    @EnumSource
    void keepsPartlyOverlappingRangesBesideTheForest(Width width) {
        RangeTable table = width.table(List.of(Range.of(0, 10), Range.of(5, 15), Range.of(12, 20), Range.of(6, 7)));
        List<String> overlaps = new ArrayList<>();
        table.overlaps((row, other) -> overlaps.add(table.range(row) + " " + table.range(other)));
        assertThat(table.overlapCount()).isEqualTo(2);
        assertThat(overlaps).containsExactly("0:5-0:f/0 0:0-0:a/0", "0:c-0:14/0 0:5-0:f/0");
        assertThat(table.range(table.smallestCoveringOne(Range.of(8, 8)))).isEqualTo(Range.of(5, 15));
        assertThat(table.range(table.parent(table.exact(Range.of(6, 7))))).isEqualTo(Range.of(5, 15));
        assertThat(table.children(Range.of(0, 30)).stream().map(table::range))
                .containsExactly(Range.of(0, 10), Range.of(5, 15), Range.of(12, 20));
    }

    @ParameterizedTest
    @EnumSource
    void endsAWalkWhenTheVisitorSaysSo(Width width) {
        for (List<Range> ranges : List.of(
                List.of(Range.of(0, 10), Range.of(1, 4), Range.of(2, 3), Range.of(5, 6)),
                List.of(Range.of(0, 10), Range.of(1, 4), Range.of(2, 3), Range.of(5, 6), Range.of(3, 12)))) {
            RangeTable table = width.table(ranges);
            for (int allowed = 1; allowed < 5; allowed++) {
                compareStopped(table, new LinearScanTable(ranges), allowed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesARangeThatEndsBeforeItBegins(Width width) {
        assertThatThrownBy(() -> width.table(List.of(Range.of(1, 2), Range.of(5, 4))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("range 1");
    }

    @Test
    void leavesTheInputAsItWasAndReadsOnlyTheCount() {
        int[] first = {9, 3, 5, 1};
        int[] last = {9, 6, 5, 0};
        byte[] layer = {0, 1, 2, 0};
        RangeIndex32.Built built = RangeIndex32.build(first, last, layer, 3);
        assertThat(built.order()).containsExactly(1, 2, 0);
        assertThat(first).containsExactly(9, 3, 5, 1);
        assertThat(last).containsExactly(9, 6, 5, 0);
        assertThat(layer).containsExactly(0, 1, 2, 0);
    }

    private static void compareTables(Width width, RandomTables.Shape shape, long seeds) {
        for (long seed = seeds * 10_000; seed < seeds * 10_000 + TABLES; seed++) {
            RandomTables random = new RandomTables(new SplittableRandom(seed), width.bits());
            List<Range> ranges = random.table(shape);
            LinearScanTable expected = new LinearScanTable(ranges);
            RangeTable table = width.table(ranges);
            String where = "seed " + seed + " " + ranges;
            assertThat(width.order(table)).as(where).isEqualTo(expected.order());
            assertThat(table.overlapCount()).as(where).isEqualTo(expected.overlapCount());
            compareOverlaps(where, table);
            compareRows(where, table, expected);
            for (Range question : random.questions()) {
                compareAnswers(where, table, expected, question);
            }
            for (int i = 0; i < 100; i++) {
                compareAnswers(where, table, expected, random.unaligned());
                compareAnswers(where, table, expected, random.anywhere());
            }
        }
    }

    private static void compareRows(String where, RangeTable table, RangeTable expected) {
        assertThat(table.size()).as(where).isEqualTo(expected.size());
        for (int row = 0; row < expected.size(); row++) {
            String what = where + " row " + row;
            assertThat(table.range(row).isSameAs(expected.range(row))).as(what).isTrue();
            assertThat(table.parent(row)).as(what).isEqualTo(expected.parent(row));
            assertThat(table.childrenOf(row)).as(what).isEqualTo(expected.childrenOf(row));
        }
    }

    private static void compareAnswers(String where, RangeTable table, RangeTable expected, Range question) {
        boolean equal = table.exact(question) == expected.exact(question)
                && table.smallestCovering(question) == expected.smallestCovering(question)
                && table.covering(question).equals(expected.covering(question))
                && table.children(question).equals(expected.children(question))
                && table.moreSpecifics(question).equals(expected.moreSpecifics(question))
                && (!question.isOneNumber()
                        || table.smallestCoveringOne(question) == expected.smallestCoveringOne(question));
        if (!equal) {
            assertThat(answers(table, question))
                    .as(where + " asked " + question)
                    .isEqualTo(answers(expected, question));
        }
    }

    private static List<Object> answers(RangeTable table, Range question) {
        return List.of(
                table.exact(question),
                table.smallestCovering(question),
                question.isOneNumber() ? table.smallestCoveringOne(question) : "",
                table.covering(question),
                table.children(question),
                table.moreSpecifics(question));
    }

    private static void compareOverlaps(String where, RangeTable table) {
        List<Integer> listed = new ArrayList<>();
        table.overlaps((row, other) -> {
            listed.add(row);
            Range range = table.range(row);
            Range earlier = table.range(other);
            assertThat(earlier.partlyOverlaps(range)).as(where).isTrue();
            assertThat(Range.compare(earlier.firstHigh(), earlier.firstLow(), range.firstHigh(), range.firstLow()))
                    .as(where)
                    .isNegative();
        });
        List<Integer> last = new ArrayList<>();
        for (int row = table.size() - table.overlapCount(); row < table.size(); row++) {
            last.add(row);
        }
        assertThat(listed).as(where).isEqualTo(last);
    }

    private static void compareStopped(RangeTable table, RangeTable expected, int allowed) {
        Range all = Range.of(0, 100);
        assertThat(stopped(table, all, allowed)).isEqualTo(stopped(expected, all, allowed));
        assertThat(stopped(table, Range.of(3, 3), allowed)).isEqualTo(stopped(expected, Range.of(3, 3), allowed));
    }

    private static List<Object> stopped(RangeTable table, Range question, int allowed) {
        List<Object> seen = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        RowVisitor visitor = row -> {
            rows.add(row);
            return rows.size() % allowed != 0;
        };
        seen.add(firstCovering(table, question, allowed));
        seen.add(table.children(question, visitor));
        seen.add(table.childrenOf(0, visitor));
        seen.add(table.moreSpecifics(question, visitor));
        seen.add(rows);
        return seen;
    }

    /// As many of the covering rows as there is room for, and how many there are.
    private static List<Integer> firstCovering(RangeTable table, Range question, int room) {
        int[] rows = new int[room];
        int count = table.covering(question, rows);
        List<Integer> first = new ArrayList<>();
        for (int i = 0; i < Math.min(room, count); i++) {
            first.add(rows[i]);
        }
        first.add(count);
        return first;
    }
}
