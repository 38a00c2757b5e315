package org.cadastre.whois.irr;

import org.cadastre.whois.WhoisChunks;

/// The bytes that answer a query, framed: `A<length>`, the data and `C`; `C` alone for no data, `D` for
/// what is not there, `F` and a reason for what cannot be answered. Lines end in LF, and the length counts
/// the data with its last LF. Found and made chunk by chunk as it is asked for, so that a large one is never whole
/// in memory; while it is being found, chunks are empty. For one thread.
public interface IrrReply extends WhoisChunks {}
