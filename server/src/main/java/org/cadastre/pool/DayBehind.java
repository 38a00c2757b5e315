package org.cadastre.pool;

import org.cadastre.snapshot.DatedNumbers;

/// The rows of a date behind a row, each a piece.
final class DayBehind implements Behind {
    private final DayStates states;
    private final DatedNumbers rows;
    private int row;

    DayBehind(DayStates states, int row) {
        this.states = states;
        rows = states.rows();
        this.row = row;
    }

    @Override
    public boolean next() {
        row = rows.behind(row);
        return row != DatedNumbers.NONE && (state() == State.POOL || states.visitedBehind(row));
    }

    @Override
    public int row() {
        return row;
    }

    @Override
    public State state() {
        return RowStates.of(rows, row);
    }

    @Override
    public long lastHigh() {
        return rows.lastHigh(row);
    }

    @Override
    public long lastLow() {
        return rows.lastLow(row);
    }
}
