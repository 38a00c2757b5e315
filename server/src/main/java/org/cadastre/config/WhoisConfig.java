package org.cadastre.config;

import java.time.Duration;

/// Section `whois`.
///
/// @param firstLineTimeout from the connection to the end of its first line
/// @param idleTimeout how long a connection kept open by `-k` may stay without a query
public record WhoisConfig(Duration firstLineTimeout, Duration idleTimeout) {}
