package org.cadastre.transport.whois;

import java.time.Duration;

/// How much of a line is read and how long is waited for it.
///
/// @param lineBytes longest line without its end, in bytes
/// @param firstLineTime from the connection's begin to the end of its first line
/// @param idleTime from one line of a kept connection to the end of the next, and how long a peer may take
///     nothing of an answer
/// @param mostIdleTime to what a peer may set the idle time of its connection
/// @param totalTime from the begin to the end of a connection that is not kept
/// @param drainTime how long is read on after the last answer, so that the peer sees its end
/// @param drainBytes how much is read on after the last answer, in bytes
public record WhoisSettings(
        int lineBytes,
        Duration firstLineTime,
        Duration idleTime,
        Duration mostIdleTime,
        Duration totalTime,
        Duration drainTime,
        long drainBytes) {

    /// 1,024 bytes; 30 s for the first line, 180 s idle and 20 min at most, 30 min in all; 5 s and 1 MiB of
    /// drain.
    public static final WhoisSettings DEFAULTS = new WhoisSettings(
            1024,
            Duration.ofSeconds(30),
            Duration.ofSeconds(180),
            Duration.ofMinutes(20),
            Duration.ofMinutes(30),
            Duration.ofSeconds(5),
            1024 * 1024);

    /// These settings with other times to wait.
    public WhoisSettings withTimes(Duration firstLine, Duration idle, Duration drain) {
        return new WhoisSettings(lineBytes, firstLine, idle, mostIdleTime, totalTime, drain, drainBytes);
    }

    /// These settings with other bounds of time.
    public WhoisSettings withMostTimes(Duration mostIdle, Duration total) {
        return new WhoisSettings(lineBytes, firstLineTime, idleTime, mostIdle, total, drainTime, drainBytes);
    }

    /// The shortest time that a session waits for anything, but for an idle time that the peer sets.
    Duration shortestTime() {
        return firstLineTime.compareTo(idleTime) < 0 ? firstLineTime : idleTime;
    }
}
