package org.cadastre.whois.irr;

import org.jspecify.annotations.Nullable;

/// The bytes that answer a query, framed: `A<length>`, the data and `C`; `C` alone for no data, `D` for
/// what is not there, `F` and a reason for what cannot be answered. Lines end in LF, and the length counts
/// the data with its last LF. Made chunk by chunk as it is asked for, so that a large one is never whole in
/// memory. For one thread.
public interface IrrReply {
    /// How many bytes all chunks have together.
    long length();

    /// The next chunk, never empty, the caller's; null after the last one.
    byte @Nullable [] next();
}
