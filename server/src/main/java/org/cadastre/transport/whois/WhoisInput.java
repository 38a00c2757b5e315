package org.cadastre.transport.whois;

/// What comes over a WHOIS connection.
sealed interface WhoisInput {
    /// A line, without its end.
    record Line(String text) implements WhoisInput {}

    /// What is not answered as a line.
    enum Fault implements WhoisInput {
        /// A line over the limit; nothing comes after it.
        TOO_LONG,
        /// A line with a control character, or that is not UTF-8.
        BAD_CHARACTER,
        /// The telnet interrupt; nothing comes after it.
        INTERRUPT
    }
}
