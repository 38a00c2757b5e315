package org.cadastre.rdap;

import java.util.List;
import org.cadastre.query.Query;
import org.jspecify.annotations.Nullable;

/// What an RDAP URL asks for (RFC 9082 §3), or why it asks for nothing.
public sealed interface RdapRequest {
    /// A question that can be answered.
    ///
    /// @param query the question
    record Lookup(Query query) implements RdapRequest {}

    /// No question that can be answered.
    ///
    /// @param status the HTTP status: 400 when the URL is malformed, 422 when its search pattern is of a kind
    ///     that is not supported (RFC 9082 §4.1), 501 when it asks for what is not offered
    /// @param description sentences that say what is wrong and show the right form
    /// @param firstPage the absolute URL, as an ASCII URI, of the first page of the search, when it was asked
    ///     for at a place that is not known; else null
    record Refused(
            int status, List<String> description, @Nullable String firstPage) implements RdapRequest {
        public Refused {
            description = List.copyOf(description);
        }

        Refused(int status, List<String> description) {
            this(status, description, null);
        }

        /// A URL that is malformed.
        ///
        /// @param description sentences that say what is wrong and show the right form
        public static Refused malformed(String... description) {
            return new Refused(400, List.of(description));
        }

        static Refused unsupported(String... description) {
            return new Refused(422, List.of(description));
        }

        static Refused notOffered(String... description) {
            return new Refused(501, List.of(description));
        }
    }
}
