package org.cadastre.whois;

import org.jspecify.annotations.Nullable;

/// The text of an answer that is too long to be made at once, given piece by piece. The connection asks for a
/// piece when its peer has taken what came before, so that no more than a few pieces are ever in memory. Used by
/// one thread at a time, an event loop; what is not asked for to its end is simply dropped.
public interface WhoisChunks {
    /// The next piece, handed over and never changed again, or null at the end.
    ///
    /// A piece of 16 to 64 KiB is right, and at most a millisecond or so of work. An empty one says that this
    /// turn's work is done without a text: other connections get theirs, then it is asked again.
    byte @Nullable [] next();

    /// How many objects in the pieces given so far count against the daily limit of contacts: persons and roles
    /// that were asked for, but for those that take abuse reports.
    default int contacts() {
        return 0;
    }
}
