package org.cadastre.bootstrap.source;

import org.jspecify.annotations.Nullable;

/// What tells whether a file has changed (RFC 9110 §8.8).
///
/// @param etag an entity tag as it was sent, or null
/// @param lastModified a date as it was sent, or null
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /// Nothing is known.
    static final Validators NONE = new Validators(null, null);
}
