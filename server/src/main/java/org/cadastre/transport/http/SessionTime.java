package org.cadastre.transport.http;

import io.netty.channel.EventLoop;
import java.time.Duration;
import org.cadastre.transport.connection.Deadline;
import org.cadastre.transport.connection.OutputProgress;

/// How long a session waits for what it waits for.
final class SessionTime {
    /// What a session waits for.
    enum Wait {
        /// The peer: to ask something, or to take what was answered.
        PEER,
        /// The rest of a request that has begun.
        REST_OF_REQUEST,
        /// An answer of ours, which takes the time it takes.
        ANSWER
    }

    private final HttpSettings settings;
    private final OutputProgress output;
    private final Deadline deadline;
    private final Runnable incomplete;
    private final Runnable silent;
    private Wait wait = Wait.ANSWER;

    /// The time of one session, on its event loop.
    ///
    /// @param output of the channel
    /// @param incomplete run when the rest of a request did not come
    /// @param silent run when the peer neither asked anything nor took anything
    SessionTime(HttpSettings settings, EventLoop loop, OutputProgress output, Runnable incomplete, Runnable silent) {
        this.settings = settings;
        this.output = output;
        this.incomplete = incomplete;
        this.silent = silent;
        this.deadline = new Deadline(loop, settings.shortestTime(), this::expired);
    }

    /// Waits for something; the time begins anew when it is something else than before, or when something happened.
    void await(Wait next, boolean somethingHappened) {
        if (next == wait && !somethingHappened) {
            return;
        }
        wait = next;
        switch (next) {
            case PEER -> deadline.set(settings.idleTime());
            case REST_OF_REQUEST -> deadline.set(settings.requestTime());
            case ANSWER -> deadline.cancel();
        }
    }

    /// Waits for nothing any more.
    void end() {
        deadline.cancel();
    }

    private void expired() {
        if (wait == Wait.REST_OF_REQUEST) {
            incomplete.run();
            return;
        }
        if (output.hasMoved()) {
            Duration again = settings.idleTime();
            deadline.set(again);
            return;
        }
        silent.run();
    }
}
