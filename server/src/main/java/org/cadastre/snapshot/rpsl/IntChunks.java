package org.cadastre.snapshot.rpsl;

import java.util.Arrays;

/// A column of numbers that grows without being copied. One thread at a time.
final class IntChunks {
    private static final int BITS = 14;
    private static final int MASK = (1 << BITS) - 1;

    private int[][] chunks = new int[4][];
    private int[] last = new int[0];
    private int size;

    void add(int number) {
        int place = size & MASK;
        if (place == 0) {
            grow();
        }
        last[place] = number;
        size++;
    }

    int size() {
        return size;
    }

    int at(int place) {
        return chunks[place >>> BITS][place & MASK];
    }

    void set(int place, int number) {
        chunks[place >>> BITS][place & MASK] = number;
    }

    /// Copies all numbers to a place in an array.
    void copyTo(int[] numbers, int from) {
        for (int at = 0; at < size; at += MASK + 1) {
            System.arraycopy(chunks[at >>> BITS], 0, numbers, from + at, Math.min(size - at, MASK + 1));
        }
    }

    private void grow() {
        int chunk = size >>> BITS;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunk);
        }
        last = new int[MASK + 1];
        chunks[chunk] = last;
    }
}
