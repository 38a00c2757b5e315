package org.cadastre.transport;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The threads that make the answers which may take long, so that no event loop waits for them: searches, which may
/// be the first to need a table, or look at many objects.
///
/// They are few, so that searches leave a processor to everything else, and so many answers at most wait for them;
/// one more is refused ([java.util.concurrent.RejectedExecutionException]).
final class SlowAnswers {
    private static final int MOST_WAITING = 1_000;
    private static final int IDLE_SECONDS = 10;

    private SlowAnswers() {}

    static ExecutorService threads() {
        int count = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                count,
                count,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().name("search-", 0).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
