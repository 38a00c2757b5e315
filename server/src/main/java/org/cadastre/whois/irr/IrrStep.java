package org.cadastre.whois.irr;

/// What a query comes to.
///
/// @param session the session that the connection is in from now on
/// @param reply what is sent
public record IrrStep(IrrSession session, IrrReply reply) {}
