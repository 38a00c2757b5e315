package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pulled rows against the [LinearScanTable], on random tables in which everything collides.
final class MatchedRowsTest {
    private static final int TABLES = 60;

    @ParameterizedTest
    @EnumSource
    void givesWhatTheLinearScanDoesForPrefixes(Width width) {
        compareTables(width, RandomTables.Shape.PREFIXES, 11);
    }

    @ParameterizedTest
    @EnumSource
    void givesWhatTheLinearScanDoesForNestedRanges(Width width) {
        compareTables(width, RandomTables.Shape.NESTED, 12);
    }

    @ParameterizedTest
    @EnumSource
    void givesWhatTheLinearScanDoesForPartlyOverlappingRanges(Width width) {
        compareTables(width, RandomTables.Shape.ARBITRARY, 13);
    }

    @ParameterizedTest
    @EnumSource
    void givesWhatTheLinearScanDoesWhereTheForestIsDeep(Width width) {
        SplittableRandom random = new SplittableRandom(14);
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            ranges.add(Range.of(i / 2, 600 - i, i & 1));
        }
        Collections.shuffle(ranges, new Random(14));
        RangeTable table = width.table(ranges);
        RangeTable expected = new LinearScanTable(ranges);
        for (int i = 0; i < 100; i++) {
            long first = random.nextLong(100);
            compare("deep", table, expected, Range.of(first, first + random.nextLong(600)), row -> true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesAllOfManyEqualRows(Width width) {
        List<Range> ranges = new ArrayList<>(Collections.nCopies(40, Range.of(8, 15, 0)));
        ranges.addAll(Collections.nCopies(5, Range.of(8, 9, 0)));
        ranges.add(Range.of(0, 63, 0));
        RangeTable table = width.table(ranges);
        for (Range question : List.of(Range.of(8, 15), Range.of(0, 63), Range.of(9, 9), Range.of(0, 99))) {
            compare("equal", table, new LinearScanTable(ranges), question, row -> true);
            compare("equal", table, new LinearScanTable(ranges), question, row -> row % 3 == 0);
        }
        assertThat(table.matched(Range.of(0, 63), RangeMatch.ONE_MORE, row -> true))
                .hasSize(40);
    }

    private static void compareTables(Width width, RandomTables.Shape shape, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < TABLES; i++) {
            RandomTables tables = new RandomTables(random, width.bits());
            List<Range> ranges = tables.table(shape);
            RangeTable table = width.table(ranges);
            RangeTable expected = new LinearScanTable(ranges);
            long counted = random.nextLong();
            for (Range question : tables.questions()) {
                compare("table " + i, table, expected, question, row -> true);
                compare("table " + i, table, expected, question, row -> (counted >>> row & 1) != 0);
            }
            for (int j = 0; j < 20; j++) {
                compare("table " + i, table, expected, tables.unaligned(), row -> true);
            }
        }
    }

    private static void compare(
            String where, RangeTable table, RangeTable expected, Range question, IntPredicate counts) {
        for (RangeMatch match : RangeMatch.values()) {
            List<Integer> rows = expected.matched(question, match, counts);
            if (!table.matched(question, match, counts).equals(rows)) {
                assertThat(table.matched(question, match, counts))
                        .as(where + ": " + match + " of " + question)
                        .isEqualTo(rows);
            }
        }
    }
}
