package org.cadastre.transport.connection;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The moment by which something must have happened on a connection. It may be moved with every request, so
/// moving it most often only stores a number: a task wakes at least as often as the shortest usual time and looks
/// whether the moment has come. For one event loop, not for several threads.
public final class Deadline {
    private final EventExecutor loop;
    private final long wakeNanos;
    private final Runnable expired;
    private long atNanos;
    private long wakeAtNanos;
    private boolean set;
    private @Nullable ScheduledFuture<?> task;

    /// A deadline that is not set.
    ///
    /// @param loop the connection's event loop
    /// @param shortest the shortest time that is usually given to [#set]; a shorter one costs a task of its own
    /// @param expired run on the loop when the moment comes; the deadline is no longer set then
    public Deadline(EventExecutor loop, Duration shortest, Runnable expired) {
        this.loop = loop;
        this.wakeNanos = Math.max(1, shortest.toNanos());
        this.expired = expired;
    }

    /// Moves the deadline to `fromNow`.
    public void set(Duration fromNow) {
        set = true;
        long now = loop.ticker().nanoTime();
        atNanos = now + fromNow.toNanos();
        if (task != null && atNanos - wakeAtNanos < 0) {
            task.cancel(false);
            task = null;
        }
        if (task == null) {
            schedule(now, Math.min(wakeNanos, fromNow.toNanos()));
        }
    }

    /// Ends it; it does not expire any more unless it is set again.
    public void cancel() {
        set = false;
        if (task != null) {
            task.cancel(false);
            task = null;
        }
    }

    private void schedule(long now, long nanos) {
        wakeAtNanos = now + nanos;
        task = loop.schedule(this::wake, nanos, TimeUnit.NANOSECONDS);
    }

    private void wake() {
        task = null;
        if (!set) {
            return;
        }
        long now = loop.ticker().nanoTime();
        long left = atNanos - now;
        if (left > 0) {
            schedule(now, Math.min(wakeNanos, left));
            return;
        }
        set = false;
        expired.run();
    }
}
