package org.cadastre.config;

import java.time.Duration;

/// Section `shutdown`.
///
/// @param drainTimeout how long answers under way may take to end after SIGTERM
public record ShutdownConfig(Duration drainTimeout) {}
