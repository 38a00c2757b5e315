package org.cadastre.snapshot;

import java.util.Arrays;
import org.cadastre.export.RowFacts;

/// The distinct rows of one kind of number of several files, while these are read: a row that many files have is
/// kept once, under the number that it got when it was first read.
///
/// Layout: `slots` is an open-addressed hash table of row numbers plus one, 0 where free, at most half full. The
/// hash is that of the range alone, so that all rows of a range are met on the way to one of them.
final class RowPool {
    private final Words words;
    private final RowBatch.Ranges128 rows = new RowBatch.Ranges128();
    private int[] slots = new int[1 << 10];

    /// @param words the words of the files
    RowPool(Words words) {
        this.words = words;
    }

    /// The distinct rows; a 32-bit number is the low half of 128 bits.
    RowBatch.Ranges128 rows() {
        return rows;
    }

    /// Notes that a file has a row of 32-bit numbers.
    void add(int first, int last, RowFacts facts, FileRows file) {
        add(0, Integer.toUnsignedLong(first), 0, Integer.toUnsignedLong(last), facts, file);
    }

    /// Notes that a file has a row.
    void add(long firstHigh, long firstLow, long lastHigh, long lastLow, RowFacts facts, FileRows file) {
        add(
                firstHigh,
                firstLow,
                lastHigh,
                lastLow,
                words.kind(facts),
                facts.country(),
                facts.registered(),
                words.handle(facts),
                file);
    }

    /// Notes that a file has a row of 32-bit numbers of which a batch has the facts.
    void add(RowBatch.Ranges32 from, int row, FileRows file) {
        long first = Integer.toUnsignedLong(from.first[row]);
        long last = Integer.toUnsignedLong(from.last[row]);
        add(0, first, 0, last, from.columns, row, file);
    }

    /// Notes that a file has a row of which a batch has the facts.
    void add(RowBatch.Ranges128 from, int row, FileRows file) {
        add(from.firstHigh[row], from.firstLow[row], from.lastHigh[row], from.lastLow[row], from.columns, row, file);
    }

    private void add(
            long firstHigh, long firstLow, long lastHigh, long lastLow, RowColumns facts, int row, FileRows file) {
        add(
                firstHigh,
                firstLow,
                lastHigh,
                lastLow,
                facts.kind(row),
                facts.country(row),
                facts.registered(row),
                facts.holder(row),
                file);
    }

    private void add(
            long firstHigh,
            long firstLow,
            long lastHigh,
            long lastLow,
            int kind,
            int country,
            int registered,
            int holder,
            FileRows file) {
        int mask = slots.length - 1;
        int slot = hash(firstHigh, firstLow, lastHigh, lastLow) & mask;
        int found = -1;
        boolean isRepeated = false;
        while (slots[slot] != 0) {
            int row = slots[slot] - 1;
            if (isRange(row, firstHigh, firstLow, lastHigh, lastLow)) {
                isRepeated |= file.isFirst(row);
                found = says(row, kind, country, registered, holder) ? row : found;
            }
            slot = slot + 1 & mask;
        }
        if (found < 0) {
            found = rows.count();
            rows.add(firstHigh, firstLow, lastHigh, lastLow);
            rows.columns.add(kind, country, registered, holder);
            slots[slot] = found + 1;
            if (rows.count() * 2 > slots.length) {
                rehash();
            }
        }
        file.add(found, isRepeated);
    }

    private boolean isRange(int row, long firstHigh, long firstLow, long lastHigh, long lastLow) {
        return rows.firstLow[row] == firstLow
                && rows.firstHigh[row] == firstHigh
                && rows.lastLow[row] == lastLow
                && rows.lastHigh[row] == lastHigh;
    }

    private boolean says(int row, int kind, int country, int registered, int holder) {
        return rows.columns.kind(row) == kind
                && rows.columns.country(row) == country
                && rows.columns.registered(row) == registered
                && rows.columns.holder(row) == holder;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int row = 0; row < rows.count(); row++) {
            int slot = hash(rows.firstHigh[row], rows.firstLow[row], rows.lastHigh[row], rows.lastLow[row]) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = row + 1;
        }
    }

    private static int hash(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        long hash = ((firstHigh * 31 + firstLow) * 31 + lastHigh) * 31 + lastLow;
        hash *= 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32);
    }

    /// Which of the distinct rows one file has.
    ///
    /// Of the rows that it has of one range the first is a bit of `firsts`; the others, which repeat or contradict
    /// that one, are listed in `others` in the order of the file.
    static final class FileRows {
        private long[] firsts = new long[0];
        private int[] others = new int[0];
        private int otherCount;

        boolean isFirst(int row) {
            return row >>> 6 < firsts.length && (firsts[row >>> 6] >>> row & 1) != 0;
        }

        /// The rows whose ranges the file had named before.
        int[] others() {
            return Arrays.copyOf(others, otherCount);
        }

        private void add(int row, boolean isRepeated) {
            if (isRepeated) {
                if (otherCount == others.length) {
                    others = Arrays.copyOf(others, Math.max(4, otherCount * 2));
                }
                others[otherCount++] = row;
                return;
            }
            if (row >>> 6 >= firsts.length) {
                firsts = Arrays.copyOf(firsts, Math.max(16, (row >>> 6) + (row >>> 7) + 1));
            }
            firsts[row >>> 6] |= 1L << row;
        }
    }
}
