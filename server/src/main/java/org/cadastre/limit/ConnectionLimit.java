package org.cadastre.limit;

import java.util.concurrent.ConcurrentHashMap;

/// How many connections each source may have at a time. For any number of threads. Holds the sources that have
/// one.
final class ConnectionLimit {
    private final int most;
    private final ConcurrentHashMap<Source, Integer> open = new ConcurrentHashMap<>();

    /// No connection yet.
    ///
    /// @param most how many, 1 or more
    ConnectionLimit(int most) {
        this.most = most;
    }

    /// Counts a connection that begins.
    ///
    /// @return whether it may go on; it is not counted where not
    boolean enter(Source source) {
        if (open.merge(source, 1, Integer::sum) <= most) {
            return true;
        }
        leave(source);
        return false;
    }

    /// Counts a connection that has ended.
    void leave(Source source) {
        open.computeIfPresent(source, (same, count) -> count == 1 ? null : count - 1);
    }

    /// How many sources have a connection.
    int sources() {
        return open.size();
    }
}
