package org.cadastre.cache;

/// What makes two answers the same bytes.
///
/// @param serial of the snapshot that was asked
/// @param edition of what else answers come from, the authorities for what is not ours
/// @param representation the form the answer is written in
/// @param question what was asked, with all that changes the answer; compared by `equals`
public record AnswerKey(String serial, long edition, Representation representation, Object question) {}
