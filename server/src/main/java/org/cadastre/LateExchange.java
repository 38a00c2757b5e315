package org.cadastre;

import java.util.concurrent.CompletableFuture;
import org.cadastre.transport.http.HttpAnswer;
import org.cadastre.transport.http.HttpExchange;
import org.jspecify.annotations.Nullable;

/// An exchange that is there right after its listener is open. A request that comes in that moment waits.
record LateExchange(CompletableFuture<HttpExchange> exchange) implements HttpExchange {
    @Override
    public HttpAnswer answer(String rawPath, @Nullable String rawQuery) {
        return exchange.join().answer(rawPath, rawQuery);
    }

    @Override
    public @Nullable HttpAnswer promptAnswer(String rawPath, @Nullable String rawQuery) {
        return exchange.join().promptAnswer(rawPath, rawQuery);
    }

    @Override
    public HttpAnswer refusal(int status, String description) {
        return exchange.join().refusal(status, description);
    }
}
