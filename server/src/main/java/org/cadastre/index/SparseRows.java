package org.cadastre.index;

/// A set of rows that numbers its members from 0 in ascending order, the way from a row to its place in a column
/// that only few rows have. It takes 1.5 bits for each row of the table, and none when it is empty.
final class SparseRows {
    private final long[] members;
    private final int[] before;
    private final int count;

    /// @param members bit `row & 63` of word `row >> 6` is set for each member
    SparseRows(long[] members) {
        int[] sums = new int[members.length];
        int sum = 0;
        for (int word = 0; word < members.length; word++) {
            sums[word] = sum;
            sum += Long.bitCount(members[word]);
        }
        count = sum;
        this.members = count == 0 ? new long[0] : members;
        before = count == 0 ? new int[0] : sums;
    }

    int count() {
        return count;
    }

    boolean contains(int row) {
        return count != 0 && (members[row >>> 6] >>> row & 1) != 0;
    }

    /// The number of a row that is a member.
    int number(int row) {
        int word = row >>> 6;
        return before[word] + Long.bitCount(members[word] & (1L << row) - 1);
    }

    /// How many members are before a row, which may be the one behind the last.
    int before(int row) {
        return row >>> 6 < members.length ? number(row) : count;
    }

    /// The first member from `from`, `to` when none is before `to`.
    int next(int from, int to) {
        if (from >= to || count == 0) {
            return to;
        }
        int word = from >>> 6;
        long rest = members[word] & -1L << from;
        while (rest == 0) {
            if (++word == members.length) {
                return to;
            }
            rest = members[word];
        }
        return Math.min((word << 6) + Long.numberOfTrailingZeros(rest), to);
    }

    /// The column of the members.
    ///
    /// @param values a value for each row
    int[] gather(int[] values) {
        int[] column = new int[count];
        int number = 0;
        for (int word = 0; word < members.length; word++) {
            for (long rest = members[word]; rest != 0; rest &= rest - 1) {
                column[number++] = values[(word << 6) + Long.numberOfTrailingZeros(rest)];
            }
        }
        return column;
    }

    /// The column of the members.
    ///
    /// @param values a value for each range of the input
    /// @param order the range of each row
    long[] gather(long[] values, int[] order) {
        long[] column = new long[count];
        int number = 0;
        for (int word = 0; word < members.length; word++) {
            for (long rest = members[word]; rest != 0; rest &= rest - 1) {
                column[number++] = values[order[(word << 6) + Long.numberOfTrailingZeros(rest)]];
            }
        }
        return column;
    }
}
