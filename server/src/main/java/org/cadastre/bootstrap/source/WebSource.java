package org.cadastre.bootstrap.source;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cadastre.bootstrap.BootstrapKind;
import org.cadastre.bootstrap.BootstrapReader;
import org.jspecify.annotations.Nullable;

/// Bootstrap files below a URL, such as `https://data.iana.org/rdap/`, by conditional GET (RFC 9110 §13).
///
/// A file may take the time limit in all, five redirects, none of them from https to http, and
/// [BootstrapReader#MAX_BYTES] bytes.
public final class WebSource implements BootstrapSource {
    private final URI base;
    private final Duration limit;
    private final InstantSource clock;
    private final String agent;
    private final HttpClient client;

    /// @param base absolute http or https URL of what the files are in, with or without a slash at its end
    /// @param agent how to call ourselves in `User-Agent`
    /// @param limit the time that one file may take
    public WebSource(URI base, String agent, Duration limit, InstantSource clock) {
        this.base = base.toString().endsWith("/") ? base : URI.create(base + "/");
        this.agent = agent;
        this.limit = limit;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(limit)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public String place(BootstrapKind kind) {
        return url(kind).toString();
    }

    @Override
    public Fetched fetch(BootstrapKind kind, @Nullable Validators known) {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request(url(kind), known),
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), BootstrapReader.MAX_BYTES));
        try {
            return fetched(url(kind), answer.get(limit.toMillis(), TimeUnit.MILLISECONDS), known);
        } catch (TimeoutException e) {
            return new Fetched.Failed("did not come within " + limit.toMillis() + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed("was not waited for: the server stops");
        } catch (ExecutionException e) {
            return new Fetched.Failed(reason(e.getCause()));
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private URI url(BootstrapKind kind) {
        return base.resolve(kind.fileName());
    }

    private HttpRequest request(URI url, @Nullable Validators known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Accept", "application/json")
                .header("User-Agent", agent)
                .timeout(limit);
        if (known != null && known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known != null && known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private Fetched fetched(URI url, HttpResponse<byte[]> answer, @Nullable Validators known) {
        Duration freshness = Freshness.of(answer.headers(), clock.instant());
        return switch (answer.statusCode()) {
            case 200 ->
                new Fetched.Content(
                        url.toString(),
                        answer.body(),
                        new Validators(
                                answer.headers().firstValue("ETag").orElse(null),
                                answer.headers().firstValue("Last-Modified").orElse(null)),
                        freshness);
            case 304 ->
                known == null
                        ? new Fetched.Failed("answered 304 although no copy is held")
                        : new Fetched.Unchanged(freshness);
            default -> new Fetched.Failed("answered with the status " + answer.statusCode());
        };
    }

    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return "did not come in time";
        }
        if (cause instanceof IOException && cause.getMessage() != null) {
            return "cannot be fetched: " + cause.getMessage();
        }
        return "cannot be fetched";
    }
}
