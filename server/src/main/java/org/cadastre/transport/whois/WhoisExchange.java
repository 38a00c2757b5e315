package org.cadastre.transport.whois;

/// Answers WHOIS. For any number of threads.
public interface WhoisExchange {
    /// Begins the conversation of a connection. Called on its event loop, and must not block.
    ///
    /// @param peer who is at the other end, for as long as the connection lasts
    WhoisConversation open(WhoisPeer peer);
}
