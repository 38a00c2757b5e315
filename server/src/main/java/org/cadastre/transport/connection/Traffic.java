package org.cadastre.transport.connection;

import java.util.concurrent.atomic.LongAdder;

/// Counts of one listener since it was opened. Written by event loops, read by any thread.
public final class Traffic {
    private final LongAdder accepted = new LongAdder();
    private final LongAdder closed = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder failed = new LongAdder();

    /// Connections accepted.
    public long accepted() {
        return accepted.sum();
    }

    /// Connections open now.
    public long open() {
        return Math.max(0, accepted.sum() - closed.sum());
    }

    /// Requests that the transport refused itself: malformed, too large, too slow, or by a method that is not
    /// served.
    public long refused() {
        return refused.sum();
    }

    /// Requests that ended in an unexpected exception.
    public long failed() {
        return failed.sum();
    }

    /// Counts a refused request.
    public void countRefused() {
        refused.increment();
    }

    /// Counts a failed request.
    public void countFailed() {
        failed.increment();
    }

    void countAccepted() {
        accepted.increment();
    }

    void countClosed() {
        closed.increment();
    }
}
