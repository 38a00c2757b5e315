package org.cadastre.index;

/// Where the rows begin that share their topmost bits: the first step of a search among sorted starts.
///
/// Layout: of the rows before `from[top + 1]`, those from `from[top]` on have these topmost bits.
///
/// @param bits how many bits are looked at
/// @param from the first row of each value of these bits, and the end of all
record TopIndex(int bits, int[] from) {
    /// The number of bits that suits a table: about one value a row, and at most as many as said.
    static int bits(int rows, int most) {
        int needed = 32 - Integer.numberOfLeadingZeros(Math.max(rows, 2) - 1);
        return Math.min(needed, most);
    }

    /// The topmost bits of a row's first number.
    @FunctionalInterface
    interface TopBits {
        int of(int row);
    }

    static TopIndex of(int bits, int rows, TopBits top) {
        int[] from = new int[(1 << bits) + 1];
        for (int row = 0; row < rows; row++) {
            from[top.of(row) + 1]++;
        }
        for (int i = 1; i < from.length; i++) {
            from[i] += from[i - 1];
        }
        return new TopIndex(bits, from);
    }
}
