package org.cadastre.transport.whois;

/// The answer to one WHOIS line.
///
/// @param text what is sent; may be empty
/// @param persistent whether the line asked to keep the connection (`-k`)
/// @param blank whether the line asked for nothing: it was empty, or `-k` alone. On a connection that is kept
///     such a line asks to close it, and its text is not sent.
@SuppressWarnings("ArrayRecordComponent") // answers are sent, never compared
public record WhoisAnswer(byte[] text, boolean persistent, boolean blank) {}
