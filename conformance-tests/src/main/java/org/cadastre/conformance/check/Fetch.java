package org.cadastre.conformance.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.cadastre.conformance.check.answer.HttpAnswer;

/// Gets an answer as an RDAP client does, without following redirects.
final class Fetch {
    private static final int LARGEST = 64 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LIMIT)
            .build();

    /// The answer to a GET of this URL.
    ///
    /// @throws IOException when there is none, with the reason in its message
    HttpAnswer get(String url) throws IOException {
        HttpRequest request;
        try {
            request = HttpRequest.newBuilder(URI.create(url))
                    .header("Accept", "application/rdap+json")
                    .timeout(LIMIT)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new IOException("this is no http or https URL", e);
        }
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw new IOException("the body has more than 64 MiB");
                }
                return new HttpAnswer(response.statusCode(), response.headers().map(), bytes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
