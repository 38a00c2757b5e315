package org.cadastre.report.difference;

import java.util.Arrays;

/// Pairs of two numbers from 0, each in one `long`: the first in the upper 32 bits.
///
/// Most of those that are added more than once are not kept again: `lastOf` has for each second number the
/// first one that it was added with last, and 1 more, 0 where it was with none.
final class Pairs {
    private long[] pairs = new long[64];
    private int count;
    private int[] lastOf = new int[64];

    void add(int first, int second) {
        if (second >= lastOf.length) {
            lastOf = Arrays.copyOf(lastOf, Math.max(second + 1, second + (second >> 1)));
        }
        if (lastOf[second] == first + 1) {
            return;
        }
        lastOf[second] = first + 1;
        makeRoom(1);
        pairs[count++] = (long) first << 32 | second;
    }

    void addAll(Pairs others) {
        makeRoom(others.count);
        System.arraycopy(others.pairs, 0, pairs, count, others.count);
        count += others.count;
    }

    private void makeRoom(int more) {
        if (count + more > pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.max(count + more, count + (count >> 1)));
        }
    }

    /// All, ascending, each once.
    long[] sorted() {
        long[] sorted = Arrays.copyOf(pairs, count);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
