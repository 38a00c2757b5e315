package org.cadastre.transport.admin;

/// Whether the server can answer well.
///
/// @param ready whether it can
/// @param word why not, or that it can, in a few words
public record Readiness(boolean ready, String word) {}
