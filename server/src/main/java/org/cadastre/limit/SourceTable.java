package org.cadastre.limit;

import java.util.Arrays;

/// A number above 0 for each of the sources that have the greatest ones; a source that is not in it has 0. It has
/// a fixed size: where there is no room for one more source, the one with the smallest number of those beside it
/// is forgotten.
///
/// Not safe for use by several threads. Sources are in sets of [#WAYS] slots, chosen by a hash of the source that
/// cannot be known from outside. `highs[i]`, `lows[i]` and `values[i]` are slot `i`; `values[i]` is 0 in a free
/// one.
final class SourceTable {
    /// How many slots a source has to choose from.
    static final int WAYS = 8;

    private final long seed;
    private final int setMask;
    private final long[] highs;
    private final long[] lows;
    private final long[] values;

    /// An empty table.
    ///
    /// @param sets how many sets of [#WAYS] slots, a power of two
    /// @param seed of the hash
    SourceTable(int sets, long seed) {
        if (Integer.bitCount(sets) != 1) {
            throw new IllegalArgumentException(sets + " sets");
        }
        this.seed = seed;
        this.setMask = sets - 1;
        this.highs = new long[sets * WAYS];
        this.lows = new long[sets * WAYS];
        this.values = new long[sets * WAYS];
    }

    /// The number of a source.
    long value(Source source) {
        int slot = find(source);
        return slot < 0 ? 0 : values[slot];
    }

    /// Sets the number of a source.
    ///
    /// @param value 0 forgets it
    void set(Source source, long value) {
        int slot = find(source);
        if (slot < 0) {
            if (value == 0) {
                return;
            }
            slot = least(source);
        }
        highs[slot] = source.high();
        lows[slot] = source.low();
        values[slot] = value;
    }

    /// Forgets every source.
    void clear() {
        Arrays.fill(values, 0);
    }

    private int find(Source source) {
        int first = firstSlot(source);
        for (int slot = first; slot < first + WAYS; slot++) {
            if (values[slot] != 0 && highs[slot] == source.high() && lows[slot] == source.low()) {
                return slot;
            }
        }
        return -1;
    }

    private int least(Source source) {
        int first = firstSlot(source);
        int least = first;
        for (int slot = first + 1; slot < first + WAYS; slot++) {
            if (values[slot] < values[least]) {
                least = slot;
            }
        }
        return least;
    }

    private int firstSlot(Source source) {
        return ((int) (hash(source, seed) >>> 32) & setMask) * WAYS;
    }

    /// A hash whose bits all depend on all bits of the source and the seed.
    static long hash(Source source, long seed) {
        return mixed(mixed(source.high() ^ seed) + source.low());
    }

    private static long mixed(long bits) {
        long h = bits * 0x9e37_79b9_7f4a_7c15L;
        h = (h ^ h >>> 32) * 0xd6e8_feb8_6659_fd93L;
        h = (h ^ h >>> 32) * 0xd6e8_feb8_6659_fd93L;
        return h ^ h >>> 32;
    }
}
