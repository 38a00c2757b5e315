package org.cadastre.transport.admin;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cadastre.snapshot.LoadOutcome;
import org.cadastre.transport.http.HttpAnswer;
import org.cadastre.transport.http.HttpPaths;
import org.jspecify.annotations.Nullable;

/// The paths of the admin listener. Answers are for the operator's tools and for no browser: pages of others
/// may not read them, and may not cause a reload.
public final class AdminPaths implements HttpPaths {
    private static final String RELOAD = "/snapshot/reload";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String JSON = "application/json";

    private final AdminExchange exchange;
    private final StateWriter writer;
    private final AtomicBoolean reloading = new AtomicBoolean();

    /// The paths to an exchange.
    public AdminPaths(AdminExchange exchange, InstantSource clock) {
        this.exchange = exchange;
        this.writer = new StateWriter(clock);
    }

    @Override
    public HttpAnswer read(String path, @Nullable String query) {
        return switch (path) {
            case "/metrics" -> text(200, exchange.metricsType(), exchange.metrics());
            case "/health/live" -> text(200, TEXT, "live\n");
            case "/health/ready" -> readiness(exchange.readiness());
            case "/snapshot" -> HttpAnswer.of(200, JSON, writer.state(exchange.snapshot()));
            default ->
                refusal(
                        404,
                        "Here are /metrics, /health/live, /health/ready, /snapshot and, for POST, /snapshot/reload.");
        };
    }

    @Override
    public HttpAnswer refusal(int status, String description) {
        return HttpAnswer.of(status, JSON, writer.error(status, description));
    }

    @Override
    public boolean acts(String path) {
        return path.equals(RELOAD);
    }

    @Override
    public CompletableFuture<HttpAnswer> act(String path, boolean crossOrigin) {
        if (crossOrigin) {
            return CompletableFuture.completedFuture(refusal(403, "A reload is not for a page in a browser to ask."));
        }
        if (!reloading.compareAndSet(false, true)) {
            return CompletableFuture.completedFuture(refusal(409, "A reload is running; ask again when it has ended."));
        }
        CompletableFuture<HttpAnswer> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("reload").start(() -> reload(answer));
        return answer;
    }

    @Override
    public boolean isPublic() {
        return false;
    }

    private void reload(CompletableFuture<HttpAnswer> answer) {
        try {
            LoadOutcome outcome = exchange.reload();
            reloading.set(false);
            int status = outcome instanceof LoadOutcome.Refused ? 422 : 200;
            answer.complete(HttpAnswer.of(status, JSON, writer.outcome(outcome)));
        } catch (Throwable e) {
            reloading.set(false);
            answer.completeExceptionally(e);
        }
    }

    private static HttpAnswer readiness(Readiness readiness) {
        return text(readiness.ready() ? 200 : 503, TEXT, readiness.word() + "\n");
    }

    private static HttpAnswer text(int status, String type, String text) {
        return HttpAnswer.of(status, type, text.getBytes(StandardCharsets.UTF_8));
    }
}
