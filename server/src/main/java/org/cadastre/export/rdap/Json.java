package org.cadastre.export.rdap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON value (RFC 8259).
sealed interface Json {
    /// An object.
    ///
    /// @param values its members in the order written; of two of one name the first
    /// @param line the line that it begins at, from 1
    record Members(Map<String, Json> values, long line) implements Json {
        /// The value of a member, or null when there is none or it is `null`.
        @Nullable
        Json value(String name) {
            Json value = values.get(name);
            return value == Word.NULL ? null : value;
        }

        /// Whether there is a member that is not `null`.
        boolean has(String name) {
            return value(name) != null;
        }
    }

    /// An array.
    record Elements(List<Json> values) implements Json {}

    /// A string.
    record Text(String value) implements Json {}

    /// A number as it is written.
    record Digits(String value) implements Json {}

    /// One of the literal names.
    enum Word implements Json {
        TRUE,
        FALSE,
        NULL
    }
}
