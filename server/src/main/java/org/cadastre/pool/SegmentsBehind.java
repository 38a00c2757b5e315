package org.cadastre.pool;

import java.util.Objects;

/// The segments behind a row. The first may begin inside the row, if a row that partly overlaps it goes on there.
final class SegmentsBehind implements Behind {
    private final Space space;
    private final Segments segments;
    private int segment;
    private boolean goesOn;

    SegmentsBehind(Space space, int row) {
        this.space = space;
        segments = space.segments();
        segment = segments.behind(row) - 1;
        goesOn = segment < 0 || !segments.endsWith(segment, row);
    }

    @Override
    public boolean next() {
        segment++;
        boolean follows = goesOn || segments.isAdjacent(segment);
        goesOn = false;
        return follows;
    }

    @Override
    public int row() {
        return segments.row(segment);
    }

    @Override
    public State state() {
        return Objects.requireNonNull(space.state(segments.row(segment)), "a segment is of a row with a state");
    }

    @Override
    public long lastHigh() {
        return segments.lastHigh(segment);
    }

    @Override
    public long lastLow() {
        return segments.lastLow(segment);
    }
}
