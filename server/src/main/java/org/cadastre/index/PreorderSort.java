package org.cadastre.index;

/// A stable radix sort of range numbers. Called once a key, the least significant key first; the time is linear
/// whatever the keys are, and digits that all ranges share cost one pass of reading.
final class PreorderSort {
    private static final int SMALL = 1 << 14;

    private final int digitBits;
    private final int[] digits;
    private int[] order;
    private int[] spare;

    PreorderSort(int count) {
        digitBits = count < SMALL ? Byte.SIZE : Short.SIZE;
        digits = new int[count];
        order = new int[count];
        spare = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
    }

    /// Sorts by a key read as unsigned.
    ///
    /// @param flip 0 for ascending, -1 for descending order
    void by(int[] keys, int flip) {
        int mask = (1 << digitBits) - 1;
        for (int shift = 0; shift < Integer.SIZE; shift += digitBits) {
            for (int i = 0; i < order.length; i++) {
                digits[i] = (keys[order[i]] ^ flip) >>> shift & mask;
            }
            distribute();
        }
    }

    /// Sorts by a key read as unsigned.
    ///
    /// @param flip 0 for ascending, -1 for descending order
    void by(long[] keys, long flip) {
        long mask = (1L << digitBits) - 1;
        for (int shift = 0; shift < Long.SIZE; shift += digitBits) {
            for (int i = 0; i < order.length; i++) {
                digits[i] = (int) ((keys[order[i]] ^ flip) >>> shift & mask);
            }
            distribute();
        }
    }

    /// Sorts by a signed key, ascending.
    void by(byte[] keys) {
        for (int i = 0; i < order.length; i++) {
            digits[i] = keys[order[i]] - Byte.MIN_VALUE;
        }
        distribute();
    }

    /// The range numbers in the order that was reached.
    int[] order() {
        return order;
    }

    private void distribute() {
        int[] places = new int[(1 << digitBits) + 1];
        for (int digit : digits) {
            places[digit + 1]++;
        }
        if (order.length == 0 || places[digits[0] + 1] == order.length) {
            return;
        }
        for (int i = 1; i < places.length; i++) {
            places[i] += places[i - 1];
        }
        for (int i = 0; i < order.length; i++) {
            spare[places[digits[i]]++] = order[i];
        }
        int[] sorted = spare;
        spare = order;
        order = sorted;
    }
}
