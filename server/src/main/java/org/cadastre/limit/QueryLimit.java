package org.cadastre.limit;

import java.util.function.LongSupplier;

/// How many queries each source may send: a token bucket that holds `queries` and is filled once in `queryTime`.
/// For any number of threads; a query allocates nothing.
///
/// What is kept of a source is the moment at which its bucket is full again. In a table that is full, the source
/// whose bucket is fullest is forgotten; those whose bucket is full lose nothing by it.
final class QueryLimit {
    private static final int SEGMENTS = 16;
    private static final int SETS = 512;

    private final long seed;
    private final LongSupplier nanos;
    private final long begin;
    private final long capacityNanos;
    private final long queryNanos;
    private final SourceTable[] segments = new SourceTable[SEGMENTS];

    /// Full buckets.
    ///
    /// @param queries how many, 1 or more
    /// @param timeNanos in how many nanoseconds, at least as many as `queries`
    /// @param nanos a clock that only goes forward
    /// @param seed of the hash of sources
    QueryLimit(int queries, long timeNanos, LongSupplier nanos, long seed) {
        this.seed = seed;
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
        this.queryNanos = timeNanos / queries;
        this.capacityNanos = queryNanos * queries;
        for (int i = 0; i < SEGMENTS; i++) {
            segments[i] = new SourceTable(SETS, seed);
        }
    }

    /// Takes one query from a source's bucket.
    ///
    /// @return whether there was one
    boolean take(Source source) {
        SourceTable segment = segments[(int) SourceTable.hash(source, seed) & (SEGMENTS - 1)];
        synchronized (segment) {
            long now = nanos.getAsLong() - begin;
            long full = Math.max(now, segment.value(source)) + queryNanos;
            if (full - now > capacityNanos) {
                return false;
            }
            segment.set(source, full);
            return true;
        }
    }
}
