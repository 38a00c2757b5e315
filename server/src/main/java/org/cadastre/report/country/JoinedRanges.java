package org.cadastre.report.country;

/// Joins ranges that lie side by side. For one thread.
final class JoinedRanges {
    private final Sink sink;
    private boolean isOpen;
    /// The range that is put together: all ranges since the last gap.
    private long firstHigh;
    private long firstLow;
    private long lastHigh;
    private long lastLow;

    /// Takes the joined ranges, in ascending order.
    @FunctionalInterface
    interface Sink {
        /// Takes one.
        void range(long firstHigh, long firstLow, long lastHigh, long lastLow);
    }

    JoinedRanges(Sink sink) {
        this.sink = sink;
    }

    /// Adds a range that lies behind all earlier ones.
    void add(long fromHigh, long fromLow, long toHigh, long toLow) {
        boolean goesOn = isOpen && fromLow == lastLow + 1 && fromHigh == lastHigh + (fromLow == 0 ? 1 : 0);
        if (!goesOn) {
            end();
            firstHigh = fromHigh;
            firstLow = fromLow;
            isOpen = true;
        }
        lastHigh = toHigh;
        lastLow = toLow;
    }

    /// Gives what is left; more ranges can follow.
    void end() {
        if (isOpen) {
            sink.range(firstHigh, firstLow, lastHigh, lastLow);
            isOpen = false;
        }
    }
}
