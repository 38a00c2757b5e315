package org.cadastre.transport.connection;

/// Told to every open connection when the server stops: finish what is in flight, then close; begin nothing new.
public enum StopEvent {
    STOP
}
