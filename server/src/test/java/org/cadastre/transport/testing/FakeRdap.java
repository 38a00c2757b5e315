package org.cadastre.transport.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cadastre.transport.http.HttpAnswer;
import org.cadastre.transport.http.HttpExchange;
import org.jspecify.annotations.Nullable;

/// Answers `/large/N` with N bytes, fails at `/throw` and `/overflow`, redirects `/elsewhere`, and says back anything
/// else.
public final class FakeRdap implements HttpExchange {
    public static final String ETAG = "\"0123456789abcdef-r\"";
    public static final String MODIFIED = "Tue, 24 Nov 2026 00:00:00 GMT";
    public static final String TYPE = "application/rdap+json";

    @Override
    public HttpAnswer answer(String rawPath, @Nullable String rawQuery) {
        if (rawPath.startsWith("/large/")) {
            return HttpAnswer.of(200, TYPE, large(Integer.parseInt(rawPath.substring(7))));
        }
        return switch (rawPath) {
            case "/throw" -> throw new IllegalStateException("planted");
            case "/overflow" -> throw new StackOverflowError("planted");
            case "/refusal-throws" -> throw new IllegalStateException("planted, and so is the next");
            case "/elsewhere" ->
                new HttpAnswer(302, TYPE, new byte[0], null, null, null, "https://rdap.example.net/ip/192.0.2.1");
            case "/hostile" -> new HttpAnswer(200, TYPE, new byte[0], "\"a\"\r\nX-Evil: 1", null, null, null);
            default -> said(rawPath, rawQuery);
        };
    }

    private static HttpAnswer said(String path, @Nullable String query) {
        String body = query == null ? path : path + "?" + query;
        return new HttpAnswer(200, TYPE, body.getBytes(UTF_8), ETAG, MODIFIED, "public, max-age=60", null);
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
