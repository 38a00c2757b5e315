package org.cadastre.index;

/// A range of a test: each number as two `long`s, of which a 32-bit number is the low one.
record Range(long firstHigh, long firstLow, long lastHigh, long lastLow, int layer) {
    static Range of(long first, long last) {
        return of(first, last, 0);
    }

    static Range of(long first, long last, int layer) {
        return new Range(0, first, 0, last, layer);
    }

    static Range ofNumber(long high, long low) {
        return new Range(high, low, high, low, 0);
    }

    boolean covers(Range other) {
        return compare(firstHigh, firstLow, other.firstHigh, other.firstLow) <= 0
                && compare(lastHigh, lastLow, other.lastHigh, other.lastLow) >= 0;
    }

    boolean isSameAs(Range other) {
        return covers(other) && other.covers(this);
    }

    boolean partlyOverlaps(Range other) {
        boolean apart = compare(lastHigh, lastLow, other.firstHigh, other.firstLow) < 0
                || compare(other.lastHigh, other.lastLow, firstHigh, firstLow) < 0;
        return !apart && !covers(other) && !other.covers(this);
    }

    boolean isOneNumber() {
        return firstHigh == lastHigh && firstLow == lastLow;
    }

    static int compare(long high, long low, long otherHigh, long otherLow) {
        return high == otherHigh ? Long.compareUnsigned(low, otherLow) : Long.compareUnsigned(high, otherHigh);
    }

    @Override
    public String toString() {
        return Long.toHexString(firstHigh) + ":" + Long.toHexString(firstLow) + "-" + Long.toHexString(lastHigh) + ":"
                + Long.toHexString(lastLow) + "/" + layer;
    }
}
