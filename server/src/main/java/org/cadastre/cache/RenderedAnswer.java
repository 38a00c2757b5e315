package org.cadastre.cache;

import org.cadastre.query.QueryObserver;
import org.jspecify.annotations.Nullable;

/// A finished answer.
///
/// @param status HTTP status of the answer; 0 when the protocol has none
/// @param outcome how the query ended
/// @param body the bytes; shared by all who ask, never changed
/// @param packed the body compressed, once somebody has asked for it so; shared and never changed either
/// @param location where a redirect leads, or null when it is none
@SuppressWarnings("ArrayRecordComponent") // answers are sent, never compared
public record RenderedAnswer(
        int status,
        QueryObserver.Outcome outcome,
        byte[] body,
        byte @Nullable [] packed,
        @Nullable String location) {
    /// An answer that is no redirect.
    public RenderedAnswer(int status, QueryObserver.Outcome outcome, byte[] body) {
        this(status, outcome, body, null, null);
    }

    /// This answer with its body compressed beside it.
    public RenderedAnswer packed(byte[] bytes) {
        return new RenderedAnswer(status, outcome, body, bytes, location);
    }

    /// How much memory the bodies take, in bytes.
    int bytes() {
        return body.length + (packed == null ? 0 : packed.length);
    }
}
