package org.cadastre.limit;

import java.time.InstantSource;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;

/// What each source has used of what it may use, and how often a source was refused. For any number of threads. A
/// limit that is not set costs nothing.
public final class SourceLimits {
    private final LimitSettings settings;
    private final @Nullable ConnectionLimit connections;
    private final @Nullable QueryLimit queries;
    private final @Nullable ContactLimit contacts;
    private final LongAdder refusedConnections = new LongAdder();
    private final LongAdder refusedQueries = new LongAdder();
    private final LongAdder reachedContacts = new LongAdder();

    /// Limits of which nothing is used yet.
    ///
    /// @param clock tells the day
    /// @param nanos a clock that only goes forward, such as [System#nanoTime]
    /// @param seed of the hash of sources, not to be known from outside
    public SourceLimits(LimitSettings settings, InstantSource clock, LongSupplier nanos, long seed) {
        this.settings = settings;
        connections = settings.connections() == 0 ? null : new ConnectionLimit(settings.connections());
        queries = settings.queries() == 0
                ? null
                : new QueryLimit(settings.queries(), settings.queryTime().toNanos(), nanos, seed);
        contacts = settings.contactsPerDay() == 0 ? null : new ContactLimit(settings.contactsPerDay(), clock, seed);
    }

    /// What each source may use.
    public LimitSettings settings() {
        return settings;
    }

    /// The source that an address belongs to.
    public Source source(IpAddress address) {
        return Source.of(address, settings.ipv6PrefixLength());
    }

    /// Whether an address may ask for others and is not limited itself.
    public boolean isTrustedProxy(IpAddress address) {
        for (IpRange range : settings.trustedProxies()) {
            if (range.contains(address.asRange())) {
                return true;
            }
        }
        return false;
    }

    /// Counts a connection that begins.
    ///
    /// @return whether it may go on; then [#leave] is to be called when it ends
    public boolean enter(Source source) {
        if (connections == null || connections.enter(source)) {
            return true;
        }
        refusedConnections.increment();
        return false;
    }

    /// Counts a connection that has ended.
    public void leave(Source source) {
        if (connections != null) {
            connections.leave(source);
        }
    }

    /// Counts a query that comes.
    ///
    /// @return whether it may be answered
    public boolean takeQuery(Source source) {
        if (queries == null || queries.take(source)) {
            return true;
        }
        refusedQueries.increment();
        return false;
    }

    /// How many contacts a source may still be given today, 0 or less when the limit is reached;
    /// [Integer#MAX_VALUE] when there is none.
    public int contactsLeft(Source source) {
        return contacts == null ? Integer.MAX_VALUE : contacts.left(source);
    }

    /// Counts contacts that a source was given.
    public void countContacts(Source source, int given) {
        if (contacts != null && given > 0 && contacts.count(source, given)) {
            reachedContacts.increment();
        }
    }

    /// Connections refused so far.
    public long refusedConnections() {
        return refusedConnections.sum();
    }

    /// Queries refused so far.
    public long refusedQueries() {
        return refusedQueries.sum();
    }

    /// How often a source came to the daily limit of contacts so far.
    public long reachedContacts() {
        return reachedContacts.sum();
    }
}
