package org.cadastre.snapshot;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;

/// The rows of one number space on a date, found and numbered among those of all dates. They alone do not tell
/// everything: where several files say different things of one range, the snapshot of the date has to be asked.
/// For one question, and so for one thread.
public final class DatedNumbers extends NumberRows {
    private static final int SHORT = 16;

    private final DatedSpace space;
    private final Words words;
    /// For each series the number of the file, negative for none.
    private final int[] files;
    private final boolean onlyDelegated;
    private boolean told = true;
    /// What [#covering] found last, the deepest first.
    private int[] around = new int[SHORT];
    private int count;

    /// @param onlyDelegated whether rows of what is delegated to nobody are no rows
    DatedNumbers(NumberKind kind, DatedSpace space, Words words, int[] files, boolean onlyDelegated) {
        super(kind, words, space.columns());
        this.space = space;
        this.words = words;
        this.files = files;
        this.onlyDelegated = onlyDelegated;
    }

    /// Whether the rows told all that was asked so far. If not, what they said does not count, and the snapshot of
    /// the date has to be asked.
    public boolean isTold() {
        return told;
    }

    @Override
    public long firstHigh(int row) {
        return space.firstHigh(row);
    }

    @Override
    public long firstLow(int row) {
        return space.firstLow(row);
    }

    @Override
    public long lastHigh(int row) {
        return space.lastHigh(row);
    }

    @Override
    public long lastLow(int row) {
        return space.lastLow(row);
    }

    @Override
    public int parent(int row) {
        findAround(row);
        for (int i = 0; i + 1 < count; i++) {
            if (around[i] == row) {
                return around[i + 1];
            }
        }
        return NONE;
    }

    /// The nearest row around a row that is of another range, or [#NONE].
    int larger(int row) {
        findAround(row);
        for (int i = 0; i < count; i++) {
            if (!space.isSameRange(around[i], row)) {
                return around[i];
            }
        }
        return NONE;
    }

    @Override
    public int at(long high, long low) {
        return covering(high, low, high, low);
    }

    @Override
    public int exact(NumberRange range) {
        int row = covering(range);
        return row != NONE && range(row).equals(range) ? row : NONE;
    }

    /// The smallest row that holds all numbers of a range, of equal ones the deepest, or [#NONE].
    int covering(NumberRange range) {
        return switch (range) {
            case Ipv4Range(int first, int last) -> covering(0, unsigned(first), 0, unsigned(last));
            case AsNumberRange(int first, int last) -> covering(0, unsigned(first), 0, unsigned(last));
            case Ipv6Range(long firstHigh, long firstLow, long lastHigh, long lastLow) ->
                covering(firstHigh, firstLow, lastHigh, lastLow);
        };
    }

    private static long unsigned(int bits) {
        return Integer.toUnsignedLong(bits);
    }

    /// Whether the rows that hold some of a row's numbers were found last.
    private boolean isFound(int row) {
        return !space.hasOverlaps() && count > 0 && around[0] == row;
    }

    private void findAround(int row) {
        if (!isFound(row)) {
            covering(firstHigh(row), firstLow(row), lastHigh(row), lastLow(row));
        }
    }

    private int covering(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        int found = space.covering(firstHigh, firstLow, lastHigh, lastLow, around);
        if (found > around.length) {
            around = new int[found];
            space.covering(firstHigh, firstLow, lastHigh, lastLow, around);
        }
        count = 0;
        int smallest = NONE;
        for (int i = 0; i < found; i++) {
            int row = around[i];
            if (isThere(row)) {
                told &= count == 0 || isOtherPlace(around[count - 1], row);
                around[count++] = row;
                smallest = smallest == NONE || space.isSmaller(row, smallest) ? row : smallest;
            }
        }
        told &= smallest == NONE || !space.isContested(smallest);
        return smallest;
    }

    /// Whether two rows are of different ranges, or a row and the pool of its range.
    private boolean isOtherPlace(int row, int other) {
        return !space.isSameRange(row, other)
                || kindOf(row).isAbove() != kindOf(other).isAbove();
    }

    private boolean isThere(int row) {
        return space.isIn(row, files)
                && (!onlyDelegated || RowObjects.isDelegated(kindOf(row).status()));
    }

    private Words.Kind kindOf(int row) {
        return words.kind(word(row));
    }

    /// Whether a row shares its numbers with no other row but the pools around it.
    public boolean isAlone(int row) {
        if (!isFound(row)) {
            at(firstHigh(row), firstLow(row));
        }
        for (int i = 0; i < count; i++) {
            if (around[i] != row && (poolOf(around[i]).isEmpty() || !isAround(around[i], row))) {
                return false;
            }
        }
        return isUndivided(row);
    }

    /// Whether no other row begins where a row begins and behind it, up to its end. Of a row that [#behind] found this
    /// tells whether it is alone.
    public boolean isUndivided(int row) {
        told &= !space.isContested(row);
        int next = following(row);
        return next == NONE || compareFirst(next, row) > 0;
    }

    /// The row that ends right before a row that is alone, or [#NONE]: then a pool or nothing is there.
    public int before(int row) {
        int before = row - 1;
        while (before >= 0 && !isThere(before)) {
            before--;
        }
        if (before >= 0 && isNext(before, row)) {
            return before;
        }
        long low = firstLow(row);
        long high = firstHigh(row);
        return (high | low) == 0 ? NONE : at(low == 0 ? high - 1 : high, low - 1);
    }

    /// The row that begins right behind a row that is alone, of several the largest; or [#NONE]: then a pool or
    /// nothing is there.
    public int behind(int row) {
        int next = following(row);
        return next != NONE && isNext(row, next) ? next : NONE;
    }

    /// The next row in the order of the rows, or [#NONE].
    private int following(int row) {
        int next = row + 1;
        while (next < space.size() && !isThere(next)) {
            next++;
        }
        return next < space.size() ? next : NONE;
    }

    private boolean isNext(int row, int next) {
        long low = lastLow(row) + 1;
        return firstLow(next) == low && firstHigh(next) == lastHigh(row) + (low == 0 ? 1 : 0);
    }

    private boolean isAround(int row, int inner) {
        return Ipv6Address.compare(lastHigh(inner), lastLow(inner), lastHigh(row), lastLow(row)) <= 0;
    }

    /// The first number of a row beside the last one of another.
    private int compareFirst(int row, int other) {
        return Ipv6Address.compare(firstHigh(row), firstLow(row), lastHigh(other), lastLow(other));
    }
}
