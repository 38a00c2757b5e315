package org.cadastre.whois.irr;

import java.util.List;

/// What a connection remembers from one query to the next.
///
/// @param sources the chosen sources, upper case; empty where nothing was said
/// @param multiple whether it is kept for more queries (`!!`)
/// @param timeoutSeconds how long it may be idle, 1 to 1000, or 0 where nothing was said (`!t`)
/// @param ended whether it asked to be closed (`!q`)
public record IrrSession(List<String> sources, boolean multiple, int timeoutSeconds, boolean ended) {
    /// A new connection.
    public static final IrrSession NEW = new IrrSession(List.of(), false, 0, false);

    public IrrSession {
        sources = List.copyOf(sources);
    }

    /// Whether the connection is closed once the last reply is sent.
    public boolean closes() {
        return ended || !multiple;
    }

    IrrSession withSources(List<String> chosen) {
        return new IrrSession(chosen, multiple, timeoutSeconds, ended);
    }

    IrrSession kept() {
        return new IrrSession(sources, true, timeoutSeconds, ended);
    }

    IrrSession withTimeout(int seconds) {
        return new IrrSession(sources, multiple, seconds, ended);
    }

    IrrSession quit() {
        return new IrrSession(sources, multiple, timeoutSeconds, true);
    }
}
