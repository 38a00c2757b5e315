package org.cadastre.transport.whois;

import org.cadastre.whois.WhoisError;

/// What is said over one connection, with all that later lines depend on. Called on the connection's event loop,
/// for one line at a time, and must not block. Texts are handed over and never changed again.
public interface WhoisConversation {
    /// The answer to a line. It is asked for when all lines before it are answered to their end.
    ///
    /// @param line the line without its end, valid text with no control characters but tabs; may be empty
    WhoisAnswer answer(String line);

    /// The complete text of an error that the connection has come upon itself, in the language that is spoken
    /// over it.
    ///
    /// @param error what is wrong: a line too long, a bad character, a limit, a fault of ours
    /// @param detail one or more lines for the person who asked, separated by LF; may be empty
    byte[] error(WhoisError error, String detail);
}
