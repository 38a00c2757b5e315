package org.cadastre.transport.http;

import java.time.Duration;

/// How much of a request is read and how long is waited for it.
///
/// @param requestLineBytes longest request line, in bytes; longer is refused with 414
/// @param headerBytes most bytes of all header fields; more is refused with 431
/// @param bodyBytes most bytes of a body, which is read and dropped; more is refused with 413
/// @param requestTime from the first byte of a request head to its last, and again for a body; longer is
///     refused with 408
/// @param idleTime how long a connection may be open with no request begun, and how long a peer may take
///     nothing of an answer
/// @param drainTime how long is read on after the last answer, so that the peer sees its end
/// @param drainBytes how much is read on after the last answer, in bytes
public record HttpSettings(
        int requestLineBytes,
        int headerBytes,
        int bodyBytes,
        Duration requestTime,
        Duration idleTime,
        Duration drainTime,
        long drainBytes) {

    /// 8 KiB, 16 KiB, 64 KiB; 10 s for a request, 60 s idle; 5 s and 1 MiB of drain.
    public static final HttpSettings DEFAULTS = new HttpSettings(
            8 * 1024,
            16 * 1024,
            64 * 1024,
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofSeconds(5),
            1024 * 1024);

    /// These settings with other times to wait.
    public HttpSettings withTimes(Duration request, Duration idle, Duration drain) {
        return new HttpSettings(requestLineBytes, headerBytes, bodyBytes, request, idle, drain, drainBytes);
    }

    /// The shortest time that a session waits for anything.
    Duration shortestTime() {
        return requestTime.compareTo(idleTime) < 0 ? requestTime : idleTime;
    }
}
