package org.cadastre.index;

import org.cadastre.number.Ipv6Address;

/// The rows that partly overlap an earlier row, in preorder, with a tree over their last numbers.
///
/// A row's rank is the number of rows here that end before it; ranks compare as the last numbers do. The tree is a
/// complete binary one in two arrays: node `i` has the children `2i` and `2i + 1`, and holds the smallest and the
/// largest rank below it. Both widths are kept as two `long`s; a 32-bit number is the high one.
///
/// Times are logarithmic in the size of the list, and no row of it costs anything where the list is empty.
final class SideList {
    private final long[] firstHigh;
    private final long[] firstLow;
    private final long[] lastHigh;
    private final long[] lastLow;
    private final int[] overlapped;
    private final int[] byLast;
    private final int leaves;
    private final int[] smallest;
    private final int[] largest;

    /// @param overlapped for each row, a row of the whole table that it partly overlaps
    SideList(long[] firstHigh, long[] firstLow, long[] lastHigh, long[] lastLow, int[] overlapped) {
        this.firstHigh = firstHigh;
        this.firstLow = firstLow;
        this.lastHigh = lastHigh;
        this.lastLow = lastLow;
        this.overlapped = overlapped;
        PreorderSort sort = new PreorderSort(firstHigh.length);
        sort.by(lastLow, 0);
        sort.by(lastHigh, 0);
        byLast = sort.order();
        leaves = Integer.highestOneBit(firstHigh.length) << 1;
        smallest = new int[2 * leaves];
        largest = new int[2 * leaves];
        fillTree();
    }

    int size() {
        return firstHigh.length;
    }

    long firstHigh(int side) {
        return firstHigh[side];
    }

    long firstLow(int side) {
        return firstLow[side];
    }

    long lastHigh(int side) {
        return lastHigh[side];
    }

    long lastLow(int side) {
        return lastLow[side];
    }

    int overlapped(int side) {
        return overlapped[side];
    }

    int rank(int side) {
        return smallest[leaves + side];
    }

    /// How many rows begin at the number or before it.
    int startedBy(long high, long low) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Ipv6Address.compare(firstHigh[middle], firstLow[middle], high, low) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// How many rows are before the range in preorder or equal to it.
    int notAfter(long fromHigh, long fromLow, long toHigh, long toLow) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int begins = Ipv6Address.compare(firstHigh[middle], firstLow[middle], fromHigh, fromLow);
            if (begins < 0
                    || begins == 0 && Ipv6Address.compare(lastHigh[middle], lastLow[middle], toHigh, toLow) >= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// How many rows end before the number: the lowest rank of a row that ends at the number or after it.
    int endedBefore(long high, long low) {
        return ended(high, low, 0);
    }

    /// How many rows end at the number or before it: the lowest rank of a row that ends after the number.
    int endedBy(long high, long low) {
        return ended(high, low, 1);
    }

    private int ended(long high, long low, int below) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int row = byLast[middle];
            if (Ipv6Address.compare(lastHigh[row], lastLow[row], high, low) < below) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// The last row that is exactly this range, or [Forest#NONE].
    int exact(long fromHigh, long fromLow, long toHigh, long toLow) {
        int side = notAfter(fromHigh, fromLow, toHigh, toLow) - 1;
        boolean equal = side >= 0
                && firstHigh[side] == fromHigh
                && firstLow[side] == fromLow
                && lastHigh[side] == toHigh
                && lastLow[side] == toLow;
        return equal ? side : Forest.NONE;
    }

    /// The last row that covers the range, or [Forest#NONE].
    int covering(long fromHigh, long fromLow, long toHigh, long toLow) {
        return previous(startedBy(fromHigh, fromLow), endedBefore(toHigh, toLow));
    }

    /// The last row before `before` whose rank is at least `rank`, or [Forest#NONE].
    int previous(int before, int rank) {
        int node = leaves + before;
        while ((node & 1) == 0 || largest[node - 1] < rank) {
            node >>>= 1;
            if (node <= 1) {
                return Forest.NONE;
            }
        }
        node--;
        while (node < leaves) {
            node = largest[2 * node + 1] >= rank ? 2 * node + 1 : 2 * node;
        }
        return node - leaves;
    }

    /// The first row from `from` whose rank is above `above` and below `below`, or [Forest#NONE]. With a negative
    /// `above` logarithmic; else it may pass over rows that are out of these bounds one by one.
    int next(int from, int above, int below) {
        int node = leaves + from;
        while (true) {
            if (smallest[node] < below && largest[node] > above) {
                if (node >= leaves) {
                    return node - leaves;
                }
                node *= 2;
                continue;
            }
            while ((node & 1) != 0) {
                node >>>= 1;
            }
            if (node == 0) {
                return Forest.NONE;
            }
            node++;
        }
    }

    private void fillTree() {
        for (int leaf = leaves; leaf < 2 * leaves; leaf++) {
            smallest[leaf] = Integer.MAX_VALUE;
            largest[leaf] = -1;
        }
        int rank = 0;
        for (int i = 0; i < byLast.length; i++) {
            int side = byLast[i];
            if (i > 0 && (lastHigh[side] != lastHigh[byLast[i - 1]] || lastLow[side] != lastLow[byLast[i - 1]])) {
                rank = i;
            }
            smallest[leaves + side] = rank;
            largest[leaves + side] = rank;
        }
        for (int node = leaves - 1; node > 0; node--) {
            smallest[node] = Math.min(smallest[2 * node], smallest[2 * node + 1]);
            largest[node] = Math.max(largest[2 * node], largest[2 * node + 1]);
        }
    }
}
