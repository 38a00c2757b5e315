package org.cadastre.snapshot;

import java.util.List;
import java.util.function.Function;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.number.Ipv6Address;

/// The rows of one number space of several series of files, each series the files of one registry by their dates.
///
/// A row stands for a run of files of its series that follow each other and all have it; a row that comes back
/// after a time is another row. Rows are numbered by the index, in which the rows of all files are together.
///
/// Memory: beside the index and 14 bytes of facts, six bytes a row: its series and the run, as the number of its
/// first file and of the first one behind it. Rows that repeat or contradict another of the same range and file are
/// beside, by file; a bit a row tells which they are, where there are any.
abstract sealed class DatedSpace {
    /// No row.
    static final int NONE = RangeIndex32.NO_MATCH;

    private static final int[] NO_ROWS = {};

    private final RowColumns columns;
    private final char[] series;
    private final char[] from;
    private final char[] until;
    /// By series and file, the rows that are not the first of their range, in the order of the file.
    private final int[][][] others;
    /// The rows with the same range as one of these.
    private final long[] contested;

    /// @param order the run of each row
    private DatedSpace(int[] order, RowRuns runs, List<List<RowPool.FileRows>> files) {
        columns = new RowColumns(order.length);
        series = new char[order.length];
        from = new char[order.length];
        until = new char[order.length];
        int[] rowOf = new int[order.length];
        RowColumns facts = runs.rows().columns;
        for (int row = 0; row < order.length; row++) {
            int run = order[row];
            columns.add(facts.kind(run), facts.country(run), facts.registered(run), facts.holder(run));
            series[row] = runs.series(run);
            from[row] = runs.from(run);
            until[row] = runs.until(run);
            rowOf[run] = row;
        }
        boolean any = false;
        others = new int[files.size()][][];
        for (int number = 0; number < others.length; number++) {
            others[number] = new int[files.get(number).size()][];
            for (int file = 0; file < others[number].length; file++) {
                others[number][file] = rows(files.get(number).get(file).others(), runs, rowOf);
                any |= others[number][file].length > 0;
            }
        }
        contested = any ? new long[(order.length + 63) >>> 6] : new long[0];
    }

