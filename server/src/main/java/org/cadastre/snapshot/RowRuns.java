package org.cadastre.snapshot;

import java.util.Arrays;
import java.util.List;

/// The rows of one number space of several series of files, a row for each run of files of a series that follow
/// each other and all have it first of its range. For one load.
final class RowRuns {
    private final RowBatch.Ranges128 rows = new RowBatch.Ranges128();
    private char[] series = new char[0];
    private char[] from = new char[0];
    private char[] until = new char[0];
    /// For each distinct row that was read, its first run.
    private final int[] firstRun;

    /// @param pool the distinct rows
    /// @param files which of them each file has, for each series in the order of the dates
    RowRuns(RowPool pool, List<List<RowPool.FileRows>> files) {
        RowBatch.Ranges128 distinct = pool.rows();
        firstRun = new int[distinct.count()];
        for (int row = 0; row < distinct.count(); row++) {
            firstRun[row] = count();
            for (int number = 0; number < files.size(); number++) {
                addRuns(distinct, row, number, files.get(number));
            }
            if (firstRun[row] == count()) {
                // No file has it first of its range, so that it answers nowhere.
                add(distinct, row, 0, 0, 0);
            }
        }
    }

    private void addRuns(RowBatch.Ranges128 distinct, int row, int number, List<RowPool.FileRows> files) {
        int begin = -1;
        for (int file = 0; file < files.size(); file++) {
            boolean has = files.get(file).isFirst(row);
            if (has && begin < 0) {
                begin = file;
            } else if (!has && begin >= 0) {
                add(distinct, row, number, begin, file);
                begin = -1;
            }
        }
        if (begin >= 0) {
            add(distinct, row, number, begin, files.size());
        }
    }

    private void add(RowBatch.Ranges128 distinct, int row, int number, int begin, int end) {
        int run = count();
        if (run == series.length) {
            int size = RowBatch.Ranges.grown(run);
            series = Arrays.copyOf(series, size);
            from = Arrays.copyOf(from, size);
            until = Arrays.copyOf(until, size);
        }
        series[run] = (char) number;
        from[run] = (char) begin;
        until[run] = (char) end;
        rows.add(distinct.firstHigh[row], distinct.firstLow[row], distinct.lastHigh[row], distinct.lastLow[row]);
        rows.addFacts(distinct.columns, row);
    }

    int count() {
        return rows.count();
    }

    /// The range and facts of each run; a 32-bit number is the low half of 128 bits.
    RowBatch.Ranges128 rows() {
        return rows;
    }

    /// The layer of each run.
    byte[] layers(Words words) {
        byte[] layers = new byte[count()];
        for (int run = 0; run < layers.length; run++) {
            layers[run] = SpaceMerge.layer(words.kind(rows.columns.kind(run)));
        }
        return layers;
    }

    /// The number of a run's series.
    char series(int run) {
        return series[run];
    }

    /// The number of the first file of a run.
    char from(int run) {
        return from[run];
    }

    /// The number of the first file of the series behind a run.
    char until(int run) {
        return until[run];
    }

    /// The first run of a distinct row.
    int firstRun(int distinct) {
        return firstRun[distinct];
    }
}
