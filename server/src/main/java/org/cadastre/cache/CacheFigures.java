package org.cadastre.cache;

/// Figures of a cache since the server started.
///
/// @param hits how often an answer was there
/// @param misses how often it had to be made
/// @param evictions how many answers were dropped to make room
/// @param entries answers there now
/// @param bytes what they weigh, in bytes
public record CacheFigures(long hits, long misses, long evictions, long entries, long bytes) {}
