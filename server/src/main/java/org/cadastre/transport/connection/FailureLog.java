package org.cadastre.transport.connection;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs unexpected exceptions of a listener, each once and with what was asked, and never more than one a second: a
/// client that has found a fault of ours must not fill the disk with it. Safe for use by any thread.
public final class FailureLog {
    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final int SHOWN_CHARS = 120;
    private static final long PAUSE_MILLIS = 1_000;

    private final String listener;
    private final InstantSource clock;
    private final AtomicLong nextMillis = new AtomicLong(Long.MIN_VALUE);
    private final AtomicLong unlogged = new AtomicLong();

    /// A log that names `listener`.
    public FailureLog(String listener, InstantSource clock) {
        this.listener = listener;
        this.clock = clock;
    }

    /// Logs that answering failed.
    ///
    /// @param asked the request as it came; shortened, and with nothing in it that a terminal obeys
    /// @param failure what was thrown
    public void log(String asked, Throwable failure) {
        long now = clock.millis();
        long next = nextMillis.get();
        if (now < next || !nextMillis.compareAndSet(next, now + PAUSE_MILLIS)) {
            unlogged.incrementAndGet();
            return;
        }
        LOG.error(
                "{}: no answer to \"{}\" ({} failures not logged before this one)",
                listener,
                shown(asked),
                unlogged.getAndSet(0),
                failure);
    }

    static String shown(String asked) {
        StringBuilder shown = new StringBuilder(SHOWN_CHARS + 3);
        for (int i = 0; i < Math.min(asked.length(), SHOWN_CHARS); i++) {
            char c = asked.charAt(i);
            shown.append(c >= ' ' && c < 0x7f ? c : '?');
        }
        return asked.length() > SHOWN_CHARS ? shown.append("...").toString() : shown.toString();
    }
}
