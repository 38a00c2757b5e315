package org.cadastre.transport.http;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.cadastre.transport.connection.FailureLog;
import org.cadastre.transport.connection.Traffic;
import org.jspecify.annotations.Nullable;

/// The paths of a listener with a guard around them: whatever is thrown behind them is counted, logged and answered
/// with 500, and no method here throws.
final class GuardedPaths {
    private static final HttpAnswer LAST_RESORT =
            HttpAnswer.of(500, "text/plain; charset=utf-8", "Internal error\n".getBytes(StandardCharsets.US_ASCII));

    /// After how many seconds to ask again when too many searches wait.
    private static final int BUSY_SECONDS = 5;

    private final HttpPaths paths;
    private final Traffic traffic;
    private final FailureLog failures;

    GuardedPaths(HttpPaths paths, Traffic traffic, FailureLog failures) {
        this.paths = paths;
        this.traffic = traffic;
        this.failures = failures;
    }

    boolean acts(String path) {
        return paths.acts(path);
    }

    HttpAnswer read(RequestHead.Wanted wanted) {
        try {
            HttpAnswer answer = paths.read(wanted.path(), wanted.query());
            return wanted.takesGzip() ? answer.packed() : answer;
        } catch (Throwable e) {
            return failure(wanted, e);
        }
    }

    /// The answer when it can be given without delay, null when [#read] is to be called elsewhere.
    @Nullable
    HttpAnswer readPromptly(RequestHead.Wanted wanted) {
        try {
            HttpAnswer answer = paths.readPromptly(wanted.path(), wanted.query());
            return answer != null && wanted.takesGzip() ? answer.packed() : answer;
        } catch (Throwable e) {
            return failure(wanted, e);
        }
    }

    /// Calls [#read] on another thread.
    CompletableFuture<HttpAnswer> readLater(RequestHead.Wanted wanted, Executor slow) {
        try {
            return CompletableFuture.supplyAsync(() -> read(wanted), slow);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(
                    refusal(503, "Too many searches wait to be answered; try again in a moment.")
                            .retryAfter(BUSY_SECONDS));
        }
    }

    CompletableFuture<HttpAnswer> act(RequestHead.Wanted wanted) {
        try {
            return paths.act(wanted.path(), wanted.crossOrigin()).exceptionally(e -> failure(wanted, e));
        } catch (Throwable e) {
            return CompletableFuture.completedFuture(failure(wanted, e));
        }
    }

    HttpAnswer refusal(int status, String description) {
        traffic.countRefused();
        return body(status, description);
    }

    /// Counts and logs what is no fault of a request.
    void failed(String asked, Throwable failure) {
        traffic.countFailed();
        failures.log(asked, failure);
    }

    private HttpAnswer failure(RequestHead.Wanted wanted, Throwable failure) {
        failed(wanted.id() + " " + wanted.method() + " " + wanted.path(), failure);
        return body(
                500,
                "This server failed to answer; its operator finds the reason in its log, at the request " + wanted.id()
                        + ".");
    }

    private HttpAnswer body(int status, String description) {
        try {
            return paths.refusal(status, description);
        } catch (Throwable e) {
            failed("refusal " + status, e);
            return LAST_RESORT;
        }
    }
}
