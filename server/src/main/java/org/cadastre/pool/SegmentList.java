package org.cadastre.pool;

import java.util.Arrays;

/// Segments while they are made.
final class SegmentList {
    long[] firstHigh;
    long[] firstLow;
    long[] lastHigh;
    long[] lastLow;
    int[] row;
    int count;

    SegmentList(int expected) {
        int size = Math.max(16, expected);
        firstHigh = new long[size];
        firstLow = new long[size];
        lastHigh = new long[size];
        lastLow = new long[size];
        row = new int[size];
    }

    void add(long fromHigh, long fromLow, long toHigh, long toLow, int deepest) {
        if (count == row.length) {
            int size = count + (count >> 1);
            firstHigh = Arrays.copyOf(firstHigh, size);
            firstLow = Arrays.copyOf(firstLow, size);
            lastHigh = Arrays.copyOf(lastHigh, size);
            lastLow = Arrays.copyOf(lastLow, size);
            row = Arrays.copyOf(row, size);
        }
        firstHigh[count] = fromHigh;
        firstLow[count] = fromLow;
        lastHigh[count] = toHigh;
        lastLow[count] = toLow;
        row[count++] = deepest;
    }
}
