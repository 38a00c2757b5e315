package org.cadastre.transport.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.cadastre.transport.http.Freshness;
import org.cadastre.transport.http.HttpAnswer;
import org.cadastre.transport.http.HttpExchange;
import org.jspecify.annotations.Nullable;

/// Answers `/large/N` with N bytes, fails at `/throw` and `/overflow`, redirects `/elsewhere/STATUS`, has N bytes that
/// can be had in gzip at `/packable/N`, asks at `/busy` to come again, and says back anything else.
public final class FakeRdap implements HttpExchange {
    public static final String ETAG = "\"0123456789abcdef-r\"";
    public static final String GZIP_ETAG = "\"0123456789abcdef-r-gzip\"";
    public static final String MODIFIED = "Tue, 24 Nov 2026 00:00:00 GMT";
    public static final String TYPE = "application/rdap+json";
    public static final String ELSEWHERE = "https://rdap.example.net/ip/192.0.2.1";
    public static final String REDIRECTED = "{\"rdapConformance\":[\"rdap_level_0\"]}";

    private static final Freshness FRESHNESS = Freshness.of(ETAG, MODIFIED, "public, max-age=60");

    private final AtomicInteger packings = new AtomicInteger();

    @Override
    public HttpAnswer answer(String rawPath, @Nullable String rawQuery) {
        if (rawPath.startsWith("/large/")) {
            return HttpAnswer.of(200, TYPE, large(Integer.parseInt(rawPath.substring(7))));
        }
        if (rawPath.startsWith("/packable/")) {
            return packable(large(Integer.parseInt(rawPath.substring(10))));
        }
        if (rawPath.startsWith("/elsewhere/")) {
            return HttpAnswer.redirect(
                    Integer.parseInt(rawPath.substring(11)), ELSEWHERE, TYPE, REDIRECTED.getBytes(UTF_8), FRESHNESS);
        }
        return switch (rawPath) {
            case "/throw" -> throw new IllegalStateException("planted");
            case "/overflow" -> throw new StackOverflowError("planted");
            case "/refusal-throws" -> throw new IllegalStateException("planted, and so is the next");
            case "/busy" -> refusal(429, "Too often.").retryAfter(7);
            case "/gzip-throws" ->
                new HttpAnswer(
                        200,
                        TYPE,
                        large(2_000),
                        false,
                        () -> {
                            throw new IllegalStateException("planted");
                        },
                        FRESHNESS,
                        null,
                        0);
            case "/hostile" ->
                HttpAnswer.of(200, TYPE, new byte[0]).keptFor(Freshness.of("\"a\"\r\nX-Evil: 1", null, null));
            default -> said(rawPath, rawQuery);
        };
    }

    private static HttpAnswer said(String path, @Nullable String query) {
        String body = query == null ? path : path + "?" + query;
        return HttpAnswer.of(200, TYPE, body.getBytes(UTF_8)).keptFor(FRESHNESS);
    }

    private HttpAnswer packable(byte[] body) {
        Supplier<byte[]> gzipper = () -> {
            packings.incrementAndGet();
            return gzip(body);
        };
        return new HttpAnswer(200, TYPE, body, false, gzipper, FRESHNESS, null, 0);
    }

    /// How often a body was packed.
    public int packings() {
        return packings.get();
    }

    public static byte[] gzip(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packer = new GZIPOutputStream(packed)) {
            packer.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Override
    public HttpAnswer refusal(int status, String description) {
        return HttpAnswer.of(status, TYPE, refusalText(status, description).getBytes(UTF_8));
    }

    public static String refusalText(int status, String description) {
        return "{\"errorCode\":" + status + ",\"description\":[\"" + description + "\"]}";
    }

    /// Bytes that tell whether any were lost or moved.
    public static byte[] large(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ('a' + i % 23);
        }
        return bytes;
    }
}
