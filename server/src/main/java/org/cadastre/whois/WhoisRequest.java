package org.cadastre.whois;

import org.cadastre.query.Query;

/// What one WHOIS line asks for (RFC 3912 §2, with the flags of the RIPE database).
public sealed interface WhoisRequest {
    /// Reads a line; total.
    ///
    /// @param line one line without its line end, already decoded
    static WhoisRequest parse(String line) {
        return WhoisQueryParser.parse(line);
    }

    /// Whether the line asks to keep the connection open: `-k` or `--persistent-connection` was given.
    boolean persistent();

    /// A question.
    ///
    /// @param query what is asked
    /// @param persistent whether `-k` was given
    record Lookup(Query query, boolean persistent) implements WhoisRequest {}

    /// A line without a question: an empty line, or `-k` alone.
    ///
    /// @param persistent whether `-k` was given
    record Blank(boolean persistent) implements WhoisRequest {}

    /// A line that cannot be answered.
    ///
    /// @param error what is wrong with it
    /// @param detail one or more lines for the person who asked, separated by LF; may be empty
    /// @param persistent whether `-k` was given
    record Refused(WhoisError error, String detail, boolean persistent) implements WhoisRequest {}
}
