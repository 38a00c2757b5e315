package org.cadastre.config;

import java.time.Duration;

/// Section `http`.
///
/// @param requestTimeout from the first byte of a request to its last
/// @param idleTimeout how long a kept connection may stay without a request
public record HttpConfig(Duration requestTimeout, Duration idleTimeout) {}
