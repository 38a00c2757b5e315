package org.cadastre.transport.whois;

/// Answers WHOIS. Called on event loops, several at a time, and must not block. Texts are complete answers with the
/// lines that end them, handed over and never changed again.
public interface WhoisExchange {
    /// The answer to a line.
    ///
    /// @param line the line without its end, valid text with no control characters but tabs; may be empty
    WhoisAnswer answer(String line);

    /// The text for a line that is longer than [WhoisSettings#lineBytes].
    byte[] lineTooLong();

    /// The text for a line with a control character, or that is not UTF-8.
    byte[] badCharacter();

    /// The text for a connection that is closed because nothing came over it.
    byte[] idle();

    /// The text for a line whose answer failed through a fault of ours.
    byte[] failed();
}
