package org.cadastre.whois;

/// Why there is no object in an answer, with the numbers and words of the RIPE database, which clients go by.
public enum WhoisError {
    /// The server failed.
    INTERNAL(100, "internal software error", "The query was not answered because of a fault in the server."),
    /// There is no such object.
    NO_ENTRIES(101, "no entries found", ""),
    /// There are no objects of such a source.
    UNKNOWN_SOURCE(102, "unknown source", "Send \"-q sources\" to see the sources."),
    /// There is no such class of objects.
    UNKNOWN_TYPE(103, "unknown object type", ""),
    /// There is no such attribute.
    UNKNOWN_ATTRIBUTE(104, "unknown attribute", ""),
    /// The attribute is known, and objects are not found by it.
    NOT_SEARCHABLE(105, "attribute is not searchable", ""),
    /// The line holds no key.
    NO_KEY(106, "no search key specified", "Send an address, a prefix, an AS number or a holder; \"help\" says more."),
    /// The line is too long.
    LINE_TOO_LONG(107, "input line too long", "A query has at most 1024 bytes."),
    /// The line holds a control character or a byte that is no text.
    BAD_CHARACTER(108, "bad character in input", "A query is one line of UTF-8 text without control characters."),
    /// Two flags contradict each other.
    INVALID_COMBINATION(109, "invalid combination of flags passed", ""),
    /// A flag that counts once is there several times.
    REPEATED_FLAG(110, "multiple use of flag", ""),
    /// There is no such flag, or it lacks its argument.
    INVALID_OPTION(111, "invalid option supplied", "Send \"help\" to see the flags."),
    /// All that is within a very large range was asked for.
    RANGE_TOO_LARGE(112, "unsupported query", "Ask for what is within a smaller range."),
    /// The flag is known, and this server does not offer what it asks for.
    UNSUPPORTED_QUERY(114, "unsupported query", "Send \"help\" to see what can be asked."),
    /// The key is malformed.
    INVALID_KEY(115, "invalid search key", ""),
    /// Versions of persons and roles are not told.
    NO_VERSIONS(116, "unsupported query", "Versions of persons and roles are not shown."),
    /// There is no such version.
    UNKNOWN_VERSION(117, "version cannot be shown", ""),
    /// There are too many words, or a key where none belongs.
    TOO_MANY_ARGUMENTS(118, "too many arguments supplied", ""),
    /// The daily limit of contacts is reached; followed by the address.
    CONTACTS_EXCEEDED(
            201,
            "access denied for",
            "Queries from your IP address have passed the daily limit of contact objects.\n"
                    + "What is asked for without contacts is still answered."),
    /// Too many queries came in too short a time; followed by the address.
    QUERIES_EXCEEDED(
            202, "access control limit reached for", "Too many queries came from your IP address; ask again later."),
    /// `-V` with an address, from somebody who may not ask for others.
    PASSING_NOT_ALLOWED(
            203, "address passing not allowed", "Your host is not allowed to pass on the addresses of others."),
    /// The answer took longer than a connection that is not kept may last.
    TOO_LONG_ANSWER(
            301,
            "connection has been closed",
            "The answer is not complete: it took longer than a connection may last."),
    /// There are too many connections from one address.
    CONNECTIONS_EXCEEDED(306, "connections exceeded", ""),
    /// No query came for too long.
    IDLE(305, "connection has been closed", "The connection was closed after a period of inactivity.");

    private final int code;
    private final String text;
    private final String explanation;

    WhoisError(int code, String text, String explanation) {
        this.code = code;
        this.text = text;
        this.explanation = explanation;
    }

    /// The number in `%ERROR:nnn:`, 100 to 399.
    public int code() {
        return code;
    }

    /// The words that follow the number.
    public String text() {
        return text;
    }

    /// A sentence for the person who asked, or an empty text when there is nothing to say in general.
    public String explanation() {
        return explanation;
    }
}
