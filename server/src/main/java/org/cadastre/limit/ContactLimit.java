package org.cadastre.limit;

import java.time.InstantSource;

/// How many contacts each source may be given in a day of UTC. For any number of threads. In a table that is
/// full, the source that was given the fewest is forgotten.
final class ContactLimit {
    private static final int SETS = 8_192;
    private static final long MILLIS_PER_DAY = 86_400_000;

    private final int perDay;
    private final InstantSource clock;
    private final SourceTable given;
    private long day;

    /// Nothing given yet.
    ///
    /// @param perDay how many, 1 or more
    /// @param clock tells the day
    /// @param seed of the hash of sources
    ContactLimit(int perDay, InstantSource clock, long seed) {
        this.perDay = perDay;
        this.clock = clock;
        this.given = new SourceTable(SETS, seed);
    }

    /// How many a source may still be given today; below 0 when the last answer gave more than were left.
    synchronized int left(Source source) {
        beginDay();
        return perDay - (int) given.value(source);
    }

    /// Counts what a source was given.
    ///
    /// @return whether that brought it to the limit
    synchronized boolean count(Source source, int contacts) {
        beginDay();
        long before = given.value(source);
        long now = Math.min(before + contacts, Integer.MAX_VALUE);
        given.set(source, now);
        return before < perDay && now >= perDay;
    }

    private void beginDay() {
        long today = Math.floorDiv(clock.millis(), MILLIS_PER_DAY);
        if (today != day) {
            day = today;
            given.clear();
        }
    }
}
