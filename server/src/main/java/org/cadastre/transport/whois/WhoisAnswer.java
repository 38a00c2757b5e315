package org.cadastre.transport.whois;

import java.time.Duration;
import org.cadastre.whois.WhoisChunks;
import org.jspecify.annotations.Nullable;

/// The answer to one WHOIS line.
///
/// @param text what is sent first, at once; the whole answer where there is no rest; may be empty
/// @param rest what follows, asked for piece by piece as the peer takes it, or null
/// @param keep what becomes of the connection when all of it is sent
/// @param idleTime how long the connection may stay without a line from now on (`!t`), or null for no change; cut
///     to the greatest that is allowed
/// @param contacts how many objects in `text` count against the daily limit of contacts; those in the rest are
///     asked of it
@SuppressWarnings("ArrayRecordComponent") // answers are sent, never compared
public record WhoisAnswer(
        byte[] text,
        @Nullable WhoisChunks rest,
        Keep keep,
        @Nullable Duration idleTime,
        int contacts) {
    /// What becomes of a connection after an answer.
    public enum Keep {
        /// It is kept for more lines from now on.
        KEPT,
        /// It is closed.
        CLOSED,
        /// It is kept when a line before asked for that, else closed.
        UNCHANGED
    }

    /// A finished answer that changes nothing but the connection.
    public static WhoisAnswer of(byte[] text, Keep keep) {
        return new WhoisAnswer(text, null, keep, null, 0);
    }

    /// An answer given piece by piece.
    ///
    /// @param text what is sent first
    public static WhoisAnswer of(byte[] text, WhoisChunks rest, Keep keep) {
        return new WhoisAnswer(text, rest, keep, null, 0);
    }
}
