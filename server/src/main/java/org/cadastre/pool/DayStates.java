package org.cadastre.pool;

import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.DatedNumbers;
import org.jspecify.annotations.Nullable;

/// The states of the numbers of a date, told one by one by the rows around them instead of all at once. Rows that
/// share numbers with others, pools apart, tell nothing here ([#isTold()]). For one question, and so for one thread.
public final class DayStates implements States {
    private final DatedNumbers rows;
    private boolean told = true;

    /// @param rows the rows of the date
    public DayStates(DatedNumbers rows) {
        this.rows = rows;
    }

    /// Whether the rows told all that was asked so far. If not, what they said does not count, and the [Space] of the
    /// date's snapshot has to be asked.
    public boolean isTold() {
        return told && rows.isTold();
    }

    @Override
    public DatedNumbers rows() {
        return rows;
    }

    @Override
    public int accounting(int row) {
        return row;
    }

    @Override
    public State state(int row) {
        State published = RowStates.of(rows, row);
        return published == State.RESERVED && rows.kind() != NumberKind.AUTNUM && isRoomForGrowth(row)
                ? State.RESERVED_GROWTH
                : published;
    }

    /// Whether a reserved row lies in the block that the holder before it can grow to over reserved rows alone.
    private boolean isRoomForGrowth(int row) {
        int before = row;
        while (isTold() && RowStates.of(rows, before) == State.RESERVED) {
            before = visited(before) ? rows.before(before) : DatedNumbers.NONE;
            if (before == DatedNumbers.NONE) {
                return false;
            }
        }
        if (!RowStates.of(rows, before).isHeld() || !visited(before)) {
            return false;
        }
        NumberRange block = new GrowthSearch(rows, before, new DayBehind(this, before)).reservedTo();
        return block != null && GrowthRoom.reaches(block, rows, row);
    }

    @Override
    public @Nullable GrowthRoom growthRoom(int row) {
        if (!GrowthRoom.grows(rows, row, RowStates.of(rows, row)) || !visited(row)) {
            return null;
        }
        return GrowthRoom.of(rows, row, new DayBehind(this, row));
    }

    /// Whether a row tells what its numbers are.
    private boolean visited(int row) {
        told &= rows.isAlone(row);
        return told;
    }

    /// The same of a row that was found behind such a row.
    boolean visitedBehind(int row) {
        told &= rows.isUndivided(row);
        return told;
    }
}
