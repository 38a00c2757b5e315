package org.cadastre.transport;

/// A listener could not be opened. The message names it, its address and port, and says why.
public final class ListenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String listener;
    private final int port;

    ListenException(String listener, String address, int port, String reason, Throwable cause) {
        super("cannot listen for " + listener + " on " + address + " port " + port + ": " + reason, cause);
        this.listener = listener;
        this.port = port;
    }

    /// The listener's name.
    public String listener() {
        return listener;
    }

    /// The port asked for.
    public int port() {
        return port;
    }
}
