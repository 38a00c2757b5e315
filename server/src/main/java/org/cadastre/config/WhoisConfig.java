package org.cadastre.config;

import java.time.Duration;
import java.util.List;

/// Section `whois`.
///
/// @param firstLineTimeout from the connection to the end of its first line
/// @param idleTimeout how long a connection kept open may stay without a query
/// @param maxIdleTimeout to what a client may set the idle timeout of its connection
/// @param totalTimeout from the begin to the end of a connection that is not kept open
/// @param sources the sources that are searched where a query names none, upper case, the one that wins first; empty
///     for all
public record WhoisConfig(
        Duration firstLineTimeout,
        Duration idleTimeout,
        Duration maxIdleTimeout,
        Duration totalTimeout,
        List<String> sources) {
    public WhoisConfig {
        sources = List.copyOf(sources);
    }
}