    private static int[] rows(int[] distinct, RowRuns runs, int[] rowOf) {
        int[] rows = distinct.length == 0 ? NO_ROWS : distinct;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rowOf[runs.firstRun(distinct[i])];
        }
        return rows;
    }

    /// Notes the rows that another of the same range and file repeats or contradicts.
    final void findContested() {
        for (int[][] files : others) {
            for (int[] rows : files) {
                for (int row : rows) {
                    int[] around = covering(row);
                    for (int each : around) {
                        if (isSameRange(each, row)) {
                            contested[each >>> 6] |= 1L << each;
                        }
                    }
                }
            }
        }
    }

    /// How many rows are kept.
    final int size() {
        return columns.count();
    }

    final RowColumns columns() {
        return columns;
    }

    /// Whether the files that stand for a date have a row, first of its range.
    ///
    /// @param files for each series the number of the file, negative for none
    final boolean isIn(int row, int[] files) {
        int file = files[series[row]];
        return file >= from[row] && file < until[row];
    }

    /// Whether a file has other rows of the range beside this one.
    final boolean isContested(int row) {
        return contested.length > 0 && (contested[row >>> 6] >>> row & 1) != 0;
    }

    /// The rows that hold a range, also such as are in none of the files of a date, the deepest first.
    ///
    /// @param rows takes as many as it has room for
    /// @return how many there are
    abstract int covering(long firstHigh, long firstLow, long lastHigh, long lastLow, int[] rows);

    /// The rows that hold the range of a row, and that row, the deepest first.
    abstract int[] covering(int row);

    /// The upper 64 bits of a row's first number.
    abstract long firstHigh(int row);

    /// The lower 64 bits of a row's first number.
    abstract long firstLow(int row);

    /// The upper 64 bits of a row's last number.
    abstract long lastHigh(int row);

    /// The lower 64 bits of a row's last number.
    abstract long lastLow(int row);

    final boolean isSameRange(int row, int other) {
        return firstHigh(row) == firstHigh(other)
                && firstLow(row) == firstLow(other)
                && lastHigh(row) == lastHigh(other)
                && lastLow(row) == lastLow(other);
    }

    /// Whether a row holds fewer numbers than another.
    final boolean isSmaller(int row, int other) {
        long spanLow = lastLow(row) - firstLow(row);
        long otherLow = lastLow(other) - firstLow(other);
        return Ipv6Address.compare(spanHigh(row), spanLow, spanHigh(other), otherLow) < 0;
    }

    private long spanHigh(int row) {
        int borrow = Long.compareUnsigned(lastLow(row), firstLow(row)) < 0 ? 1 : 0;
        return lastHigh(row) - firstHigh(row) - borrow;
    }

    /// Whether some rows partly overlap, be it of different dates.
    abstract boolean hasOverlaps();

    /// Gives the rows of the files of a date, each to the batch of its series: the first ones of each range, then
    /// the others.
    ///
    /// @param files for each series the number of the file, negative for none
    /// @param batches for each of the first series where the rows go; those of further series are not given
    abstract void give(int[] files, RowBatch[] batches);

    /// Writes the rows into the parts of the batches.
    final <R extends RowBatch.Ranges> void give(
            int[] files, RowBatch[] batches, Function<RowBatch, R> part, RangeCopy<R> ranges) {
        for (int row = 0; row < series.length; row++) {
            if (series[row] < batches.length && isIn(row, files)) {
                give(row, part.apply(batches[series[row]]), ranges);
            }
        }
        for (int number = 0; number < batches.length; number++) {
            if (files[number] >= 0) {
                for (int row : others[number][files[number]]) {
                    give(row, part.apply(batches[number]), ranges);
                }
            }
        }
    }

    private <R extends RowBatch.Ranges> void give(int row, R into, RangeCopy<R> ranges) {
        ranges.copy(row, into);
        into.addFacts(columns, row);
    }

    /// Copies the range of a row.
    @FunctionalInterface
    interface RangeCopy<R> {
        void copy(int row, R into);
    }

    /// IPv4 addresses or AS numbers.
    static final class Of32 extends DatedSpace {
        private final RangeIndex32 index;
        private final Function<RowBatch, RowBatch.Ranges32> part;

        private Of32(
                RangeIndex32.Built built,
                RowRuns runs,
                List<List<RowPool.FileRows>> files,
                Function<RowBatch, RowBatch.Ranges32> part) {
            super(built.order(), runs, files);
            index = built.index();
            this.part = part;
            findContested();
        }

        /// @param part where the rows go in a batch
        static Of32 of(
                RowPool pool,
                List<List<RowPool.FileRows>> files,
                Words words,
                Function<RowBatch, RowBatch.Ranges32> part) {
            RowRuns runs = new RowRuns(pool, files);
            int[] first = new int[runs.count()];
            int[] last = new int[runs.count()];
            for (int run = 0; run < first.length; run++) {
                first[run] = (int) runs.rows().firstLow[run];
                last[run] = (int) runs.rows().lastLow[run];
            }
            return new Of32(RangeIndex32.build(first, last, runs.layers(words), first.length), runs, files, part);
        }

        @Override
        long firstHigh(int row) {
            return 0;
        }

        @Override
        long firstLow(int row) {
            return Integer.toUnsignedLong(index.first(row));
        }

        @Override
        long lastHigh(int row) {
            return 0;
        }

        @Override
        long lastLow(int row) {
            return Integer.toUnsignedLong(index.last(row));
        }

        @Override
        boolean hasOverlaps() {
            return index.overlapCount() > 0;
        }

        @Override
        int covering(long firstHigh, long firstLow, long lastHigh, long lastLow, int[] rows) {
            return index.covering((int) firstLow, (int) lastLow, rows);
        }

        @Override
        int[] covering(int row) {
            int[] rows = new int[index.covering(index.first(row), index.last(row), new int[0])];
            index.covering(index.first(row), index.last(row), rows);
            return rows;
        }

        @Override
        void give(int[] files, RowBatch[] batches) {
            give(files, batches, part, (row, into) -> into.add(index.first(row), index.last(row)));
        }
    }

    /// IPv6 addresses.
    static final class Of128 extends DatedSpace {
        private final RangeIndex128 index;

        private Of128(RangeIndex128.Built built, RowRuns runs, List<List<RowPool.FileRows>> files) {
            super(built.order(), runs, files);
            index = built.index();
            findContested();
        }

        static Of128 of(RowPool pool, List<List<RowPool.FileRows>> files, Words words) {
            RowRuns runs = new RowRuns(pool, files);
            RowBatch.Ranges128 rows = runs.rows();
            return new Of128(
                    RangeIndex128.build(
                            rows.firstHigh,
                            rows.firstLow,
                            rows.lastHigh,
                            rows.lastLow,
                            runs.layers(words),
                            runs.count()),
                    runs,
                    files);
        }

        @Override
        long firstHigh(int row) {
            return index.firstHigh(row);
        }

        @Override
        long firstLow(int row) {
            return index.firstLow(row);
        }

        @Override
        long lastHigh(int row) {
            return index.lastHigh(row);
        }

        @Override
        long lastLow(int row) {
            return index.lastLow(row);
        }

        @Override
        boolean hasOverlaps() {
            return index.overlapCount() > 0;
        }

        @Override
        int covering(long firstHigh, long firstLow, long lastHigh, long lastLow, int[] rows) {
            return index.covering(firstHigh, firstLow, lastHigh, lastLow, rows);
        }

        @Override
        int[] covering(int row) {
            int[] rows = new int[covering(row, new int[0])];
            covering(row, rows);
            return rows;
        }

        private int covering(int row, int[] rows) {
            return covering(index.firstHigh(row), index.firstLow(row), index.lastHigh(row), index.lastLow(row), rows);
        }

        @Override
        void give(int[] files, RowBatch[] batches) {
            give(
                    files,
                    batches,
                    batch -> batch.ipv6,
                    (row, into) -> into.add(
                            index.firstHigh(row), index.firstLow(row), index.lastHigh(row), index.lastLow(row)));
        }
    }
}
