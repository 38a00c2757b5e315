package org.cadastre.config;

/// Section `cache`.
///
/// @param maxBytes most bytes of rendered answers kept; 0 keeps none
public record CacheConfig(long maxBytes) {}
