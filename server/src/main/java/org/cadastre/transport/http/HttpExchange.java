package org.cadastre.transport.http;

import org.jspecify.annotations.Nullable;

/// Answers RDAP requests. Called by several threads at a time; on event loops only [#promptAnswer] and [#refusal].
public interface HttpExchange {
    /// The answer to a GET or HEAD below `/rdap`.
    ///
    /// @param rawPath what follows `/rdap` in the path, still percent-encoded: empty, or beginning with
    ///     `/`. Printable ASCII only.
    /// @param rawQuery what follows the first `?`, still percent-encoded, or null when there is none; for searches
    HttpAnswer answer(String rawPath, @Nullable String rawQuery);

    /// The answer to a GET or HEAD below `/rdap` when it can be given without delay; null when it may take long to
    /// make, and [#answer] is to be called on a thread that may be kept busy. Arguments as there.
    default @Nullable HttpAnswer promptAnswer(String rawPath, @Nullable String rawQuery) {
        return answer(rawPath, rawQuery);
    }

    /// The answer to a request that is not answered: an RDAP error body (RFC 9083 §6) for what the transport itself
    /// refuses.
    ///
    /// @param status the HTTP status: 400, 404, 405, 408, 413, 414, 431, 500, 503 or 505
    /// @param description what is wrong and what would be right, one sentence
    HttpAnswer refusal(int status, String description);
}
