package org.cadastre.config;

import org.jspecify.annotations.Nullable;

/// Section `rdap`.
///
/// @param port43 host name or address for the member `port43` (RFC 9083 §4.7), or null to leave it out
public record RdapConfig(@Nullable String port43) {}
