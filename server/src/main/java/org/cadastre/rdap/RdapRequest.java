package org.cadastre.rdap;

import java.util.List;
import org.cadastre.query.Query;
import org.jspecify.annotations.Nullable;

/// What the path of an RDAP URL asks for (RFC 9082 §3), or why it asks for nothing.
public sealed interface RdapRequest {
    /// Reads a path.
    ///
    /// The path is split at its slashes before it is percent-decoded, and each segment is decoded once, as UTF-8.
    /// A slash at the end does not count, except that `ip/192.0.2.0/` lacks a prefix length. Query parameters are
    /// for searches, which are not offered, so they are ignored (RFC 7480 §4.3).
    ///
    /// @param rawPath what follows the RDAP base `/rdap/` in the request target, still percent-encoded, without the
    ///     query
    /// @param rawQuery what follows the question mark, or null when there is none
    static RdapRequest parse(String rawPath, @Nullable String rawQuery) {
        return PathReader.read(rawPath);
    }

    /// A question that can be answered.
    ///
    /// @param query the question
    record Lookup(Query query) implements RdapRequest {}

    /// No question that can be answered.
    ///
    /// @param status the HTTP status: 400 when the path is malformed, 501 when it asks for what is not offered
    /// @param description sentences that say what is wrong and show the right form
    record Refused(int status, List<String> description) implements RdapRequest {
        public Refused {
            description = List.copyOf(description);
        }
    }
}
