package org.cadastre.cache;

import org.cadastre.query.Query;

/// What makes two answers the same bytes.
///
/// @param serial of the snapshot that was asked
/// @param representation the form the answer is written in
/// @param query what was asked
public record AnswerKey(String serial, Representation representation, Query query) {}
