package org.cadastre.cache;

import org.cadastre.query.QueryObserver;
import org.jspecify.annotations.Nullable;

/// A finished answer.
///
/// @param status HTTP status of the answer; 0 when the protocol has none
/// @param outcome how the query ended
/// @param mediaType media type of the body; empty where the protocol has one for all its answers
/// @param body the bytes; shared by all who ask, never changed
/// @param packed the body compressed, once somebody has asked for it so; shared and never changed either
/// @param location where a redirect leads, or null when it is none
/// @param contacts how many objects in it count against the daily limit of contacts
@SuppressWarnings("ArrayRecordComponent") // answers are sent, never compared
public record RenderedAnswer(
        int status,
        QueryObserver.Outcome outcome,
        String mediaType,
        byte[] body,
        byte @Nullable [] packed,
        @Nullable String location,
        int contacts) {
    /// An answer that is no redirect.
    public RenderedAnswer(int status, QueryObserver.Outcome outcome, byte[] body) {
        this(status, outcome, "", body, null, null, 0);
    }

    /// An answer that may be a redirect.
    public RenderedAnswer(int status, QueryObserver.Outcome outcome, byte[] body, @Nullable String location) {
        this(status, outcome, "", body, null, location, 0);
    }

    /// An answer with a media type of its own.
    public RenderedAnswer(int status, QueryObserver.Outcome outcome, String mediaType, byte[] body) {
        this(status, outcome, mediaType, body, null, null, 0);
    }

    /// An answer with contacts in it.
    public RenderedAnswer(QueryObserver.Outcome outcome, byte[] body, int contacts) {
        this(0, outcome, "", body, null, null, contacts);
    }

    /// This answer with its body compressed beside it.
    public RenderedAnswer packed(byte[] bytes) {
        return new RenderedAnswer(status, outcome, mediaType, body, bytes, location, contacts);
    }

    /// How much memory the bodies take, in bytes.
    int bytes() {
        return body.length + (packed == null ? 0 : packed.length);
    }
}
