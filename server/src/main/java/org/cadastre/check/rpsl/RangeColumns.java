package org.cadastre.check.rpsl;

import java.util.Arrays;

/// Ranges of numbers as they come, each with the object that it is and a status. Addresses of IPv4 and AS numbers
/// stand in the low halves. For one thread.
final class RangeColumns {
    int[] ids = new int[16];
    byte[] statuses = new byte[16];
    long[] firstHigh = new long[16];
    long[] firstLow = new long[16];
    long[] lastHigh = new long[16];
    long[] lastLow = new long[16];
    int count;

    void add(int id, int status, long fromHigh, long fromLow, long toHigh, long toLow) {
        if (count == ids.length) {
            int size = count + (count >> 1);
            ids = Arrays.copyOf(ids, size);
            statuses = Arrays.copyOf(statuses, size);
            firstHigh = Arrays.copyOf(firstHigh, size);
            firstLow = Arrays.copyOf(firstLow, size);
            lastHigh = Arrays.copyOf(lastHigh, size);
            lastLow = Arrays.copyOf(lastLow, size);
        }
        ids[count] = id;
        statuses[count] = (byte) status;
        firstHigh[count] = fromHigh;
        firstLow[count] = fromLow;
        lastHigh[count] = toHigh;
        lastLow[count++] = toLow;
    }
}
