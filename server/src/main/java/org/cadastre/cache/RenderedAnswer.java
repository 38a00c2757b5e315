package org.cadastre.cache;

import org.cadastre.query.QueryObserver;

/// A finished answer.
///
/// @param status HTTP status of the answer; 0 when the protocol has none
/// @param outcome how the query ended
/// @param body the bytes; shared by all who ask, never changed
@SuppressWarnings("ArrayRecordComponent") // answers are sent, never compared
public record RenderedAnswer(int status, QueryObserver.Outcome outcome, byte[] body) {}
