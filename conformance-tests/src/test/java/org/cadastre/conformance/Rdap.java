package org.cadastre.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Asks the target over HTTP as an ordinary client does, without following redirects. [RawHttp] sends what such a
/// client would tidy. Every answer is held to [Rules], but those that a test says are no RDAP.
public final class Rdap {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Rdap() {}

    /// GET of a path below the base.
    ///
    /// @param path such as `/ip/192.0.2.1`, with its percent-encoding and query string
    /// @param headers names and values in turn
    public static RdapResponse get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /// Any method without content.
    public static RdapResponse send(String method, String path, String... headers) {
        return send(Target.get().rdap(), method, path, headers);
    }

    /// The same, below another base than that of the target.
    public static RdapResponse send(URI base, String method, String path, String... headers) {
        return Rules.hold(method, base + path, sendForAnything(base, method, path, headers));
    }

    /// The same, for an answer that need not be RDAP.
    public static RdapResponse sendForAnything(String method, String path, String... headers) {
        return sendForAnything(Target.get().rdap(), method, path, headers);
    }

    /// The same, below another base, for an answer that need not be RDAP.
    public static RdapResponse sendForAnything(URI base, String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new RdapResponse(
                    method + " " + path,
                    response.statusCode(),
                    response.headers().map(),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
