package org.cadastre.transport.http;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// What stands behind the paths of one HTTP listener. Called on event loops, several at a time, and must not
/// block, but for [#read] where [#readPromptly] says so. A path is origin-form and still percent-encoded: it begins
/// with `/` and is printable ASCII.
public interface HttpPaths {
    /// The answer to GET or HEAD.
    ///
    /// @param path the path
    /// @param query what follows the first `?`, or null
    HttpAnswer read(String path, @Nullable String query);

    /// The answer to GET or HEAD when it can be given without delay; null when it may take long to make, and [#read]
    /// is to be called on a thread that may be kept busy.
    default @Nullable HttpAnswer readPromptly(String path, @Nullable String query) {
        return read(path, query);
    }

    /// The answer to a request that is not answered, as [HttpExchange#refusal].
    HttpAnswer refusal(int status, String description);

    /// Whether a path is for POST, and only for it.
    default boolean acts(String path) {
        return false;
    }

    /// Begins what a POST asks for; called only where [#acts] says so.
    ///
    /// @param crossOrigin whether a browser sent it from a page of somebody else
    default CompletableFuture<HttpAnswer> act(String path, boolean crossOrigin) {
        return CompletableFuture.completedFuture(refusal(405, "Nothing here is changed by a request."));
    }

    /// Whether pages of any origin may read the answers (RFC 7480 §5.6).
    default boolean isPublic() {
        return true;
    }
}
