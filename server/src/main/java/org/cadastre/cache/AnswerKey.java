package org.cadastre.cache;

import org.cadastre.query.Query;

/// What makes two answers the same bytes.
///
/// @param serial of the snapshot that was asked
/// @param edition of what else answers come from, the authorities for what is not ours
/// @param representation the form the answer is written in
/// @param query what was asked
public record AnswerKey(String serial, long edition, Representation representation, Query query) {}
