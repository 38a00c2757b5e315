package org.cadastre.transport.whois;

import org.cadastre.number.IpAddress;

/// Who asks over a connection, and what is left to them of the limits. For the connection's event loop.
public interface WhoisPeer {
    /// Whether somebody may ask on behalf of another address.
    enum Passing {
        /// They may, and the limits are those of the other address until the line is answered.
        ALLOWED,
        /// They are no proxy that is trusted: `%ERROR:203`.
        NOT_ALLOWED,
        /// They may, but the other address has asked too much: `%ERROR:202`.
        OVER_LIMIT
    }

    /// The address that asks: of the other end, or the one that it asks for.
    IpAddress address();

    /// Says that the line being answered is asked for `client` (`-V tag,client`). To be called while the line is
    /// read, before its answer is made.
    Passing askFor(IpAddress client);

    /// How many contacts (see [org.cadastre.whois.WhoisChunks#contacts]) may still be given today; 0 or less when
    /// the limit is reached, [Integer#MAX_VALUE] when there is none.
    int contactsLeft();
}
